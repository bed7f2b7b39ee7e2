import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ordered = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    {
      api: ['api-gateway', 'region'],
      queue: ['sqs', 'region', { props: { fifo: true } }],
      fn: ['lambda', 'region'],
      ...more,
    },
    ['api > queue async', 'queue > fn async', ...lines],
  )

export const examples: Examples = {
  failing: ordered({}, []),
  passing: ordered({ dlq: ['sqs', 'region', { props: { fifo: true } }] }, ['queue > dlq async']),
}
