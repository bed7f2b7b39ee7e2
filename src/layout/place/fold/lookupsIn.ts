import type { Design, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { FoldedEdge } from './foldedEdges.ts'
import type { Frame } from './frame.ts'
import { framesIn } from './frame.ts'

/** Answers a question before the call is made: the call itself passes it by. */
const lookups: ReadonlySet<string> = new Set(['route53'])

/** An edge to a name service, and the calls that its answer leads to. */
export interface Lookup {
  readonly asks: FoldedEdge
  readonly calls: readonly FoldedEdge[]
}

/**
 * The name services that are asked and lead nowhere themselves. They belong between those who ask and what these call
 * then, beside that way; left alone they get a strip of their own above everything.
 */
export function lookupsIn(design: Design, frames: readonly Frame[], edges: readonly FoldedEdge[]): Lookup[] {
  const index = indexOf(design)
  const idOf = new Map<string, Id>()
  for (const { key, kind, ids } of framesIn(frames))
    if (kind === 'node' && ids.length === 1 && ids[0] !== undefined) idOf.set(key, ids[0])
  return edges.flatMap((asks) => {
    const { from, to } = asks
    const id = idOf.get(to)
    if (id === undefined || !lookups.has(index.nodes.get(id)?.service ?? '')) return []
    if (edges.some((edge) => edge.from === to)) return []
    const outer = index.parentOf(id)
    const inside = (key: string) =>
      outer === undefined || index.ancestors(key).some((group) => group.id === outer)
    const calls = edges.filter((edge) => edge.from === from && edge.to !== to && inside(edge.to))
    return calls.length > 0 ? [{ asks, calls }] : []
  })
}
