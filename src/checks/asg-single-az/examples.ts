import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const fleet = (second: string) =>
  drawn(
    {
      users: ['users'],
      elb: ['nlb', 'vpc', { azs: ['a', 'b'] }],
      'web-1': ['ec2', 'private-a', { label: 'Web' }],
      'web-2': ['ec2', second, { label: 'Web' }],
    },
    ['users > elb', 'elb > web-1', 'elb > web-2'],
    {
      groups: subnets,
      spans: [{ id: 'asg', kind: 'asg', label: 'Web group', members: ['web-1', 'web-2'] }],
    },
  )

export const examples: Examples = { failing: fleet('private-a'), passing: fleet('private-b') }
