import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const work = (service: 'sns' | 'sqs') =>
  drawn(
    {
      api: ['api-gateway', 'region'],
      hub: [service, 'region', service === 'sqs' ? { props: { dlq: 'failed', exactlyOnce: false } } : {}],
      'c-1': ['ec2', 'az-a', { label: 'Consumer' }],
      'c-2': ['ec2', 'az-b', { label: 'Consumer' }],
    },
    ['api > hub async', 'hub > c-1 async', 'hub > c-2 async'],
  )

export const examples: Examples = { failing: work('sns'), passing: work('sqs') }
