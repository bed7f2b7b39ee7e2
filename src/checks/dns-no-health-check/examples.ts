import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const named = (props: { readonly healthCheck?: boolean }) =>
  drawn(
    {
      users: ['users'],
      dns: ['route53', undefined, { props }],
      'web-1': ['ec2', 'az-a', { label: 'Web 1' }],
      'web-2': ['ec2', 'az-b', { label: 'Web 2' }],
    },
    [
      'users > dns',
      { from: 'users', to: 'web-1', anyOf: 'web' },
      { from: 'users', to: 'web-2', anyOf: 'web' },
    ],
  )

export const examples: Examples = {
  failing: named({ healthCheck: false }),
  passing: named({ healthCheck: true }),
  asking: named({}),
}
