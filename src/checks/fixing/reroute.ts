import { indexOf, remove, updateEdge, type Design, type Id } from '../../model/index.ts'

/** Hangs one end (or both) of an edge on another node. Where that would draw an edge twice, or a node to itself, the
 *  edge goes. */
export function reroute(design: Design, edge: Id, ends: { readonly from?: Id; readonly to?: Id }): Design {
  const before = indexOf(design).edges.get(edge)
  if (!before) return design
  const after = { ...before, ...ends }
  const twin = design.edges.some(
    ({ id, from, to, kind, label }) =>
      id !== edge && from === after.from && to === after.to && kind === after.kind && label === after.label,
  )
  return twin || after.from === after.to ? remove(design, [edge]) : updateEdge(design, edge, ends)
}
