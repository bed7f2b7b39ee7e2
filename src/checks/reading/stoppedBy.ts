import type { Analysis, FlowResult } from '../../analysis/index.ts'
import type { Id } from '../../model/index.ts'

const known = new WeakMap<Analysis, ReadonlyMap<Id, readonly FlowResult[]>>()

/** The flows that stop with a part: it alone, or what it loses with its Availability Zone. */
export function stoppedBy(analysis: Analysis, id: Id): readonly FlowResult[] {
  return stops(analysis).get(id) ?? []
}

function stops(analysis: Analysis): ReadonlyMap<Id, readonly FlowResult[]> {
  const found = known.get(analysis)
  if (found) return found
  const byPart = new Map<Id, FlowResult[]>()
  for (const flow of analysis.flows) {
    const parts = [...flow.spofs.map((spof) => spof.node), ...flow.azGaps.flatMap((gap) => gap.nodes)]
    for (const part of new Set(parts)) {
      const stopped = byPart.get(part)
      if (stopped) stopped.push(flow)
      else byPart.set(part, [flow])
    }
  }
  known.set(analysis, byPart)
  return byPart
}

/** The drawn parts from an entry to a part that stops some flow; empty where it stops none. */
export function chainTo(analysis: Analysis, id: Id): readonly Id[] {
  for (const flow of stoppedBy(analysis, id)) {
    const spof = flow.spofs.find(({ node }) => node === id)
    if (spof) return spof.chain
    const gap = flow.azGaps.find(({ nodes }) => nodes.includes(id))
    if (gap) return gap.chain
  }
  return []
}
