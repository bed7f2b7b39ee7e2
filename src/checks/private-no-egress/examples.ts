import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = {
  'app-a': ['ec2', 'private-a', { label: 'App' }],
  'app-b': ['ec2', 'private-b', { label: 'App' }],
  igw: ['internet-gateway', 'vpc'],
  net: ['internet'],
} as const

export const examples: Examples = {
  failing: drawn(ends, ['app-a > igw', 'app-b > igw', 'igw > net'], { groups: subnets }),
  passing: drawn(
    { ...ends, 'nat-a': ['nat-gateway', 'public-a'], 'nat-b': ['nat-gateway', 'public-b'] },
    ['app-a > nat-a', 'app-b > nat-b', 'nat-a > igw', 'nat-b > igw', 'igw > net'],
    { groups: subnets },
  ),
}
