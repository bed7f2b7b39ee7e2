import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const balanced = (azs: string[]) =>
  drawn(
    {
      users: ['users'],
      lb: ['nlb', 'vpc', { azs }],
      'web-a': ['ec2', 'az-a'],
      'web-b': ['ec2', 'az-b'],
    },
    ['users > lb', 'lb > web-a', 'lb > web-b'],
  )

export const examples: Examples = { failing: balanced(['a']), passing: balanced(['a', 'b']) }
