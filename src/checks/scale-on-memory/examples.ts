import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const group = (scaleOn: string) =>
  drawn(
    {
      users: ['users'],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a'],
      'web-b': ['ec2', 'az-b'],
    },
    ['users > alb', 'alb > web-a', 'alb > web-b'],
    {
      spans: [
        {
          id: 'web',
          kind: 'asg',
          label: 'Auto Scaling group',
          members: ['web-a', 'web-b'],
          props: { min: 2, max: 6, scaleOn },
        },
      ],
    },
  )

export const examples: Examples = { failing: group('memory'), passing: group('cpu') }
