import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const fleet = (desired: number) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'], label: 'Web' }],
      table: ['dynamodb', 'region'],
    },
    ['users > elb', 'elb > web', 'web > table'],
    {
      groups: subnets,
      spans: [
        { id: 'asg', kind: 'asg', label: 'Web group', members: ['web'], props: { min: 1, desired, max: 4 } },
      ],
    },
  )

export const examples: Examples = { failing: fleet(1), passing: fleet(2) }
