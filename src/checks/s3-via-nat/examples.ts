import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = { app: ['ec2', 'private-a'], s3: ['s3', 'region'] } as const

export const examples: Examples = {
  failing: drawn(
    { ...ends, nat: ['nat-gateway', 'public-a'], igw: ['internet-gateway', 'vpc'] },
    ['app > nat', 'nat > igw', 'igw > s3'],
    { groups: subnets },
  ),
  passing: drawn({ ...ends, gwe: ['vpc-endpoint-gateway', 'vpc'] }, ['app > gwe', 'gwe > s3'], {
    groups: subnets,
  }),
}
