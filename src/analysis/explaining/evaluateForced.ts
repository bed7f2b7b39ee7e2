import { loopKinds, type Circuit, type Gate } from '../circuit/circuit.ts'
import { gateValueIn } from '../circuit/gateValue.ts'

/** A scenario in which some gates hold whatever their inputs say: as if something stood in for them. */
export interface ForcedLane {
  readonly lost: readonly number[]
  readonly held: readonly Gate[]
}

/** Lanes that one word holds. */
const lanesPerWord = 32

/** Evaluates a circuit in scenarios with gates held up, a bit for each; gives, for each scenario, whether `wanted` holds.
 *  Every gate is computed: this answers questions somebody asks, not those asked of every failure. */
export function evaluateForced(
  circuit: Circuit,
  lanes: readonly ForcedLane[],
  wanted: Gate,
): readonly boolean[] {
  const holds: boolean[] = []
  for (let first = 0; first < lanes.length; first += lanesPerWord) {
    const chunk = lanes.slice(first, first + lanesPerWord)
    const value = settle(circuit, chunk)[wanted] ?? 0
    chunk.forEach((_lane, bit) => holds.push(((value >>> bit) & 1) === 1))
  }
  return holds
}

function settle(circuit: Circuit, lanes: readonly ForcedLane[]): Int32Array {
  const values = new Int32Array(circuit.size).fill(-1, 0, circuit.variables)
  const held = new Int32Array(circuit.size)
  const valueOf = gateValueIn(circuit, values)
  lanes.forEach((lane, bit) => {
    for (const unit of lane.lost) values[unit] = (values[unit] ?? 0) & ~(1 << bit)
    for (const gate of lane.held) held[gate] = (held[gate] ?? 0) | (1 << bit)
  })
  const { order, starts, count } = circuit.blocks
  const compute = (gate: Gate): boolean => {
    const value = valueOf(gate) | (held[gate] ?? 0)
    if (values[gate] === value) return false
    values[gate] = value
    return true
  }
  for (let block = 0; block < count; block += 1) {
    const gates = order.subarray(starts[block], starts[block + 1])
    const loop = circuit.loops[block] ?? loopKinds.none
    if (loop === loopKinds.greatest) for (const gate of gates) values[gate] = -1
    for (let changed = true; changed;) {
      changed = false
      for (const gate of gates) changed = compute(gate) || changed
      if (loop === loopKinds.none) changed = false
    }
  }
  return values
}
