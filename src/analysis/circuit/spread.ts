import type { CircuitBuilder, Gate } from './circuit.ts'
import type { DependencyLayer } from './dependencyLayer.ts'
import type { Numbering } from '../places/numbering.ts'
import type { UnitGates } from './reach.ts'
import type { Reading } from '../reading.ts'
import { selfGate } from './selfGate.ts'
import { servedBy } from './servedBy.ts'
import type { SharedStart } from './sharedStarts.ts'
import { stepsInto, type Steps } from './stepsInto.ts'

/** What the entries of some flows reach: a gate for each unit on their ways, whichever of the flows asks. */
export interface Spread {
  readonly gates: UnitGates
  /** The gate of place 0; the units' places follow each other as their gates do. */
  readonly firstGate: Gate
  /** By place, what the unit must be to take part. */
  readonly selves: Int32Array
  /** By place, the steps that lead to the unit. */
  readonly steps: Steps
}

/** Writes "is reached from the entries" into a circuit, for everything on the ways of flows that begin alike. Loops are
 *  grounded: whatever is reached is reached from an entry. */
export function addSpread(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  start: SharedStart,
): Spread {
  const { plan, entries, nodes } = start
  const { firstUnit, endUnit } = reading.numbering
  const gates = new Map<number, Gate>()
  const selves: Gate[] = []
  let nextGate = 0
  for (const node of nodes) {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
      // Nothing comes between them: the gates of all units follow each other.
      nextGate = circuit.reserve('least') + 1
      if (unit === firstUnit[node]) gates.set(node, nextGate - 1)
      selves.push(selfGate(circuit, reading, layer, plan, entries, unit))
    }
  }
  const firstGate = nextGate - selves.length
  const steps = stepsInto(circuit, reading, layer, start, gates, firstGate)
  const entry = { members: plan.entry, min: 1, affine: false }
  const begins = servedBy(circuit, reading, undefined, entry, () => circuit.always, layer)
  for (const node of nodes) {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
      const gate = (gates.get(node) ?? 0) + unit - (firstUnit[node] ?? 0)
      const self = selves[gate - firstGate] ?? circuit.never
      const reached = entries.has(node)
        ? begins(unit, 0)
        : circuit.any(stepGates(circuit, firstGate, steps, gate - firstGate))
      const inputs = reached === circuit.always ? [self] : [self, reached]
      circuit.fill(gate, inputs, inputs.length)
    }
  }
  return { gates, firstGate, selves: Int32Array.from(selves), steps }
}

/** The gate of "one of these ends is reached". */
export function upGate(
  circuit: CircuitBuilder,
  { firstUnit, endUnit }: Numbering,
  { gates }: Spread,
  ends: Iterable<number>,
): Gate {
  const reached: Gate[] = []
  for (const node of ends) {
    const first = gates.get(node)
    const units = (endUnit[node] ?? 0) - (firstUnit[node] ?? 0)
    for (let i = 0; first !== undefined && i < units; i += 1) reached.push(first + i)
  }
  return circuit.any(reached)
}

/** For each step to a place, the gate of "it can be taken". */
function stepGates(
  circuit: CircuitBuilder,
  firstGate: Gate,
  { start, from, to, condition }: Steps,
  place: number,
): readonly Gate[] {
  const gates: Gate[] = []
  for (let i = start[place] ?? 0; i < (start[place + 1] ?? 0); i += 1) {
    const first = firstGate + (from[i] ?? 0)
    const count = (to[i] ?? 0) - (from[i] ?? 0)
    const source = count === 1 ? first : circuit.any(Array.from({ length: count }, (_, at) => first + at))
    const must = condition[i] ?? -1
    gates.push(must < 0 ? source : circuit.all([source, must]))
  }
  return gates
}
