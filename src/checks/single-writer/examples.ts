import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nodes = {
  users: ['users'],
  dns: ['route53', undefined, { props: { routing: 'latency', healthCheck: true } }],
  'fn-1': ['lambda', 'region'],
  'fn-2': ['lambda', 'tokyo'],
} as const
const calls = [
  'users > dns',
  'dns > fn-1',
  'dns > fn-2',
  'fn-1 > db-1',
  'fn-2 > db-2',
  'db-1 > db-2 replication',
] as const

export const examples: Examples = {
  failing: drawn(
    {
      ...nodes,
      'db-1': ['aurora', 'vpc', { azs: ['a', 'b'] }],
      'db-2': ['aurora', 'vpc-2', { azs: ['a', 'b'] }],
    },
    calls,
    {
      groups: tokyo,
    },
  ),
  passing: drawn(
    { ...nodes, 'db-1': ['dynamodb', 'region'], 'db-2': ['dynamodb', 'tokyo'] },
    [...calls, 'db-2 > db-1 replication'],
    {
      groups: tokyo,
    },
  ),
}
