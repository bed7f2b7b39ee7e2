import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const attached = (azs: string[]) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'vpc', { azs, props: { vpcAttached: true } }],
      table: ['dynamodb', 'region', { props: { backup: true, readHeavy: false } }],
    },
    ['users > fn', 'fn > table'],
  )

export const examples: Examples = { failing: attached(['a']), passing: attached(['a', 'b']) }
