import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const standby = (state: { readonly state?: string }) =>
  drawn(
    {
      users: ['users'],
      eip: ['eip', 'region'],
      web: ['ec2', 'az-a', { label: 'Web' }],
      spare: ['ec2', 'az-b', { label: 'Standby (stopped)', props: state }],
      alarm: ['cloudwatch-alarm', 'region'],
      fn: ['lambda', 'region'],
    },
    [
      'users > eip',
      'eip > web',
      { from: 'eip', to: 'spare', kind: 'failover', mode: 'path' },
      'web > alarm management',
      'alarm > fn async',
      'fn > spare management',
    ],
  )

export const examples: Examples = { failing: standby({ state: 'stopped' }), passing: standby({}) }
