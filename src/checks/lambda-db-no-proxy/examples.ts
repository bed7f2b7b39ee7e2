import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nodes = {
  users: ['users'],
  fn: ['lambda', 'region'],
  db: [
    'rds',
    'vpc',
    {
      azs: ['a', 'b'],
      props: { multiAz: true, backup: true, readHeavy: false, accessPattern: 'relational' },
    },
  ],
} as const

export const examples: Examples = {
  failing: drawn(nodes, ['users > fn', 'fn > db']),
  passing: drawn({ ...nodes, proxy: ['rds-proxy', 'vpc', { azs: ['a', 'b'] }] }, [
    'users > fn',
    'fn > proxy',
    'proxy > db',
  ]),
}
