import { addGroup, addNode, freshId, indexOf, type Design, type Group, type Id } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { connectOnce } from './connectOnce.ts'
import { siblingLabel } from './siblingLabel.ts'
import { withChoice, withEnds } from './secondWay.ts'

/** A second line beside a line (a link of the network), between the same ends; whoever used the one may use either. By way
 *  of a location like `location`, where one is given. */
export function secondLine(design: Design, line: Id, location?: Group): Design {
  const node = indexOf(design).nodes.get(line)
  if (!node) return design
  const second = freshId(design, line)
  const sibling = siblingLabel(design, node.label)
  const place = location && freshId(design, location.id)
  const placed =
    location && place ? addGroup(design, { ...location, id: place, label: `${location.label} 2` }) : design
  const added = addNode(placed, {
    ...node,
    id: second,
    label: sibling === node.label ? `${node.label} 2` : sibling,
    ...(place === undefined ? {} : { group: place }),
  })
  const { into, outOf } = neighboursOf(design)
  const called = into(line)
    .filter(({ kind }) => kind === undefined || kind === 'sync' || kind === 'async')
    .reduce((so, edge) => withChoice(so, edge, second), added)
  return outOf(line)
    .filter(({ kind }) => kind !== 'management')
    .reduce((so, edge) => connectOnce(so, withEnds(edge, second, edge.to)), called)
}
