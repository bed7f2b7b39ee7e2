import type { Gate } from './circuit.ts'
import { gatesOfNeeds } from './dependencyLayer.ts'
import { waysFrom } from '../flows/onwardWays.ts'
import { nodesOnTheWay } from './nodesOnTheWay.ts'
import type { FlowDraft } from './flowDraft.ts'
import { gateOfUnit, type UnitGates } from './reach.ts'
import { selfGate } from './selfGate.ts'

/** Writes "leads to the end" into a circuit, for everything on a flow's way to one group of ends. */
export function reachGates(draft: FlowDraft, ends: ReadonlySet<number>): UnitGates {
  const { circuit, reading, layer, plan, entries } = draft
  const { firstUnit, endUnit, ids, nodeOf } = reading.numbering
  const nodes = nodesOnTheWay(reading, plan, entries, ends, draft.ways)
  const reach = new Map<number, Gate>()
  for (const node of nodes) {
    const first = firstUnit[node] ?? 0
    // Nothing comes between them: the gates of a node's units follow each other.
    for (let unit = first; unit < (endUnit[node] ?? 0); unit += 1) {
      const gate = circuit.reserve('least')
      if (unit === first) reach.set(node, gate)
    }
  }
  const gateOf = (unit: number) => gateOfUnit(reach, reading.numbering, unit) ?? circuit.never
  for (const node of nodes) {
    const isEnd = ends.has(node)
    const drawn = reading.design.nodes[node]
    const first = firstUnit[node] ?? 0
    const needs = isEnd || !drawn ? [] : waysFrom(plan, ids[node] ?? '', entries.has(node))
    const backTo = draft.ways.backTo(node)
    const onwardGateOf =
      backTo.size === 0
        ? gateOf
        : (unit: number) => (backTo.has(nodeOf[unit] ?? 0) ? circuit.never : gateOf(unit))
    const ways = drawn ? gatesOfNeeds(circuit, reading, drawn, needs, onwardGateOf, layer) : []
    for (let unit = first; unit < (endUnit[node] ?? 0); unit += 1) {
      const self = selfGate(circuit, reading, layer, plan, entries, unit)
      const inputs = isEnd ? [self] : [self, circuit.any(ways[unit - first] ?? [])]
      circuit.fill(gateOf(unit), inputs, inputs.length)
    }
  }
  return reach
}
