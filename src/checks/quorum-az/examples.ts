import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const cluster = (third: string) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      'broker-1': ['ec2', 'az-a', { label: 'Broker 1' }],
      'broker-2': ['ec2', 'az-b', { label: 'Broker 2' }],
      'broker-3': ['ec2', third, { label: 'Broker 3' }],
    },
    ['users > fn', ...[1, 2, 3].map((n) => ({ from: 'fn', to: `broker-${n}`, anyOf: 'quorum', min: 2 }))],
    { groups: [{ id: 'az-c', kind: 'az', label: 'AZ c', parent: 'vpc', zone: 'c' }] },
  )

export const examples: Examples = { failing: cluster('az-a'), passing: cluster('az-c') }
