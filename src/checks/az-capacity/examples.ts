import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const fleet = (props: { readonly [key: string]: number }) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'], label: 'Web' }],
      table: ['dynamodb', 'region'],
    },
    ['users > elb', 'elb > web', 'web > table'],
    { spans: [{ id: 'asg', kind: 'asg', label: 'Web group', members: ['web'], props }] },
  )

export const examples: Examples = {
  failing: fleet({ desired: 4, required: 4 }),
  passing: fleet({ desired: 8, required: 4 }),
  asking: fleet({ desired: 4 }),
}
