import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const job = (expectedDuration: number) =>
  drawn(
    {
      users: ['users'],
      api: ['api-gateway', 'region'],
      fn: ['lambda', 'region', { props: { expectedDuration } }],
      s3: ['s3', 'region', { props: { multipart: true } }],
    },
    ['users > api', 'api > fn async', 'fn > s3'],
  )

export const examples: Examples = { failing: job(3600), passing: job(600) }
