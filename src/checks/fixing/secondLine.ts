import { addNode, connect, freshId, indexOf, type Design, type Id } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { siblingLabel } from './siblingLabel.ts'
import { withChoice, withEnds } from './secondWay.ts'

/** A second line beside a line (a link of the network), between the same ends; whoever used the one may use either. */
export function secondLine(design: Design, line: Id): Design {
  const node = indexOf(design).nodes.get(line)
  if (!node) return design
  const second = freshId(design, line)
  const sibling = siblingLabel(design, node.label)
  const added = addNode(design, {
    ...node,
    id: second,
    label: sibling === node.label ? `${node.label} 2` : sibling,
  })
  const { into, outOf } = neighboursOf(design)
  const called = into(line)
    .filter(({ kind }) => kind === undefined || kind === 'sync' || kind === 'async')
    .reduce((so, edge) => withChoice(so, edge, second), added)
  return outOf(line)
    .filter(({ kind }) => kind !== 'management')
    .reduce((so, edge) => connect(so, withEnds(edge, second, edge.to)), called)
}
