import type { Id } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'

/** The variable of a switch: what takes over counts where it holds (rule C5). */
export function switchGate({ units }: Reading, at: number): Gate {
  return units.all.length + at
}

/** The variables of a circuit that has switches; over the units alone, whatever takes over always counts. */
export function variablesOf({ units, takeovers }: Reading): number {
  return units.all.length + takeovers.all.length
}

/** The gates of "this unit works", by unit. */
export interface WorksGates {
  readonly ok: readonly Gate[]
}

/** The gate of "this unit serves whoever has the need": over the given gate of the unit, with the switches of what has to
 *  take over first. The member is the one through which the unit is seen. */
export function servedBy(
  circuit: CircuitBuilder,
  reading: Reading,
  source: Id | undefined,
  need: Need,
  gateOf: (unit: number) => Gate,
  works: WorksGates,
): (unit: number, member: number) => Gate {
  const { takeovers, units } = reading
  if (takeovers.all.length === 0 || circuit.variables < variablesOf(reading)) return gateOf
  const switched = switchedUnits(reading)
  const late = need.late && new Set(need.late)
  return (unit, member) => {
    if (!late && switched[unit] === 0) return gateOf(unit)
    const gates: Gate[] = []
    const own = takeovers.ofUnit.get(unit)
    if (own !== undefined) gates.push(switchGate(reading, own))
    const node = units.all[unit]?.node ?? ''
    const standIn = takeovers.ofNode.get(node)
    if (standIn !== undefined && takeovers.primariesOf.has(node)) {
      gates.push(calledGate(circuit, reading, works, node))
    } else if (standIn !== undefined && takeovers.isLateFor(need.members, node)) {
      gates.push(switchGate(reading, standIn))
    }
    const way = need.members[member]
    if (source !== undefined && way !== undefined && late?.has(way)) {
      const path = takeovers.ofPath(source, way)
      if (path !== undefined) gates.push(switchGate(reading, path))
    }
    return gates.length === 0 ? gateOf(unit) : circuit.all([gateOf(unit), ...gates])
  }
}

const knownSwitched = new WeakMap<Reading, Uint8Array>()

/** Marks the units that may have to take over before they serve; all others simply serve. */
function switchedUnits(reading: Reading): Uint8Array {
  const found = knownSwitched.get(reading)
  if (found) return found
  const { ofUnit, ofNode } = reading.takeovers
  const marks = new Uint8Array(reading.units.all.length)
  for (const unit of ofUnit.keys()) marks[unit] = 1
  for (const id of ofNode.keys()) for (const unit of reading.units.of.get(id) ?? []) marks[unit] = 1
  knownSwitched.set(reading, marks)
  return marks
}

const known = new WeakMap<CircuitBuilder, Map<Id, Gate>>()

/** The gate of "what takes over counts": it has taken over, or what it takes over from still serves. */
function calledGate(circuit: CircuitBuilder, reading: Reading, works: WorksGates, standIn: Id): Gate {
  const { ofNode, primariesOf } = reading.takeovers
  const at = ofNode.get(standIn)
  if (at === undefined) return circuit.always
  const primaries = primariesOf.get(standIn) ?? []
  return circuit.any([
    switchGate(reading, at),
    ...primaries.map((id) => servesGate(circuit, reading, works, id)),
  ])
}

/** The gate of "this node serves": a unit of it works, and it counts. Two may take over from each other. */
function servesGate(circuit: CircuitBuilder, reading: Reading, works: WorksGates, id: Id): Gate {
  const gates = known.get(circuit) ?? new Map<Id, Gate>()
  known.set(circuit, gates)
  const made = gates.get(id)
  if (made !== undefined) return made
  const gate = circuit.reserve('greatest')
  gates.set(id, gate)
  const node = reading.index.nodes.get(id)
  // Routers and what lies outside only have to stand.
  const passes = node !== undefined && (isTransit(node) || isExternal(node))
  const units = (reading.units.of.get(id) ?? []).map((unit) => {
    const own = reading.takeovers.ofUnit.get(unit)
    const gateOf = passes ? unit : (works.ok[unit] ?? circuit.never)
    return own === undefined ? gateOf : circuit.all([gateOf, switchGate(reading, own)])
  })
  const inputs = [circuit.any(units)]
  if (reading.takeovers.primariesOf.has(id)) inputs.push(calledGate(circuit, reading, works, id))
  circuit.fill(gate, inputs, inputs.length)
  return gate
}
