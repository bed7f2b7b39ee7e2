import {
  connect,
  indexOf,
  joinSpan,
  remove,
  setProp,
  setPropOfNodes,
  type Design,
  type Edge,
  type Id,
  type Node,
} from '../../model/index.ts'
import type { Made } from '../ui/tryMade.ts'

/** How many units a drawn node stands for. */
export function countOf({ props }: Node): number {
  const count = props?.['count']
  return typeof count === 'number' && count >= 1 ? count : 1
}

/** One unit more or fewer of each node; never fewer than one, which needs no property. */
export function changeCount(design: Design, ids: Iterable<Id>, by: 1 | -1): Made {
  const { nodes } = indexOf(design)
  const chosen = [...ids]
  const counts = chosen.flatMap((id) => {
    const node = nodes.get(id)
    const count = node ? countOf(node) + by : 0
    return count < 1 ? [] : [[id, count === 1 ? undefined : count] as const]
  })
  if (counts.length === 0) return { design, ids: chosen }
  return { design: setPropOfNodes(design, 'count', new Map(counts)), ids: chosen }
}

/** Alike nodes of one group become one that counts them all; their lines and memberships pass to it. */
export function stack(design: Design, ids: Iterable<Id>): Made {
  const { nodes } = indexOf(design)
  const chosen = [...ids].flatMap((id) => nodes.get(id) ?? [])
  const [first, ...others] = chosen
  if (!first || others.length === 0) return { design, ids: [...ids] }
  const gone = new Set(others.map(({ id }) => id))
  const heir = (id: Id) => (gone.has(id) ? first.id : id)
  let next = design
  for (const edge of design.edges)
    if (gone.has(edge.from) || gone.has(edge.to)) next = inherited(next, edge, heir)
  for (const span of design.spans) {
    const joins = span.members.some((id) => gone.has(id)) && !span.members.includes(first.id)
    if (joins) next = joinSpan(next, span.id, [first.id])
  }
  const total = chosen.reduce((sum, node) => sum + countOf(node), 0)
  return { design: setProp(remove(next, gone), first.id, 'count', total), ids: [first.id] }
}

/** The line again from and to those who stay, unless they have it. */
function inherited(design: Design, line: Edge, heir: (id: Id) => Id): Design {
  const { id: _, ...edge } = line
  const [from, to] = [heir(edge.from), heir(edge.to)]
  const known = design.edges.some(
    (one) => one.from === from && one.to === to && one.kind === edge.kind && one.label === edge.label,
  )
  return from === to || known ? design : connect(design, { ...edge, from, to })
}
