import { loopKinds, type Circuit, type Gate } from './circuit.ts'
import { stronglyConnected } from '../edges/stronglyConnected.ts'

/** The gates written down so far as flat arrays, in the order that sees every input first. */
export function sealed(
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
    const list = inputsOf[gate] ?? []
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
