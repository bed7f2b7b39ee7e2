import { indexOf } from '../indexOf.ts'
import type { Design, Edge, Id } from '../types.ts'
import { unbendEdges } from './bend.ts'
import { checkEnds, refuseTwin } from './connect.ts'
import { refuseMissing, withChanged } from './editItem.ts'

export type EdgeEnd = 'from' | 'to'

/** Lets one end of an edge be at another node; everything else about it stays, except a way that a hand gave its line.
 *  Refuses what `connect` refuses, and an edge that is not there. The very same design when it ends there already. */
export function reconnect(design: Design, id: Id, end: EdgeEnd, node: Id): Design {
  const before = indexOf(design).edges.get(id) ?? refuseMissing(id)
  if (before[end] === node) return design
  const after: Edge = { ...before, [end]: node }
  checkEnds(design, after.from, after.to)
  refuseTwin(design, after)
  return withChanged(unbendEdges(design, [id]), 'edges', after)
}
