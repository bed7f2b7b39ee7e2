import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = {
  table: ['dynamodb', 'region'],
  bus: ['eventbridge', 'region'],
  topic: ['sns', 'region'],
} as const

export const examples: Examples = {
  failing: drawn(ends, [
    { from: 'table', to: 'bus', kind: 'async', label: 'DeleteTable API call' },
    'bus > topic async',
  ]),
  passing: drawn({ ...ends, trail: ['cloudtrail', 'region'] }, [
    'table > trail async',
    { from: 'trail', to: 'bus', kind: 'async', label: 'API call' },
    'bus > topic async',
  ]),
}
