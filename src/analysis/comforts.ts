import type { CircuitBuilder, Gate } from './circuit.ts'
import { gatesOfNeeds, type DependencyLayer } from './dependencyLayer.ts'
import { countUnits } from './enoughOf.ts'
import type { Need } from './needs.ts'
import { isExternal } from './nodeKinds.ts'
import type { Reading } from './reading.ts'

/** For each unit, the gates it can do without, only worse: its soft needs, its ways out, and as many alive as required
 *  (rule C5d). */
export type Comforts = readonly (readonly Gate[])[]

const noGates: readonly Gate[] = []
const noNeeds: readonly Need[] = []

/** Writes the comforts of every unit into a circuit that holds its dependency layer. */
export function addComforts(circuit: CircuitBuilder, reading: Reading, { ok }: DependencyLayer): Comforts {
  const { soft, egress } = reading.needs
  const comforts: (readonly Gate[])[] = reading.units.all.map(() => noGates)
  for (const node of reading.design.nodes) {
    if (isExternal(node)) continue
    const units = reading.units.of.get(node.id) ?? []
    const needs = [...(soft.get(node.id) ?? noNeeds), ...(egress.get(node.id) ?? noNeeds)]
    const gates = gatesOfNeeds(circuit, reading, node, needs, ok)
    const required = requiredGates(circuit, reading, node.id, node.props?.['required'])
    if (needs.length === 0 && required.length === 0) continue
    units.forEach((unit, i) => (comforts[unit] = [...(gates[i] ?? noGates), ...required]))
  }
  return comforts
}

/** What the node and its fleets say must be alive. */
function requiredGates(circuit: CircuitBuilder, reading: Reading, id: string, own: unknown): readonly Gate[] {
  const asked = [
    { required: own, members: [id] },
    ...(reading.spans.get(id) ?? []).map(({ props, members }) => ({
      required: props?.['required'],
      members: [...new Set(members)],
    })),
  ]
  return asked.flatMap(({ required, members }) => {
    if (typeof required !== 'number' || !(required >= 1)) return []
    const units = members.flatMap((member) => reading.units.of.get(member) ?? [])
    return [countUnits(circuit, reading, Math.ceil(required), units)]
  })
}
