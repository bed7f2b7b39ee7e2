import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const standby = (desired: number) =>
  drawn(
    {
      users: ['users'],
      dns: ['route53', undefined, { props: { healthCheck: true } }],
      'elb-1': ['elb', 'vpc', { azs: ['a', 'b'] }],
      'elb-2': ['elb', 'vpc-2', { azs: ['a', 'b'] }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'], label: 'Web' }],
      spare: ['ec2', 'vpc-2', { azs: ['a', 'b'], label: 'Web' }],
    },
    [
      'users > dns',
      'users > elb-1',
      { from: 'users', to: 'elb-2', kind: 'failover', mode: 'path' },
      'elb-1 > web',
      'elb-2 > spare',
    ],
    {
      groups: tokyo,
      spans: [
        { id: 'main', kind: 'asg', label: 'Web group', members: ['web'], props: { desired: 8 } },
        {
          id: 'standby',
          kind: 'asg',
          label: 'Standby group',
          members: ['spare'],
          props: { desired, max: 8 },
        },
      ],
    },
  )

export const examples: Examples = { failing: standby(2), passing: standby(8) }
