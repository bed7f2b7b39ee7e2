import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const held = (multiAz: boolean) =>
  drawn({ users: ['users'], fn: ['lambda', 'region'], db: ['rds', 'az-a', { props: { multiAz } }] }, [
    'users > fn',
    'fn > db',
  ])

export const examples: Examples = { failing: held(false), passing: held(true) }
