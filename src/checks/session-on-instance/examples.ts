import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const shop = (props: { readonly stickiness: boolean; readonly sessions?: string }, withCache = false) =>
  drawn(
    {
      users: ['users'],
      elb: ['elb', 'vpc', { azs: ['a', 'b'], props }],
      'web-a': ['ec2', 'az-a'],
      'web-b': ['ec2', 'az-b'],
      ...(withCache ? { cache: ['elasticache', 'vpc', { azs: ['a', 'b'] }] as const } : {}),
    },
    [
      'users > elb',
      'elb > web-a',
      'elb > web-b',
      ...(withCache ? ['web-a > cache soft', 'web-b > cache soft'] : []),
    ],
  )

export const examples: Examples = {
  failing: shop({ stickiness: true }),
  passing: shop({ stickiness: true, sessions: 'client' }),
  asking: shop({ stickiness: true }, true),
}
