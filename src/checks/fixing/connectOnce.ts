import { connect, type Design, type Edge, type Id } from '../../model/index.ts'

/** Connects two nodes as `edge` does, under an id of its own; nothing changes where they are connected like this
 *  already, or are one. */
export function connectOnce(design: Design, edge: Omit<Edge, 'id'> & { readonly id?: Id }): Design {
  const { id: _, ...wanted } = edge
  const twin = design.edges.some(
    ({ from, to, kind, label }) =>
      from === wanted.from && to === wanted.to && kind === wanted.kind && label === wanted.label,
  )
  return twin || wanted.from === wanted.to ? design : connect(design, wanted)
}
