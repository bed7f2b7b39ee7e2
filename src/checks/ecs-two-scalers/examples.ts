import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const cluster = (max: number) =>
  drawn(
    {
      users: ['users'],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'host-a': ['ecs-container-instance', 'az-a'],
      'host-b': ['ecs-container-instance', 'az-b'],
    },
    ['users > alb', 'alb > host-a', 'alb > host-b'],
    {
      spans: [
        {
          id: 'cluster',
          kind: 'ecs-cluster',
          label: 'Cluster',
          members: ['host-a', 'host-b'],
          props: { serviceAutoScaling: true },
        },
        { id: 'hosts', kind: 'asg', label: 'Hosts', members: ['host-a', 'host-b'], props: { min: 2, max } },
      ],
    },
  )

export const examples: Examples = { failing: cluster(2), passing: cluster(6) }
