import { rememberLately, type Edge, type Id } from '../../model/index.ts'

/** Edges by the parts they end at. */
export interface EdgesAt {
  /** Those that end at a part, in document order. */
  at(id: Id): readonly Edge[]
  /** These in document order, each once. */
  inOrder(edges: Iterable<Edge>): Edge[]
}

const known = rememberLately<readonly Edge[], EdgesAt>()

/** Found once for each list of edges: a drag asks again with every frame. */
export function edgesAt(edges: readonly Edge[]): EdgesAt {
  const found = known.get(edges)
  if (found) return found
  const made = build(edges)
  known.set(edges, made)
  return made
}

function build(edges: readonly Edge[]): EdgesAt {
  const byEnd = new Map<Id, Edge[]>()
  const order = new Map<Edge, number>()
  for (const edge of edges) {
    order.set(edge, order.size)
    for (const id of new Set([edge.from, edge.to])) {
      const there = byEnd.get(id)
      if (there) there.push(edge)
      else byEnd.set(id, [edge])
    }
  }
  return {
    at: (id) => byEnd.get(id) ?? [],
    inOrder: (some) => [...new Set(some)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }
}
