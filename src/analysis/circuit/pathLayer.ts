import type { Id, Node } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import { gatesOfNeeds, type DependencyLayer } from './dependencyLayer.ts'
import { enoughOf } from './enoughOf.ts'
import { closureOf } from '../flows/entries.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { servedBy } from './servedBy.ts'
import { withSuccessors } from '../replicas/standIns.ts'

/** The gates of one flow (rule C2): whether it is up, and what explains it. */
export interface PathLayer {
  readonly up: Gate
  /** For each group of ends: the gate of "reaches it" of every unit on the way. */
  readonly reach: readonly ReadonlyMap<number, Gate>[]
  /** The ways each node has in this flow. */
  readonly waysOf: (id: Id) => readonly Need[]
  readonly isEnd: (id: Id) => boolean
}

/** Writes a flow into a circuit that holds its dependency layer. Loops are grounded: a path needs an end. */
export function addPathLayer(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plan: FlowPlan,
): PathLayer {
  const entries = new Set(plan.entry)
  const waysOf = (id: Id) => (plan.via && entries.has(id) ? plan.via : plan.ways.from(id))
  const ends = plan.ends.map((group) => new Set(group.flatMap((id) => withSuccessors(reading, id))))
  const reach = ends.map((group) => reachOf(circuit, reading, layer, plan, group, waysOf))
  const unitsOf = (ids: readonly Id[]) => ids.flatMap((id) => reading.units.of.get(id) ?? [])
  const entry = { members: plan.entry, min: 1, affine: false }
  const reached = reach.map((gates) => {
    const served = servedBy(
      circuit,
      reading,
      undefined,
      entry,
      (unit) => gates.get(unit) ?? circuit.never,
      layer,
    )
    return circuit.any(unitsOf(plan.entry).map((unit) => served(unit, 0)))
  })
  const before = plan.before.map((need) =>
    enoughOf(
      circuit,
      reading,
      undefined,
      need,
      need.members.map((id) => unitsOf([id])),
      (unit) => unit,
      layer,
    ),
  )
  // Without an end nothing can be reached: the flow is broken, not trivially up.
  const up = reached.length === 0 ? circuit.never : circuit.all([...reached, ...before])
  return { up, reach, waysOf, isEnd: (id) => ends.some((group) => group.has(id)) }
}

function reachOf(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plan: FlowPlan,
  ends: ReadonlySet<Id>,
  waysOf: (id: Id) => readonly Need[],
): ReadonlyMap<number, Gate> {
  const nodes = nodesOnTheWay(reading, plan, ends, waysOf)
  const gates = new Map<number, Gate>()
  const units = (node: Node) => reading.units.of.get(node.id) ?? []
  for (const node of nodes) for (const unit of units(node)) gates.set(unit, circuit.reserve('least'))
  const gateOf = (unit: number) => gates.get(unit) ?? circuit.never
  for (const node of nodes) {
    const isEnd = ends.has(node.id)
    const ways = isEnd ? [] : gatesOfNeeds(circuit, reading, node, waysOf(node.id), gateOf, layer)
    units(node).forEach((unit, i) => {
      const self = selfGate(circuit, reading, layer, plan, node, unit)
      const inputs = isEnd ? [self] : [self, circuit.any(ways[i] ?? [])]
      circuit.fill(gateOf(unit), inputs, inputs.length)
    })
  }
  return gates
}

/** What a node must be to take part: routers, links and external entries alive, all others at work. */
function selfGate(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plan: FlowPlan,
  node: Node,
  unit: number,
): Gate {
  // An implied buffer stands between an async source and its consumer: the source has done its part.
  if (plan.kind === 'process' && !plan.entryMustWork && plan.entry.includes(node.id)) return circuit.always
  const standing = isTransit(node) || isExternal(node)
  if (!standing) return layer.ok[unit] ?? circuit.never
  return reading.units.all[unit]?.asleep ? circuit.never : unit
}

/** Nodes on some way from an entry to an end: looked for from the ends back, so that a flow costs what it touches. */
function nodesOnTheWay(
  reading: Reading,
  plan: FlowPlan,
  ends: ReadonlySet<Id>,
  waysOf: (id: Id) => readonly Need[],
): readonly Node[] {
  const entries = new Set(plan.entry)
  const passes = (id: Id) => {
    const node = reading.index.nodes.get(id)
    if (!node) return false
    if (entries.has(id) || ends.has(id) || plan.through === undefined || plan.through.has(id)) return true
    return isTransit(node) || isExternal(node)
  }
  const leading = closureOf([...ends].filter(passes), (id) =>
    entries.has(id) ? [] : plan.ways.back(id).filter(passes),
  )
  const seen = new Set(plan.entry)
  for (const id of seen) {
    if (ends.has(id)) continue
    for (const need of waysOf(id)) {
      for (const member of need.members) {
        for (const next of withSuccessors(reading, member)) if (leading.has(next)) seen.add(next)
      }
    }
  }
  return [...seen].flatMap((id) => reading.index.nodes.get(id) ?? [])
}
