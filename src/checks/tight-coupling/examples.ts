import { drawn, type DrawnEdge } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const tiers = (lines: readonly DrawnEdge[]) =>
  drawn(
    {
      users: ['users', undefined, { props: { audience: 'near' } }],
      elb: ['elb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a', { label: 'Web 1' }],
      'web-b': ['ec2', 'az-b', { label: 'Web 2' }],
      'app-1': ['ec2', 'az-a', { label: 'App 1', props: { bursty: false } }],
      'app-2': ['ec2', 'az-b', { label: 'App 2', props: { bursty: false } }],
    },
    ['users > elb', 'elb > web-a', 'elb > web-b', ...lines],
  )

export const examples: Examples = {
  failing: tiers(['web-a > app-1', 'web-b > app-2']),
  passing: tiers(['web-a > app-1', 'web-a > app-2', 'web-b > app-1', 'web-b > app-2']),
}
