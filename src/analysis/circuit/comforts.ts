import type { Id } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import { demandsOf, total, type Demand } from './demands.ts'
import { gatesOfNeeds, type DependencyLayer } from './dependencyLayer.ts'
import { countUnits } from './enoughOf.ts'
import { closureOf } from '../flows/entries.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'

/** For each unit, the gates it can do without, only worse: its soft needs, its ways out, and as many alive as required
 *  (rule C5d). */
export type Comforts = readonly (readonly Gate[])[]

const noGates: readonly Gate[] = []
const noNeeds: readonly Need[] = []

/** Writes the comforts of every unit into a circuit that holds its dependency layer. */
export function addComforts(circuit: CircuitBuilder, reading: Reading, layer: DependencyLayer): Comforts {
  const { soft, egress } = reading.needs
  const { nodes } = reading.index
  const comforts: (readonly Gate[])[] = reading.units.all.map(() => noGates)
  const add = (id: Id, gates: readonly (readonly Gate[])[]) => {
    const units = reading.units.of.get(id) ?? []
    units.forEach((unit, i) => {
      const before = comforts[unit] ?? noGates
      const own = gates[i] ?? noGates
      comforts[unit] = before.length === 0 ? own : [...before, ...own]
    })
  }
  const addNeeds = (needs: ReadonlyMap<Id, readonly Need[]>, gateOf: (unit: number) => Gate) => {
    for (const [id, own] of needs) {
      const node = nodes.get(id)
      if (node && !isExternal(node)) add(id, gatesOfNeeds(circuit, reading, node, own, gateOf, layer))
    }
  }
  addNeeds(soft, (unit) => layer.ok[unit] ?? circuit.never)
  if (egress.size > 0) addNeeds(egress, leadingOut(circuit, reading, layer))
  for (const demand of demandsOf(reading)) {
    const gate = requiredGate(circuit, reading, demand)
    for (const id of demand.nodes)
      add(
        id,
        (reading.units.of.get(id) ?? []).map(() => [gate]),
      )
  }
  return comforts
}

/** A way out is whole where what it leads over works, and has its own way out if it needs one (rule D6). */
function leadingOut(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
): (unit: number) => Gate {
  const { egress } = reading.needs
  const gates = new Map<number, Gate>()
  const gateOf = (unit: number) => gates.get(unit) ?? layer.ok[unit] ?? circuit.never
  const onward = [
    ...closureOf([...egress.keys()], (id) => (egress.get(id) ?? noNeeds).flatMap((need) => need.members)),
  ]
  const over = onward.filter((id) => egress.has(id))
  const unitsOf = (id: Id) => reading.units.of.get(id) ?? []
  for (const id of over) for (const unit of unitsOf(id)) gates.set(unit, circuit.reserve('greatest'))
  for (const id of over) {
    const node = reading.index.nodes.get(id)
    if (!node) continue
    const own = gatesOfNeeds(circuit, reading, node, egress.get(id) ?? noNeeds, gateOf, layer)
    unitsOf(id).forEach((unit, i) => {
      const inputs = [layer.ok[unit] ?? circuit.never, ...(own[i] ?? noGates)]
      circuit.fill(gates.get(unit) ?? circuit.never, inputs, inputs.length)
    })
  }
  return gateOf
}

/** As many alive as required; of one that never has as many, all it has. */
function requiredGate(circuit: CircuitBuilder, reading: Reading, demand: Demand): Gate {
  return countUnits(circuit, reading, Math.min(demand.required, total(demand)), demand.weights)
}
