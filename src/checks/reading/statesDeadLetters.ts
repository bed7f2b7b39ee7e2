import type { Node } from '../../model/index.ts'

/** Whether a part says in a property where what it could not hand on goes. */
export function statesDeadLetters(node: Node): boolean {
  const stated = node.props?.['dlq']
  return stated !== undefined && stated !== false && stated !== ''
}
