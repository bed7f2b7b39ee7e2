import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const servers = (count: number) => {
  const names = Array.from({ length: count }, (_, i) => `web-${i + 1}`)
  const zones = ['az-a', 'az-b', 'az-c']
  return drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b', 'c'] }],
      ...Object.fromEntries(names.map((name, i) => [name, ['ec2', zones[i], { label: 'Web' }] as const])),
    },
    ['users > elb', ...names.map((name) => `elb > ${name}`)],
    { groups: [{ id: 'az-c', kind: 'az', label: 'AZ c', parent: 'vpc', zone: 'c' }] },
  )
}

export const examples: Examples = { failing: servers(2), passing: servers(3) }
