import type { Id, Node } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import { enoughOf } from './enoughOf.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, needsOnlyOne } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { WorksGates } from './servedBy.ts'
import { seesAlike, visibleUnits } from '../replicas/visibility.ts'

/** Gates of "this unit works" (rule C1), and of each need of it. */
export interface DependencyLayer {
  readonly ok: readonly Gate[]
  /** The needs of a node, in the order of `needGates`. */
  readonly needsOf: (id: Id) => readonly Need[]
  /** For each unit, the gate of each need. */
  readonly needGates: readonly (readonly Gate[])[]
}

const noGates: readonly Gate[] = []

/** Writes the dependency layer into a circuit: alive, and every need satisfied; loops hold unless broken. */
export function addDependencyLayer(
  circuit: CircuitBuilder,
  reading: Reading,
  needsOf: (id: Id) => readonly Need[],
): DependencyLayer {
  const { all, of } = reading.units
  const ok = all.map((unit) => (unit.asleep ? circuit.never : circuit.reserve('greatest')))
  const gateAt = (unit: number) => ok[unit] ?? circuit.never
  const needGates: (readonly Gate[])[] = all.map(() => noGates)
  for (const node of reading.design.nodes) {
    const units = of.get(node.id) ?? []
    const gates = isExternal(node)
      ? []
      : gatesOfNeeds(circuit, reading, node, needsOf(node.id), gateAt, { ok })
    units.forEach((unit, i) => {
      const list = gates[i] ?? noGates
      needGates[unit] = list
      if (all[unit]?.asleep) return
      const enough = needsOnlyOne(node) && list.length > 0 ? [circuit.any(list)] : list
      circuit.fill(ok[unit] ?? circuit.never, [unit, ...enough], 1 + enough.length)
    })
  }
  return { ok, needsOf, needGates }
}

/** For each unit of a node, the gate of each of its needs over the given gates of units. */
export function gatesOfNeeds(
  circuit: CircuitBuilder,
  reading: Reading,
  node: Node,
  needs: readonly Need[],
  gate: (unit: number) => Gate,
  works: WorksGates,
): readonly (readonly Gate[])[] {
  if (needs.length === 0) return []
  const units = reading.units.of.get(node.id) ?? []
  let first = noGates
  return units.map((at, i) => {
    const unit = reading.units.all[at]
    if (!unit) return noGates
    const own = needs.map((need, which) => {
      const known = i > 0 && seesAlike(node, need) ? first[which] : undefined
      if (known !== undefined) return known
      const visible = visibleUnits(reading, node, unit, need)
      return need.affine && unit.zone !== undefined
        ? circuit.any(visible.flat().map(gate))
        : enoughOf(circuit, reading, node.id, need, visible, gate, works)
    })
    if (i === 0) first = own
    return own
  })
}
