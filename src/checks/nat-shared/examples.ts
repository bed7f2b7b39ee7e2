import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nats = (natOfB: string) =>
  drawn(
    {
      'app-a': ['ec2', 'private-a'],
      'app-b': ['ec2', 'private-b'],
      'nat-a': ['nat-gateway', 'public-a'],
      'nat-b': ['nat-gateway', 'public-b'],
      igw: ['internet-gateway', 'vpc'],
    },
    ['app-a > nat-a', `app-b > ${natOfB}`, 'nat-a > igw', 'nat-b > igw'],
    { groups: subnets },
  )

export const examples: Examples = { failing: nats('nat-a'), passing: nats('nat-b') }
