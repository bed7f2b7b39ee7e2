import { noGatesYet } from './sameGates.ts'
import { stronglyConnected, type Blocks } from '../edges/stronglyConnected.ts'

/** A gate by number; the first ones are the variables (one per unit). */
export type Gate = number

/** Which fixpoint closes a loop (rule C3): needs hold unless broken, connections must be grounded. */
export type Loop = 'greatest' | 'least'

/** At least `needed` of the inputs: all of them is AND, one is OR. */
export interface CircuitBuilder {
  readonly variables: number
  /** A gate to be filled later, so that loops can be written down. */
  reserve(loop: Loop): Gate
  fill(gate: Gate, inputs: readonly Gate[], needed: number): void
  all(inputs: readonly Gate[]): Gate
  any(inputs: readonly Gate[]): Gate
  atLeast(needed: number, inputs: readonly Gate[]): Gate
  readonly always: Gate
  readonly never: Gate
  build(): Circuit
}

/** Flat arrays, ready to be evaluated; gates in blocks, in the order that sees every input first. */
export interface Circuit {
  readonly variables: number
  readonly size: number
  readonly needed: Int32Array
  /** Inputs of gate g: inputs[start[g]] … inputs[start[g + 1] - 1]. */
  readonly start: Int32Array
  readonly inputs: Int32Array
  /** One gate each, or gates that depend on each other. */
  readonly blocks: Blocks
  /** How each block is closed: see `loopKinds`. */
  readonly loops: Uint8Array
  /** The place of each gate in the order of the blocks; of a variable -1. */
  readonly slotOf: Int32Array
  /** The block of each slot. */
  readonly blockAt: Int32Array
  /** The slots of the gates that read gate g: readers[readersStart[g]] … readers[readersStart[g + 1] - 1]. */
  readonly readersStart: Int32Array
  readonly readers: Int32Array
}

/** What `loops` says of a block. */
export const loopKinds = { none: 0, greatest: 1, least: 2 } as const

/** Starts a circuit over this many variables. Equal gates are made once: what replicas share is computed once (F1). */
export function newCircuit(variables: number): CircuitBuilder {
  const inputsOf: (readonly Gate[])[] = Array.from({ length: variables }, () => noInputs)
  const neededOf: number[] = Array.from({ length: variables }, () => 0)
  const isLeast: boolean[] = Array.from({ length: variables }, () => false)
  const make = (inputs: readonly Gate[], needed: number): Gate => {
    neededOf.push(needed)
    isLeast.push(false)
    return inputsOf.push(inputs) - 1
  }
  const known = noGatesYet(make)
  const always = make([], 0)
  const never = make([], 1)
  const atLeast = (needed: number, list: readonly Gate[]): Gate => {
    if (needed <= 0) return always
    if (needed > list.length) return never
    if (list.length === 1) return list[0] ?? never
    return known.find(needed, ascending(list))
  }
  return {
    variables,
    always,
    never,
    reserve: (loop) => {
      const gate = make([], 0)
      isLeast[gate] = loop === 'least'
      return gate
    },
    fill: (gate, inputs, needed) => {
      inputsOf[gate] = inputs
      neededOf[gate] = needed
    },
    all: (inputs) => {
      const list = distinct(inputs.includes(always) ? inputs.filter((gate) => gate !== always) : inputs)
      return atLeast(list.length, list)
    },
    any: (inputs) => atLeast(1, distinct(inputs)),
    atLeast,
    build: () => seal(variables, inputsOf, neededOf, isLeast),
  }
}

const noInputs: readonly Gate[] = []

/** Each input once. Most gates have few: a set for each would cost more than the gate. */
function distinct(inputs: readonly Gate[]): readonly Gate[] {
  if (inputs.length > 8) return [...new Set(inputs)]
  for (let i = 1; i < inputs.length; i += 1) {
    if (inputs.indexOf(inputs[i] ?? 0) < i) return [...new Set(inputs)]
  }
  return inputs
}

/** The same gates in order. A few are moved by hand: a comparing function would be called for each. */
function ascending(list: readonly Gate[]): readonly Gate[] {
  let at = 1
  while (at < list.length && (list[at - 1] ?? 0) <= (list[at] ?? 0)) at += 1
  if (at >= list.length) return list
  if (list.length > 8) return list.toSorted((a, b) => a - b)
  const sorted = list.slice()
  for (; at < sorted.length; at += 1) {
    const gate = sorted[at] ?? 0
    let to = at
    for (; to > 0 && (sorted[to - 1] ?? 0) > gate; to -= 1) sorted[to] = sorted[to - 1] ?? 0
    sorted[to] = gate
  }
  return sorted
}

function seal(
  variables: number,
  inputsOf: readonly (readonly Gate[])[],
  neededOf: readonly number[],
  isLeast: readonly boolean[],
): Circuit {
  const size = inputsOf.length
  const start = new Int32Array(size + 1)
  for (let gate = 0; gate < size; gate += 1) {
    start[gate + 1] = (start[gate] ?? 0) + (inputsOf[gate]?.length ?? 0)
  }
  const inputs = new Int32Array(start[size] ?? 0)
  let at = 0
  for (let gate = 0; gate < size; gate += 1) {
    const list = inputsOf[gate] ?? noInputs
    for (let i = 0; i < list.length; i += 1) inputs[at++] = list[i] ?? 0
  }
  const blocks = stronglyConnected(variables, size, start, inputs)
  const slotOf = new Int32Array(size).fill(-1)
  const blockAt = new Int32Array(blocks.order.length)
  const loops = new Uint8Array(blocks.count)
  for (let block = 0; block < blocks.count; block += 1) {
    const from = blocks.starts[block] ?? 0
    const to = blocks.starts[block + 1] ?? 0
    const first = blocks.order[from] ?? 0
    // A block is a loop of one layer only: paths read the dependency layer, never the reverse.
    let kind: number = loopKinds.greatest
    for (let i = from; i < to; i += 1) {
      const gate = blocks.order[i] ?? 0
      slotOf[gate] = i
      blockAt[i] = block
      if (isLeast[gate]) kind = loopKinds.least
    }
    loops[block] = to - from > 1 || inputsOf[first]?.includes(first) === true ? kind : loopKinds.none
  }
  const needed = Int32Array.from(neededOf)
  const readers = readersOf(size, start, inputs, slotOf)
  return { variables, size, needed, start, inputs, blocks, loops, slotOf, blockAt, ...readers }
}

/** The inputs turned round: what must be looked at again when a gate changes. */
function readersOf(
  size: number,
  start: Int32Array,
  inputs: Int32Array,
  slotOf: Int32Array,
): Pick<Circuit, 'readers' | 'readersStart'> {
  const readersStart = new Int32Array(size + 1)
  for (let i = 0; i < inputs.length; i += 1) {
    const input = inputs[i] ?? 0
    readersStart[input + 1] = (readersStart[input + 1] ?? 0) + 1
  }
  for (let gate = 0; gate < size; gate += 1) {
    readersStart[gate + 1] = (readersStart[gate + 1] ?? 0) + (readersStart[gate] ?? 0)
  }
  const readers = new Int32Array(readersStart[size] ?? 0)
  const next = readersStart.slice()
  for (let gate = 0; gate < size; gate += 1) {
    const slot = slotOf[gate] ?? -1
    for (let i = start[gate] ?? 0, end = start[gate + 1] ?? 0; i < end; i += 1) {
      const input = inputs[i] ?? 0
      const at = next[input] ?? 0
      readers[at] = slot
      next[input] = at + 1
    }
  }
  return { readersStart, readers }
}
