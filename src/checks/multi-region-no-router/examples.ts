import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const doors = {
  users: ['users'],
  'alb-1': ['alb', 'vpc', { azs: ['a', 'b'] }],
  'alb-2': ['alb', 'vpc-2', { azs: ['a', 'b'] }],
  'web-1': ['ec2', 'vpc', { azs: ['a', 'b'], label: 'Web' }],
  'web-2': ['ec2', 'vpc-2', { azs: ['a', 'b'], label: 'Web' }],
} as const
const tiers = ['alb-1 > web-1', 'alb-2 > web-2']

export const examples: Examples = {
  failing: drawn(doors, ['users > alb-1', 'users > alb-2', ...tiers], { groups: tokyo }),
  passing: drawn(
    { ...doors, dns: ['route53', undefined, { props: { routing: 'failover', healthCheck: true } }] },
    ['users > dns', 'dns > alb-1', 'dns > alb-2', ...tiers],
    { groups: tokyo },
  ),
}
