import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const kept = (props: { readonly monitored?: boolean }) =>
  drawn(
    {
      src: ['client'],
      queue: ['sqs', 'region', { props: { exactlyOnce: false } }],
      fn: ['lambda', 'region'],
      dlq: ['sqs', 'region', { props }],
    },
    ['src > queue async', 'queue > fn async', 'queue > dlq async'],
  )

export const examples: Examples = {
  failing: kept({ monitored: false }),
  passing: kept({ monitored: true }),
  asking: kept({}),
}
