import { loopKinds, type Circuit, type Gate } from './circuit.ts'
import { gateValueIn, type GateValues } from './gateValue.ts'
import { newLoops } from './loops.ts'
import { newQueue } from './queue.ts'
import { newTally, note, type Tally } from './tally.ts'

/** The variables that do not hold in the usual state, of which every scenario is a change. */
export type Base = readonly number[]

/** A circuit at work: its values, and which gates have to be looked at again. */
export interface Engine {
  /** Values of the usual state: every bit of a word alike. */
  readonly atRest: GateValues
  /** At rest but for what the scenarios at hand change. */
  readonly values: GateValues
  /** Gives a gate another value; what reads it is dirty from now on. */
  readonly change: (gate: Gate, value: number, touched: Tally) => void
  /** Computes what is dirty, first things first: a gate only ever makes later ones dirty, but for those of its own loop.
   *  `raised` are the scenarios in which something holds that usually does not. */
  readonly settle: (touched: Tally, raised: number) => void
  /** For the gates that the scenarios at hand change: of one settling at a time. */
  readonly touched: Tally
}

/** Sets a circuit up in a usual state. Closures over the arrays: most designs are judged before any of this is compiled,
 *  and to look each array up where it is used took a third of the time. */
export function engineOn(circuit: Circuit, base: Base): Engine {
  const { readers, readersStart, blockAt } = circuit
  const { order, starts, count } = circuit.blocks
  const values = new Int32Array(circuit.size)
  values.fill(-1, 0, circuit.variables)
  for (const variable of base) values[variable] = 0
  /** The slots of gates whose inputs changed. */
  const dirty = newQueue(order.length)
  const valueOf = gateValueIn(circuit, values)

  const change = (gate: Gate, value: number, touched: Tally) => {
    if (values[gate] === value) return
    values[gate] = value
    note(touched, gate)
    for (let i = readersStart[gate] ?? 0, end = readersStart[gate + 1] ?? 0; i < end; i += 1) {
      dirty.add(readers[i] ?? 0)
    }
  }
  const loops = newLoops({ circuit, values, valueOf, change, dirty })
  for (let block = 0; block < count; block += 1) {
    const gate = order[starts[block] ?? 0] ?? 0
    if (circuit.loops[block] === loopKinds.none) values[gate] = valueOf(gate)
    else loops.bringUp(block)
  }
  /** The gate in each slot; -1 for those of loops. */
  const alone = order.map((gate, slot) => (circuit.loops[blockAt[slot] ?? 0] === loopKinds.none ? gate : -1))
  const settle = (touched: Tally, raised: number) => {
    const end = order.length
    for (let slot = dirty.take(0, end); slot >= 0; slot = dirty.take(slot, end)) {
      const gate = alone[slot] ?? -1
      if (gate >= 0) {
        change(gate, valueOf(gate), touched)
        continue
      }
      dirty.add(slot)
      loops.settle(blockAt[slot] ?? 0, touched, raised)
    }
  }
  return { atRest: values.slice(), values, change, settle, touched: newTally() }
}
