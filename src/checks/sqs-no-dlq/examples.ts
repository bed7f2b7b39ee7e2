import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const queued = (edges: readonly string[]) =>
  drawn(
    {
      api: ['api-gateway', 'region'],
      queue: ['sqs', 'region', { label: 'Orders' }],
      fn: ['lambda', 'region'],
      dlq: ['sqs', 'region', { label: 'Dead-letter queue' }],
    },
    ['api > queue async', 'queue > fn async', ...edges],
  )

export const examples: Examples = { failing: queued([]), passing: queued(['queue > dlq async']) }
