import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const shared = (multiAz: boolean) =>
  drawn(
    {
      users: ['users'],
      nlb: ['nlb', 'vpc', { azs: ['a', 'b'] }],
      'app-a': ['ec2', 'az-a'],
      'app-b': ['ec2', 'az-b'],
      files: ['fsx-windows', 'az-a', { props: { backup: true, multiAz } }],
    },
    ['users > nlb', 'nlb > app-a', 'nlb > app-b', 'app-a > files', 'app-b > files'],
  )

export const examples: Examples = { failing: shared(false), passing: shared(true) }
