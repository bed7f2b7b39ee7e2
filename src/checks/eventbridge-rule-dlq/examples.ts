import type { Node } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const rule = (more: Partial<Node>) =>
  drawn(
    { bucket: ['s3', 'region'], bus: ['eventbridge', 'region', more], sfn: ['step-functions', 'region'] },
    ['bucket > bus async', 'bus > sfn async'],
  )

export const examples: Examples = { failing: rule({}), passing: rule({ props: { dlq: 'failed-events' } }) }
