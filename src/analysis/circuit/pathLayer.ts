import type { Id } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import type { DependencyLayer } from './dependencyLayer.ts'
import { enoughOf } from './enoughOf.ts'
import type { FlowDraft } from './flowDraft.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import { onwardWays, waysFrom } from '../flows/onwardWays.ts'
import type { Need } from '../edges/needs.ts'
import { gateOfUnit, reachOverGates, type Reach } from './reach.ts'
import type { Reading } from '../reading.ts'
import { reachGates } from './reachGates.ts'
import { servedBy } from './servedBy.ts'
import { sharedReach } from './sharedReach.ts'
import { nodesLeadingTo, sharedStarts, type SharedStart } from './sharedStarts.ts'
import { addSpread, upGate, type Spread } from './spread.ts'
import { numbersStandingFor } from '../replicas/standIns.ts'

/** The gates of one flow (rule C2): whether it is up, and what explains it. */
export interface PathLayer {
  readonly up: Gate
  /** Where it begins, by number. */
  readonly entries: ReadonlySet<number>
  /** For each group of ends, what leads there. */
  readonly reach: readonly Reach[]
  /** The ways each node has in this flow. */
  readonly waysOf: (id: Id) => readonly Need[]
  /** The same by number: for each way, its members and what would take their place. */
  readonly onward: (node: number) => readonly (readonly number[])[]
  readonly isEnd: (node: number) => boolean
}

/** Writes flows into a circuit that holds its dependency layer. Loops are grounded: a path needs an end. */
export function addPathLayers(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plans: readonly FlowPlan[],
): readonly PathLayer[] {
  const starts = sharedStarts(reading, plans)
  const spreads = new Map<SharedStart, Spread>()
  return plans.map((plan) => {
    const start = starts.get(plan)
    if (!start) return ownLayer({ circuit, reading, layer, plan, ...beginningOf(reading, plan) })
    const spread = spreads.get(start) ?? addSpread(circuit, reading, layer, start)
    spreads.set(start, spread)
    return sharedLayer({ circuit, reading, layer, plan }, start, spread)
  })
}

function beginningOf(reading: Reading, plan: FlowPlan): Pick<FlowDraft, 'entries' | 'ways'> {
  const entries = new Set(plan.entry.flatMap((id) => reading.numbering.of.get(id) ?? []))
  return { entries, ways: onwardWays(reading, plan, entries) }
}

/** A flow with gates of its own: for each end, of "leads there". */
function ownLayer(draft: FlowDraft): PathLayer {
  const { circuit, reading, layer, plan } = draft
  const ends = plan.ends.map((group) => numbersStandingFor(reading, group))
  const gates = ends.map((group) => reachGates(draft, group))
  const entry = { members: plan.entry, min: 1, affine: false }
  const entryUnits = plan.entry.flatMap((id) => reading.units.of.get(id) ?? [])
  const reached = gates.map((own) => {
    const gateOf = (unit: number) => gateOfUnit(own, reading.numbering, unit) ?? circuit.never
    const served = servedBy(circuit, reading, undefined, entry, gateOf, layer)
    return circuit.any(entryUnits.map((unit) => served(unit, 0)))
  })
  const reach = gates.map((own) => reachOverGates(own, reading.numbering))
  return pathLayer(draft, ends, reach, reached)
}

/** A flow that shares the gates of "is reached" with others that begin alike. */
function sharedLayer(
  own: Omit<FlowDraft, 'entries' | 'ways'>,
  start: SharedStart,
  spread: Spread,
): PathLayer {
  const { circuit, reading, plan } = own
  const ends = plan.ends.map((group) => numbersStandingFor(reading, group))
  const reach = ends.map((group) =>
    sharedReach(reading.numbering, spread, group, () => nodesLeadingTo(start, group)),
  )
  const reached = ends.map((group) => upGate(circuit, reading.numbering, spread, group))
  return pathLayer({ ...own, entries: start.entries, ways: start.ways }, ends, reach, reached)
}

function pathLayer(
  { circuit, reading, layer, plan, entries, ways }: FlowDraft,
  ends: readonly ReadonlySet<number>[],
  reach: readonly Reach[],
  reached: readonly Gate[],
): PathLayer {
  const alive = (unit: number) => unit
  const before = plan.before.map((need) => {
    const visible = need.members.map((id) => reading.units.of.get(id) ?? [])
    return enoughOf(circuit, reading, undefined, need, visible, alive, layer)
  })
  // Without an end nothing can be reached: the flow is broken, not trivially up.
  const up = reached.length === 0 ? circuit.never : circuit.all([...reached, ...before])
  const entryIds = new Set(plan.entry)
  const [first] = ends
  const isEnd =
    first && ends.length === 1
      ? (node: number) => first.has(node)
      : (node: number) => ends.some((group) => group.has(node))
  const waysOf = (id: Id) => waysFrom(plan, id, entryIds.has(id))
  return { up, entries, reach, waysOf, onward: ways.onward, isEnd }
}
