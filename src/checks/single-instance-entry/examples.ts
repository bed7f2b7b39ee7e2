import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const parts = {
  users: ['users'],
  dns: ['route53'],
  elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
  'web-a': ['ec2', 'public-a', { label: 'Web' }],
  'web-b': ['ec2', 'public-b', { label: 'Web' }],
} as const
const { users, dns, 'web-a': web } = parts

export const examples: Examples = {
  failing: drawn({ users, dns, web }, ['users > dns', 'users > web'], { groups: subnets }),
  passing: drawn(parts, ['users > dns', 'users > elb', 'elb > web-a', 'elb > web-b'], { groups: subnets }),
}
