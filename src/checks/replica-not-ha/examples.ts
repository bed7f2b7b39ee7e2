import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const pair = { app: ['ec2', 'az-a'], db: ['rds', 'az-a'] } as const

export const examples: Examples = {
  failing: drawn({ ...pair, rr: ['rds-replica', 'az-b'] }, ['app > db', 'db > rr replication']),
  passing: drawn({ ...pair, rr: ['rds-replica', 'az-b'] }, [
    'app > db',
    'db > rr replication',
    { from: 'db', to: 'rr', kind: 'failover', mode: 'takeover' },
  ]),
}
