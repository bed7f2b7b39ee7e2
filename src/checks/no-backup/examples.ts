import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const stored = (props: { readonly [key: string]: boolean }) =>
  drawn({ users: ['users'], fn: ['lambda', 'region'], table: ['dynamodb', 'region', { props }] }, [
    'users > fn',
    'fn > table',
  ])

export const examples: Examples = {
  failing: stored({ backup: false }),
  passing: stored({ backup: true }),
  asking: stored({}),
}
