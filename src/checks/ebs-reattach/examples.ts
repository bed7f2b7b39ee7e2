import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const group = (hooks?: string) =>
  drawn(
    {
      users: ['users'],
      web: ['ec2', 'az-a'],
      spare: ['ec2', 'az-b', { props: { state: 'launched-on-failure' } }],
      disk: ['ebs', 'az-a', { props: { backup: true } }],
    },
    ['users > web', { from: 'users', to: 'spare', kind: 'failover', mode: 'path' }, 'web > disk'],
    {
      spans: [
        {
          id: 'one',
          kind: 'asg',
          label: 'Auto Scaling group',
          members: ['web', 'spare'],
          props: { min: 1, max: 1, desired: 1, ...(hooks ? { hooks } : {}) },
        },
      ],
    },
  )

export const examples: Examples = { failing: group(), passing: group('terminate+launch') }
