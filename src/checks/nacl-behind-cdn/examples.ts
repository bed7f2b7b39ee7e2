import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nacl = ['nacl', 'vpc', { props: { blocks: 'client-ip' } }] as const
const ends = {
  client: ['attacker'],
  nacl,
  alb: ['alb', 'vpc'],
  web: ['ec2', 'vpc', { azs: ['a', 'b'] }],
} as const

export const examples: Examples = {
  failing: drawn({ ...ends, cf: ['cloudfront'] }, ['client > cf', 'cf > nacl', 'nacl > alb', 'alb > web']),
  passing: drawn(ends, ['client > nacl', 'nacl > alb', 'alb > web']),
}
