import type { Id } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import { gatesOfNeeds, type DependencyLayer } from './dependencyLayer.ts'
import { enoughOf } from './enoughOf.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import { onwardWays, waysFrom, type OnwardWays } from '../flows/onwardWays.ts'
import type { Need } from '../edges/needs.ts'
import { nodesOnTheWay } from './nodesOnTheWay.ts'
import { reachGate, type Reach } from './reach.ts'
import type { Reading } from '../reading.ts'
import { servedBy } from './servedBy.ts'
import { withSuccessors } from '../replicas/standIns.ts'

/** The gates of one flow (rule C2): whether it is up, and what explains it. */
export interface PathLayer {
  readonly up: Gate
  /** Where it begins, by number. */
  readonly entries: ReadonlySet<number>
  /** For each group of ends: the gates of "reaches it" of everything on the way. */
  readonly reach: readonly Reach[]
  /** The ways each node has in this flow. */
  readonly waysOf: (id: Id) => readonly Need[]
  /** The same by number: for each way, its members and what would take their place. */
  readonly onward: (node: number) => readonly (readonly number[])[]
  readonly isEnd: (node: number) => boolean
}

/** A flow on its way into a circuit. */
interface Draft {
  readonly circuit: CircuitBuilder
  readonly reading: Reading
  readonly layer: DependencyLayer
  readonly plan: FlowPlan
  readonly entries: ReadonlySet<number>
  readonly waysOf: PathLayer['waysOf']
  readonly ways: OnwardWays
}

/** Writes a flow into a circuit that holds its dependency layer. Loops are grounded: a path needs an end. */
export function addPathLayer(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plan: FlowPlan,
): PathLayer {
  const { numbering, units } = reading
  const entries = new Set(plan.entry.flatMap((id) => numbering.of.get(id) ?? []))
  const entryIds = new Set(plan.entry)
  const waysOf = (id: Id) => waysFrom(plan, id, entryIds.has(id))
  const ways = onwardWays(reading, plan, entries)
  const ends = plan.ends.map((group) => numbersOf(reading, group))
  const draft = { circuit, reading, layer, plan, entries, waysOf, ways }
  const reach = ends.map((group) => reachOf(draft, group))
  const unitsOf = (ids: readonly Id[]) => ids.flatMap((id) => units.of.get(id) ?? [])
  const entry = { members: plan.entry, min: 1, affine: false }
  const reached = reach.map((gates) => {
    const gateOf = (unit: number) => reachGate(gates, numbering, unit) ?? circuit.never
    const served = servedBy(circuit, reading, undefined, entry, gateOf, layer)
    return circuit.any(unitsOf(plan.entry).map((unit) => served(unit, 0)))
  })
  const alive = (unit: number) => unit
  const before = plan.before.map((need) => {
    const visible = need.members.map((id) => unitsOf([id]))
    return enoughOf(circuit, reading, undefined, need, visible, alive, layer)
  })
  // Without an end nothing can be reached: the flow is broken, not trivially up.
  const up = reached.length === 0 ? circuit.never : circuit.all([...reached, ...before])
  const [first] = ends
  const isEnd =
    first && ends.length === 1
      ? (node: number) => first.has(node)
      : (node: number) => ends.some((group) => group.has(node))
  return { up, entries, reach, waysOf, onward: ways.onward, isEnd }
}

/** Some nodes and whatever replaces them, by number. */
function numbersOf(reading: Reading, ids: readonly Id[]): ReadonlySet<number> {
  const all = ids.flatMap((id) => withSuccessors(reading, id))
  return new Set(all.flatMap((id) => reading.numbering.of.get(id) ?? []))
}

function reachOf(draft: Draft, ends: ReadonlySet<number>): Reach {
  const { circuit, reading, layer, plan, waysOf } = draft
  const { firstUnit, endUnit, ids } = reading.numbering
  const nodes = nodesOnTheWay(reading, plan, draft.entries, ends, draft.ways)
  const reach = new Map<number, Gate>()
  for (const node of nodes) {
    const first = firstUnit[node] ?? 0
    // Nothing comes between them: the gates of a node's units follow each other.
    for (let unit = first; unit < (endUnit[node] ?? 0); unit += 1) {
      const gate = circuit.reserve('least')
      if (unit === first) reach.set(node, gate)
    }
  }
  const gateOf = (unit: number) => reachGate(reach, reading.numbering, unit) ?? circuit.never
  for (const node of nodes) {
    const isEnd = ends.has(node)
    const drawn = reading.design.nodes[node]
    const first = firstUnit[node] ?? 0
    const needs = isEnd || !drawn ? [] : waysOf(ids[node] ?? '')
    const backTo = draft.ways.backTo(node)
    const onwardGateOf =
      backTo.size === 0
        ? gateOf
        : (unit: number) => (backTo.has(reading.numbering.nodeOf[unit] ?? 0) ? circuit.never : gateOf(unit))
    const ways = drawn ? gatesOfNeeds(circuit, reading, drawn, needs, onwardGateOf, layer) : []
    for (let unit = first; unit < (endUnit[node] ?? 0); unit += 1) {
      const self = selfGate(draft, node, unit)
      const inputs = isEnd ? [self] : [self, circuit.any(ways[unit - first] ?? [])]
      circuit.fill(gateOf(unit), inputs, inputs.length)
    }
  }
  return reach
}

/** What a node must be to take part: routers, links and external entries alive, all others at work. */
function selfGate({ circuit, reading, layer, plan, entries }: Draft, node: number, unit: number): Gate {
  // An implied buffer stands between an async source and its consumer: the source has done its part.
  if (plan.kind === 'process' && !plan.entryMustWork && entries.has(node)) return circuit.always
  if (reading.numbering.passes[node] === 0) return layer.ok[unit] ?? circuit.never
  return reading.units.all[unit]?.asleep ? circuit.never : unit
}
