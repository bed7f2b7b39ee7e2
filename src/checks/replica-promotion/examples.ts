import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nodes = {
  users: ['users'],
  dns: ['route53', undefined, { props: { routing: 'failover', healthCheck: true } }],
  'api-1': ['api-gateway', 'region'],
  'api-2': ['api-gateway', 'tokyo'],
  'fn-1': ['lambda', 'region'],
  'fn-2': ['lambda', 'tokyo'],
} as const
const calls = [
  'users > dns',
  'dns > api-1',
  { from: 'dns', to: 'api-2', kind: 'failover', mode: 'path' },
  'api-1 > fn-1',
  'api-2 > fn-2',
  'fn-1 > db-1',
  'fn-2 > db-2',
] as const

export const examples: Examples = {
  failing: drawn(
    {
      ...nodes,
      'db-1': ['rds', 'vpc', { azs: ['a', 'b'], props: { multiAz: true } }],
      'db-2': ['rds-replica', 'vpc-2', { azs: ['a', 'b'] }],
    },
    [...calls, 'db-1 > db-2 replication'],
    { groups: tokyo },
  ),
  passing: drawn(
    { ...nodes, 'db-1': ['dynamodb', 'region'], 'db-2': ['dynamodb', 'tokyo'] },
    [...calls, 'db-1 > db-2 replication', 'db-2 > db-1 replication'],
    { groups: tokyo },
  ),
}
