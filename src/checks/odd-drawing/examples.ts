import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nodes = { users: ['users'], web: ['ec2', 'az-a'], db: ['rds', 'az-a'] } as const

export const examples: Examples = {
  failing: drawn(nodes, ['users > web', 'web > db', 'web > db'], {
    spans: [{ id: 'asg', kind: 'asg', label: 'Fleet', members: ['web'], props: { min: 4, desired: 2 } }],
  }),
  passing: drawn(nodes, ['users > web', 'web > db'], {
    spans: [{ id: 'asg', kind: 'asg', label: 'Fleet', members: ['web'], props: { min: 1, desired: 2 } }],
  }),
}
