import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const stored = (external: boolean) =>
  drawn({ users: ['users'], fn: ['lambda', 'region'], db: ['onprem-db', 'dc', { props: { external } }] }, [
    'users > fn',
    'fn > db',
  ])

export const examples: Examples = { failing: stored(false), passing: stored(true) }
