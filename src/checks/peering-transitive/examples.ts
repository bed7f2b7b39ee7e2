import type { Group } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const others: readonly Group[] = [
  { id: 'vpc-m', kind: 'vpc', label: 'VPC middle', parent: 'region' },
  { id: 'vpc-z', kind: 'vpc', label: 'VPC end', parent: 'region' },
]
const ends = {
  app: ['ec2', 'vpc', { azs: ['a', 'b'] }],
  peer: ['vpc-peering', 'region'],
  tool: ['ec2', 'vpc-z', { azs: ['a', 'b'] }],
} as const

export const examples: Examples = {
  failing: drawn(
    { ...ends, 'peer-2': ['vpc-peering', 'region'] },
    ['app > peer', 'peer > peer-2', 'peer-2 > tool'],
    {
      groups: others,
    },
  ),
  passing: drawn(ends, ['app > peer', 'peer > tool'], { groups: others }),
}
