import type { Group } from '../../model/index.ts'
import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const others: readonly Group[] = [{ id: 'vpc-z', kind: 'vpc', label: 'VPC 2', parent: 'region' }]
const twins = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    {
      'game-1': ['ec2', 'vpc', { label: 'Game server 1', azs: ['a'] }],
      'game-2': ['ec2', 'vpc-z', { label: 'Game server 2', azs: ['b'] }],
      peer: ['vpc-peering', 'region'],
      ...more,
    },
    [
      { from: 'game-1', to: 'peer', optional: true },
      { from: 'peer', to: 'game-2', optional: true },
      ...lines,
    ],
    { groups: others },
  )

export const examples: Examples = {
  failing: twins({ some: ['users'], rest: ['users'] }, ['some > game-1', 'rest > game-2']),
  passing: twins({ all: ['users'] }, ['all > game-1', 'all > game-2']),
}
