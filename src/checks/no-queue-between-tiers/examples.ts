import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const tiers = (props: { readonly bursty?: boolean }) =>
  drawn(
    {
      users: ['users', undefined, { props: { audience: 'near' } }],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a', { label: 'Web' }],
      'web-b': ['ec2', 'az-b', { label: 'Web' }],
      inner: ['alb', 'vpc', { azs: ['a', 'b'], props: { internal: true } }],
      'app-a': ['ec2', 'az-a', { label: 'App', props }],
      'app-b': ['ec2', 'az-b', { label: 'App', props }],
    },
    [
      'users > alb',
      'alb > web-a',
      'alb > web-b',
      'web-a > inner',
      'web-b > inner',
      'inner > app-a',
      'inner > app-b',
    ],
  )

export const examples: Examples = {
  failing: tiers({ bursty: true }),
  passing: tiers({ bursty: false }),
  asking: tiers({}),
}
