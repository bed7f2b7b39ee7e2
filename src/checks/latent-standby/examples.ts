import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const pair = (zone: string) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      main: ['ec2', 'az-a', { label: 'Registry' }],
      spare: ['ec2', zone, { label: 'Registry standby' }],
    },
    ['users > fn', 'fn > main', { from: 'main', to: 'spare', kind: 'failover', mode: 'takeover' }],
  )

export const examples: Examples = { failing: pair('az-a'), passing: pair('az-b') }
