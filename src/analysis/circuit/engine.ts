import { loopKinds, type Circuit, type Gate } from './circuit.ts'
import { gateValueIn } from './gateValue.ts'
import type { Base, GateValues } from './settle.ts'

/** A circuit at work: its values, and which blocks have to be looked at again. */
export interface Engine {
  /** Values of the usual state: every bit of a word alike. */
  readonly atRest: GateValues
  /** At rest but for what the scenarios at hand change. */
  readonly values: GateValues
  /** Gives a gate another value; what reads it is dirty from now on. */
  readonly change: (gate: Gate, value: number, touched: Gate[]) => void
  /** Computes what is dirty, first things first: a block only ever makes later ones dirty. */
  readonly settle: (touched: Gate[]) => void
}

/** Sets a circuit up in a usual state. Closures over the arrays: most designs are judged before any of this is compiled,
 *  and to look each array up where it is used took a third of the time. */
export function engineOn(circuit: Circuit, base: Base): Engine {
  const { loops, readers, readersStart } = circuit
  const { order, starts, count } = circuit.blocks
  const values = new Int32Array(circuit.size)
  /** A bit for each block whose inputs changed. */
  const dirty = new Int32Array(Math.ceil(count / 32))
  const valueOf = gateValueIn(circuit, values)
  /** The gate of each block of one; of loops -1. */
  const only = new Int32Array(count)
  for (let block = 0; block < count; block += 1) {
    only[block] = loops[block] === loopKinds.none ? (order[starts[block] ?? 0] ?? 0) : -1
  }

  const change = (gate: Gate, value: number, touched: Gate[]) => {
    if (values[gate] === value) return
    values[gate] = value
    touched.push(gate)
    for (let i = readersStart[gate] ?? 0, end = readersStart[gate + 1] ?? 0; i < end; i += 1) {
      const block = readers[i] ?? 0
      dirty[block >>> 5] = (dirty[block >>> 5] ?? 0) | (1 << (block & 31))
    }
  }
  const loopAgain = (block: number, touched: Gate[]) => {
    const gates = order.subarray(starts[block], starts[block + 1])
    const before = gates.map((gate) => values[gate] ?? 0)
    settleLoop(gates, loops[block] === loopKinds.greatest ? -1 : 0, values, valueOf)
    gates.forEach((gate, i) => {
      const value = values[gate] ?? 0
      values[gate] = before[i] ?? 0
      change(gate, value, touched)
    })
  }
  const settle = (touched: Gate[]) => {
    for (let word = 0; word < dirty.length; word += 1) {
      for (let bits = dirty[word] ?? 0; bits !== 0; bits = dirty[word] ?? 0) {
        const lowest = bits & -bits
        dirty[word] = bits ^ lowest
        const block = word * 32 + 31 - Math.clz32(lowest)
        const gate = only[block] ?? -1
        if (gate < 0) loopAgain(block, touched)
        else change(gate, valueOf(gate), touched)
      }
    }
  }
  values.fill(-1, 0, circuit.variables)
  for (const variable of base) values[variable] = 0
  // At first each block once, in order: nothing has to be marked.
  for (let block = 0; block < count; block += 1) {
    const gate = only[block] ?? -1
    if (gate < 0) loopAgain(block, [])
    else values[gate] = valueOf(gate)
  }
  dirty.fill(0)
  return { atRest: values.slice(), values, change, settle }
}

/** A loop is repeated from its own end until nothing changes (rules C1 and C2). */
function settleLoop(
  gates: Int32Array,
  start: number,
  values: GateValues,
  valueOf: (gate: Gate) => number,
): void {
  for (const gate of gates) values[gate] = start
  for (let changed = true; changed;) {
    changed = false
    for (const gate of gates) {
      const value = valueOf(gate)
      if (values[gate] === value) continue
      values[gate] = value
      changed = true
    }
  }
}
