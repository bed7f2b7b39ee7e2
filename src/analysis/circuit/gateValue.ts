import type { Circuit, Gate } from './circuit.ts'

/** A word for each gate, a bit for each scenario. */
export type GateValues = Int32Array

/** Prepares to tell the value of a gate from those of its inputs, in all scenarios at once. What every gate is asked of is
 *  looked up here once, not gate by gate. */
export function gateValueIn(circuit: Circuit, values: Int32Array): (gate: Gate) => number {
  const { inputs, start, needed: neededOf } = circuit
  /** Room for the largest k of a k-of-n gate. */
  const counters = new Int32Array(neededOf.reduce((most, needed) => Math.max(most, needed), 0) + 1)
  return (gate) => {
    const from = start[gate] ?? 0
    const to = start[gate + 1] ?? 0
    const needed = neededOf[gate] ?? 0
    if (needed > to - from) return 0
    if (needed === to - from) {
      let value = -1
      for (let i = from; i < to && value !== 0; i += 1) value &= values[inputs[i] ?? 0] ?? 0
      return value
    }
    if (needed > 1) return countAtLeast(circuit, from, to, needed, values, counters)
    let value = needed <= 0 ? -1 : 0
    for (let i = from; i < to && value !== -1; i += 1) value |= values[inputs[i] ?? 0] ?? 0
    return value
  }
}

/** The same over inputs outside a loop and those inside it that rank before the gate; all others are read as lost. */
export function groundedValueIn(
  { inputs, start, needed: neededOf, slotOf }: Circuit,
  values: Int32Array,
  rankOf: Int32Array,
): (gate: Gate, firstSlot: number, rank: number) => number {
  return (gate, firstSlot, rank) => {
    const needed = neededOf[gate] ?? 0
    // counters[k]: in which scenarios at least k of the inputs so far hold; of most gates one or all are needed.
    const counters = [-1]
    for (let i = start[gate] ?? 0, end = start[gate + 1] ?? 0; i < end; i += 1) {
      const input = inputs[i] ?? 0
      const slot = slotOf[input] ?? -1
      if (slot >= firstSlot && (rankOf[slot] ?? 0) >= rank) continue
      const value = values[input] ?? 0
      for (let k = Math.min(needed, counters.length); k > 0; k -= 1) {
        counters[k] = (counters[k] ?? 0) | ((counters[k - 1] ?? 0) & value)
      }
    }
    return counters[needed] ?? 0
  }
}

/** After each input, counters[k] says in which scenarios at least k inputs held so far. */
function countAtLeast(
  { inputs }: Circuit,
  from: number,
  to: number,
  needed: number,
  values: Int32Array,
  counters: Int32Array,
): number {
  counters.fill(0, 0, needed + 1)
  counters[0] = -1
  for (let i = from; i < to; i += 1) {
    const value = values[inputs[i] ?? 0] ?? 0
    for (let k = needed; k > 0; k -= 1) counters[k] = (counters[k] ?? 0) | ((counters[k - 1] ?? 0) & value)
  }
  return counters[needed] ?? 0
}
