import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const backedUp = (multiAz: boolean) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      db: ['rds', 'az-a', { props: { multiAz, backup: true } }],
      snap: ['rds-snapshot', 'region'],
    },
    ['users > fn', 'fn > db', 'db > snap replication'],
  )

export const examples: Examples = { failing: backedUp(false), passing: backedUp(true) }
