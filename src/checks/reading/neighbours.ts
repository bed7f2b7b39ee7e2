import { indexOf, type Design, type Edge, type Id, rememberLately } from '../../model/index.ts'
import { gathered } from './gathered.ts'

/** A design's edges by the node at either end, without those that carry nothing. */
export interface Neighbours {
  /** Edges that start at a node. */
  readonly outOf: (id: Id) => readonly Edge[]
  /** Edges that end at a node. */
  readonly into: (id: Id) => readonly Edge[]
}

const known = rememberLately<Design, Neighbours>()

/** The edges around each node; built once for each design object. */
export function neighboursOf(design: Design): Neighbours {
  const found = known.get(design)
  if (found) return found
  const { nodes } = indexOf(design)
  const carrying = design.edges.filter((edge) => !edge.invalid && nodes.has(edge.from) && nodes.has(edge.to))
  const out = gathered(carrying, (edge) => edge.from)
  const into = gathered(carrying, (edge) => edge.to)
  const neighbours = { outOf: (id: Id) => out.get(id) ?? [], into: (id: Id) => into.get(id) ?? [] }
  known.set(design, neighbours)
  return neighbours
}
