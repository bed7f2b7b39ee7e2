import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const orders = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn({ app: ['client'], shipping: ['sqs', 'region'], billing: ['sqs', 'region'], ...more }, lines)

export const examples: Examples = {
  failing: orders({}, ['app > shipping', 'app > billing']),
  passing: orders({ topic: ['sns', 'region'] }, [
    'app > topic',
    'topic > shipping async',
    'topic > billing async',
  ]),
}
