import { drawn, tokyo, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const site = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    { users: ['users'], cf: ['cloudfront'], 's3-1': ['s3', 'region', { label: 'Site' }], ...more },
    ['users > cf', 'cf > s3-1', ...lines],
    { groups: tokyo, flows: [{ id: 'read', entry: ['users'], goals: ['s3-1'], survive: 'region' }] },
  )

export const examples: Examples = {
  failing: site({}, []),
  passing: site({ 's3-2': ['s3', 'tokyo', { label: 'Site' }] }, [
    { from: 'cf', to: 's3-2', kind: 'failover', mode: 'path' },
    's3-1 > s3-2 replication',
    's3-2 > s3-1 replication',
  ]),
}
