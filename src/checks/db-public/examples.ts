import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const database = (group: 'public-a' | 'private-a') =>
  drawn({ fn: ['lambda', 'region'], db: ['rds', group, { props: { multiAz: true } }] }, ['fn > db'], {
    groups: subnets,
  })

export const examples: Examples = { failing: database('public-a'), passing: database('private-a') }
