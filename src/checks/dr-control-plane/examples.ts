import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const pair = (state: 'stopped' | undefined) =>
  drawn(
    {
      users: ['users', undefined, { props: { audience: 'near' } }],
      eip: ['eip', 'region'],
      web: ['ec2', 'az-a', { label: 'Web' }],
      standby: ['ec2', 'az-b', { label: 'Standby', ...(state ? { props: { state } } : {}) }],
      alarm: ['cloudwatch-alarm', 'region'],
    },
    [
      'users > eip',
      'eip > web',
      { from: 'eip', to: 'standby', kind: 'failover', mode: 'path' },
      'web > alarm management',
    ],
  )

export const examples: Examples = { failing: pair('stopped'), passing: pair(undefined) }
