import {
  wayToPart,
  type Analysis,
  type Failure,
  type FlowResult,
  type ZoneGap,
} from '../../analysis/index.ts'
import type { Design, Id } from '../../model/index.ts'

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

const knownChains = new WeakMap<Analysis, ReadonlyMap<Id, readonly Id[]>>()

/** To each part that stops a flow by itself. */
function chainsAlone(analysis: Analysis): ReadonlyMap<Id, readonly Id[]> {
  const found = knownChains.get(analysis)
  if (found) return found
  const chains = new Map<Id, readonly Id[]>()
  for (const { spofs } of analysis.flows)
    for (const { node, chain } of spofs) if (!chains.has(node)) chains.set(node, chain)
  knownChains.set(analysis, chains)
  return chains
}

/** The drawn parts from an entry to a part that stops some flow, by itself rather than with its zone; empty where it stops
 *  none. */
export function chainTo(design: Design, analysis: Analysis, id: Id): readonly Id[] {
  const alone = chainsAlone(analysis).get(id)
  if (alone) return alone
  for (const flow of stoppedBy(analysis, id)) {
    const gap = flow.azGaps.find(({ nodes }) => nodes.includes(id))
    if (!gap) continue
    // The gap's own chain leads to the nearest of all that is lost.
    const own = gap.chain.at(-1) === id ? gap.chain : wayToPart(design, flow.id, zoneFailure(gap), id)
    return own.length > 0 ? own : gap.chain
  }
  return []
}

/** A zone gap by the name of its failure. */
export const zoneFailure = ({ region, zone }: ZoneGap): Failure =>
  region === undefined ? `az:${zone}` : `az:${region}/${zone}`
