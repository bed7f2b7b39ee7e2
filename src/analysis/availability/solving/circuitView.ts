import { loopKinds, type Circuit, type Gate } from '../../circuit/circuit.ts'
import type { Atoms } from '../atoms.ts'
import { newMarks, type Marks } from './marks.ts'

/** A circuit with what reading it from the top needs. */
export interface CircuitView {
  readonly circuit: Circuit
  readonly atoms: Atoms
  /** Where a gate comes in the order that sees every input first; -1 for variables. */
  readonly placeInOrder: Int32Array
  readonly blockOf: Int32Array
  readonly scratch: Scratch
}

/** Room to work in, for one flow in one state at a time. */
interface Scratch {
  /** Gates a flow cannot do without; stays while the flow is worked out. */
  readonly required: Marks
  /** Gates met on one walk. */
  readonly walked: Marks
  /** How many inputs cannot do without a gate, or without an atom (past the gates). */
  readonly times: Int32Array
  /** The function of each gate of the flow at hand. */
  readonly functions: Int32Array
}

/** Works out the order of a circuit's gates, once. */
export function viewOf(circuit: Circuit, atoms: Atoms): CircuitView {
  const { size } = circuit
  const placeInOrder = new Int32Array(size).fill(-1)
  const blockOf = new Int32Array(size).fill(-1)
  const { order, starts, count } = circuit.blocks
  for (let block = 0; block < count; block += 1) {
    for (let i = starts[block] ?? 0; i < (starts[block + 1] ?? 0); i += 1) {
      const gate = order[i] ?? 0
      placeInOrder[gate] = i
      blockOf[gate] = block
    }
  }
  const scratch = {
    required: newMarks(size),
    walked: newMarks(size),
    times: new Int32Array(size + atoms.all.length),
    functions: new Int32Array(size),
  }
  return { circuit, atoms, placeInOrder, blockOf, scratch }
}

/** How the loop a gate is in is closed. */
export function loopOf({ circuit, blockOf }: CircuitView, gate: Gate): number {
  return circuit.loops[blockOf[gate] ?? -1] ?? loopKinds.none
}

/** The gates below a top, itself included. */
export function gatesBelow({ circuit, scratch: { walked } }: CircuitView, top: Gate): readonly Gate[] {
  walked.clear()
  walked.add(top)
  const gates = [top]
  for (let at = 0; at < gates.length; at += 1) {
    const gate = gates[at] ?? 0
    for (let i = circuit.start[gate] ?? 0; i < (circuit.start[gate + 1] ?? 0); i += 1) {
      const input = circuit.inputs[i] ?? 0
      if (walked.add(input)) gates.push(input)
    }
  }
  return gates
}

/** The atoms that units below a top need. */
export function atomsBelow(view: CircuitView, top: Gate): readonly number[] {
  const used = new Set<number>()
  for (const gate of gatesBelow(view, top)) for (const atom of view.atoms.ofUnit[gate] ?? []) used.add(atom)
  return [...used].sort((a, b) => a - b)
}
