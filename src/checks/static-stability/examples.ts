import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const service = (desired: number) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      app: ['fargate-task', 'vpc', { azs: ['a', 'b'], label: 'App' }],
      table: ['dynamodb', 'region'],
    },
    ['users > elb', 'elb > app', 'app > table'],
    {
      spans: [{ id: 'svc', kind: 'ecs-service', label: 'App service', members: ['app'], props: { desired } }],
    },
  )

export const examples: Examples = { failing: service(1), passing: service(2) }
