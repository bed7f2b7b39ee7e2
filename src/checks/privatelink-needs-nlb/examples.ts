import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const service = (balancer: 'alb' | 'nlb') =>
  drawn(
    {
      client: ['client'],
      endpoint: ['vpc-endpoint-interface', 'vpc', { azs: ['a', 'b'] }],
      eps: ['endpoint-service', 'vpc'],
      lb: [balancer, 'vpc', { azs: ['a', 'b'] }],
      'svc-a': ['ec2', 'az-a', { label: 'Service' }],
      'svc-b': ['ec2', 'az-b', { label: 'Service' }],
    },
    ['client > endpoint', 'endpoint > eps', 'eps > lb', 'lb > svc-a', 'lb > svc-b'],
  )

export const examples: Examples = { failing: service('alb'), passing: service('nlb') }
