import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = {
  bucket: ['s3', 'region'],
  topic: ['sns', 'region'],
  queue: ['sqs', 'region', { props: { dlq: 'failed' } }],
  fn: ['lambda', 'region', { props: { dlq: 'failed' } }],
} as const

export const examples: Examples = {
  failing: drawn(ends, ['bucket > topic async', 'bucket > queue async', 'bucket > fn async']),
  passing: drawn({ ...ends, bus: ['eventbridge', 'region', { props: { dlq: 'failed' } }] }, [
    'bucket > bus async',
    'bus > topic async',
    'bus > queue async',
    'bus > fn async',
  ]),
}
