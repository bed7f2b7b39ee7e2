import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const uneven = (crossZone: boolean) =>
  drawn(
    {
      users: ['users'],
      nlb: ['nlb', 'vpc', { azs: ['a', 'b'], props: { crossZone } }],
      'app-1': ['ec2', 'az-a'],
      'app-2': ['ec2', 'az-a'],
      'app-3': ['ec2', 'az-b'],
    },
    ['users > nlb', 'nlb > app-1', 'nlb > app-2', 'nlb > app-3'],
  )

export const examples: Examples = { failing: uneven(false), passing: uneven(true) }
