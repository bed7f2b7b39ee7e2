import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const egress = (service: string) =>
  drawn(
    {
      'app-a': ['ec2', 'az-a'],
      'app-b': ['ec2', 'az-b'],
      nat: [service, 'az-a'],
      igw: ['internet-gateway', 'vpc'],
      net: ['internet'],
    },
    ['app-a > nat', 'app-b > nat', 'nat > igw', 'igw > net'],
  )

export const examples: Examples = { failing: egress('nat-instance'), passing: egress('nat-gateway') }
