import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const catalogue = (props: { readonly readHeavy?: boolean }) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      table: ['dynamodb', 'region', { props: { backup: true, ...props } }],
    },
    ['users > fn', 'fn > table'],
  )

export const examples: Examples = {
  failing: catalogue({ readHeavy: true }),
  passing: catalogue({ readHeavy: false }),
  asking: catalogue({}),
}
