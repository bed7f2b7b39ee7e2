import type { Blocks } from '../edges/stronglyConnected.ts'

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
