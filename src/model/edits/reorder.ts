import type { Design, Id } from '../types.ts'

/** Draws parts in front of all others of their list, or behind them: what stands later in the document is drawn on
 *  top. The order among the parts named stays. Spans are drawn behind everything and keep their order. */
export function reorder(design: Design, ids: Iterable<Id>, to: 'front' | 'back'): Design {
  const chosen = new Set(ids)
  const groups = moved(design.groups, chosen, to)
  const nodes = moved(design.nodes, chosen, to)
  const edges = moved(design.edges, chosen, to)
  const same = groups === design.groups && nodes === design.nodes && edges === design.edges
  return same ? design : { ...design, groups, nodes, edges }
}

function moved<T extends { readonly id: Id }>(
  items: readonly T[],
  chosen: ReadonlySet<Id>,
  to: 'front' | 'back',
): readonly T[] {
  const some = items.filter(({ id }) => chosen.has(id))
  const others = items.filter(({ id }) => !chosen.has(id))
  const next = to === 'front' ? [...others, ...some] : [...some, ...others]
  return next.every((item, at) => item === items[at]) ? items : next
}
