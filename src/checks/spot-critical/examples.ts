import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const tier = (pricing: string) =>
  drawn(
    {
      users: ['users'],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a', { props: { pricing } }],
      'web-b': ['ec2', 'az-b', { props: { pricing: 'spot' } }],
    },
    ['users > alb', 'alb > web-a', 'alb > web-b'],
    {
      spans: [
        {
          id: 'web',
          kind: 'asg',
          label: 'Auto Scaling group',
          members: ['web-a', 'web-b'],
          props: { min: 2, max: 6 },
        },
      ],
    },
  )

export const examples: Examples = { failing: tier('spot'), passing: tier('on-demand') }
