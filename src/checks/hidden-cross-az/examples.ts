import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nats = (natOfB: string) =>
  drawn(
    {
      'app-a': ['ec2', 'az-a'],
      'app-b': ['ec2', 'az-b'],
      'nat-a': ['nat-gateway', 'az-a'],
      'nat-b': ['nat-gateway', 'az-b'],
      igw: ['internet-gateway', 'vpc'],
    },
    ['app-a > nat-a', `app-b > ${natOfB}`, 'nat-a > igw', 'nat-b > igw'],
  )

export const examples: Examples = { failing: nats('nat-a'), passing: nats('nat-b') }
