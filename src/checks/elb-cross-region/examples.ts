import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const reach = (zone: string) =>
  drawn(
    { users: ['users'], alb: ['alb', 'vpc', { azs: ['a', 'b'] }], one: ['ec2', 'az-a'], two: ['ec2', zone] },
    ['users > alb', 'alb > one', 'alb > two'],
    {
      groups: tokyo,
    },
  )

export const examples: Examples = { failing: reach('tokyo-a'), passing: reach('az-b') }
