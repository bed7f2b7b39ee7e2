import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const job = (keep?: boolean) =>
  drawn(
    {
      users: ['users'],
      node: ['ec2', 'az-a'],
      lustre: [
        'fsx-lustre',
        'az-a',
        { props: { deployment: 'scratch', backup: true, ...(keep === undefined ? {} : { keep }) } },
      ],
      table: ['dynamodb', 'region', { props: { backup: true, readHeavy: false } }],
    },
    ['users > node', 'node > lustre', 'node > table'],
  )

export const examples: Examples = { failing: job(true), passing: job(false), asking: job() }
