import type { Node } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const pushed = (more: Partial<Node>) =>
  drawn({ src: ['client'], topic: ['sns', 'region'], fn: ['lambda', 'region', more] }, [
    'src > topic async',
    'topic > fn async',
  ])

export const examples: Examples = {
  failing: pushed({}),
  passing: pushed({ props: { dlq: 'failed-events' } }),
}
