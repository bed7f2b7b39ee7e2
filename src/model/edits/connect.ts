import { refuse } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Edge, Id } from '../types.ts'
import { idOr, refuseMissing, withItem } from './editItem.ts'

/** An edge to add. */
export type NewEdge = Omit<Edge, 'id'> & { readonly id?: Id }

/** Adds an edge from one node to another. Refuses ends that are not nodes, a node connected with itself, and an edge
 *  that nothing would tell from one already there (same ends, kind and label). */
export function connect(design: Design, input: NewEdge): Design {
  const { id: wanted, ...edge } = input
  checkEnds(design, edge.from, edge.to)
  refuseTwin(design, edge)
  return withItem(design, 'edges', { ...edge, id: idOr(design, wanted, `${edge.from}-${edge.to}`) })
}

/** Refuses an edge that nothing would tell from one already there: same ends, kind and label. */
export function refuseTwin(design: Design, edge: Omit<Edge, 'id'>): void {
  const twin = design.edges.find(
    ({ from, to, kind, label }) =>
      from === edge.from && to === edge.to && kind === edge.kind && label === edge.label,
  )
  if (!twin) return
  refuse(
    'already-connected',
    { from: edge.from, to: edge.to, edge: twin.id },
    `${edge.from} and ${edge.to} are connected like this already (${twin.id}).`,
  )
}

/** Refuses ends an edge cannot have. */
export function checkEnds(design: Design, from: Id, to: Id): void {
  const index = indexOf(design)
  for (const id of [from, to]) {
    if (index.nodes.has(id)) continue
    if (!index.has(id)) refuseMissing(id)
    refuse('not-a-node', { id }, `${id} is not a node: connections end at nodes. Connect a node inside it.`)
  }
  if (from === to) refuse('self-connection', { id: from }, `${from} cannot be connected with itself.`)
}
