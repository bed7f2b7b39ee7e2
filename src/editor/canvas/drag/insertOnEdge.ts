import { connect, indexOf, updateEdge, type Design, type Edge, type Id } from '../../../model/index.ts'

/** Puts a node between the two ends of a line: the line now ends at it, and another goes on to where it ended. What
 *  the line said stays on the first half; both halves are of its kind. */
export function insertOnEdge(design: Design, edgeId: Id, node: Id): Design {
  const edge = indexOf(design).edges.get(edgeId)
  if (!edge || !canInsert(edge, node)) return design
  const first = updateEdge(design, edgeId, { to: node })
  return connect(first, { from: node, to: edge.to, ...(edge.kind && { kind: edge.kind }) })
}

/** Replication and failover say something of their two ends that a third would make untrue. */
export function canInsert({ from, to, kind }: Edge, node: Id | undefined): boolean {
  return kind !== 'replication' && kind !== 'failover' && from !== node && to !== node
}
