import { indexOf, type Design, type Edge, type Id } from '../../model/index.ts'

/** A design's edges by the node at either end, without those that carry nothing. */
export interface Neighbours {
  /** Edges that start at a node. */
  readonly outOf: (id: Id) => readonly Edge[]
  /** Edges that end at a node. */
  readonly into: (id: Id) => readonly Edge[]
}

const known = new WeakMap<Design, Neighbours>()

/** The edges around each node; built once for each design object. */
export function neighboursOf(design: Design): Neighbours {
  const found = known.get(design)
  if (found) return found
  const out = new Map<Id, Edge[]>()
  const into = new Map<Id, Edge[]>()
  const { nodes } = indexOf(design)
  for (const edge of design.edges) {
    if (edge.invalid || !nodes.has(edge.from) || !nodes.has(edge.to)) continue
    push(out, edge.from, edge)
    push(into, edge.to, edge)
  }
  const neighbours = { outOf: (id: Id) => out.get(id) ?? [], into: (id: Id) => into.get(id) ?? [] }
  known.set(design, neighbours)
  return neighbours
}

function push(lists: Map<Id, Edge[]>, id: Id, edge: Edge): void {
  const list = lists.get(id)
  if (list) list.push(edge)
  else lists.set(id, [edge])
}
