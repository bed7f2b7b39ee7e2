import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const behind = (first: string, second: string) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-1': ['ec2', first],
      'web-2': ['ec2', second],
    },
    ['users > elb', 'elb > web-1', 'elb > web-2'],
  )

export const examples: Examples = { failing: behind('az-a', 'az-a'), passing: behind('az-a', 'az-b') }
