import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const one = {
  users: ['users'],
  dns: ['route53', undefined, { props: { healthCheck: true } }],
  'web-1': ['lambda', 'region', { label: 'Web' }],
  'db-1': ['dynamodb', 'region', { label: 'Table' }],
} as const
const two = {
  'web-2': ['lambda', 'tokyo', { label: 'Web', props: { state: 'created-on-disaster' } }],
  'db-2': ['dynamodb', 'tokyo', { label: 'Table' }],
} as const
const edges = ['users > dns', 'users > web-1', 'web-1 > db-1']

export const examples: Examples = {
  failing: drawn(
    { ...one, ...two },
    [
      ...edges,
      { from: 'users', to: 'web-2', kind: 'failover', mode: 'path' },
      'web-2 > db-2',
      'db-1 > db-2 replication',
    ],
    { groups: tokyo },
  ),
  passing: drawn(one, edges),
}
