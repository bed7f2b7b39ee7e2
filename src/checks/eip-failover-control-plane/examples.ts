import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const standby = (state?: string) =>
  drawn(
    {
      users: ['users'],
      eip: ['eip', 'region'],
      web: ['ec2', 'az-a'],
      spare: ['ec2', 'az-b', state ? { props: { state } } : {}],
      fn: ['lambda', 'region'],
    },
    [
      'users > eip',
      'eip > web',
      { from: 'eip', to: 'spare', kind: 'failover', mode: 'path' },
      'fn > spare management',
    ],
  )

export const examples: Examples = { failing: standby('stopped'), passing: standby() }
