import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const paused = (minAcu: number) =>
  drawn(
    {
      app: ['ec2', 'vpc', { azs: ['a', 'b'] }],
      db: ['aurora-serverless', 'vpc', { azs: ['a', 'b'], props: { minAcu, maxAcu: 16 } }],
    },
    ['app > db'],
  )

export const examples: Examples = { failing: paused(0), passing: paused(0.5) }
