import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const zones = [{ id: 'az-c', kind: 'az', label: 'AZ c', parent: 'vpc', zone: 'c' }] as const
const balanced = (azs: string[]) =>
  drawn(
    {
      users: ['users'],
      lb: ['alb', 'vpc', { azs }],
      'web-a': ['ec2', 'az-a'],
      'web-b': ['ec2', 'az-b'],
      'web-c': ['ec2', 'az-c'],
    },
    ['users > lb', 'lb > web-a', 'lb > web-b', 'lb > web-c'],
    { groups: zones },
  )

export const examples: Examples = { failing: balanced(['a', 'b']), passing: balanced(['a', 'b', 'c']) }
