import type { Node } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = (more: Partial<Node>) =>
  ({ users: ['users', undefined, more], api: ['api-gateway', 'region'], fn: ['lambda', 'region'] }) as const

export const examples: Examples = {
  failing: drawn(ends({ label: 'Global users' }), ['users > api', 'api > fn']),
  passing: drawn({ ...ends({ label: 'Global users' }), cf: ['cloudfront'] }, [
    'users > cf',
    'cf > api',
    'api > fn',
  ]),
  asking: drawn(ends({}), ['users > api', 'api > fn']),
}
