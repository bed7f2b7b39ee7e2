import { loopKinds, type Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'

/** Prepares to tell the takeovers that make a gate hold in one lane that does not before: followed down through what
 *  differs, of several that would do the first. By their place among all takeovers. */
export function takeoversUsed(
  compiled: Compiled,
  values: Values,
  before: number,
): (gate: Gate, after: number) => readonly number[] {
  // Flows that hang on each other end in the same takeovers: what was found out for one is kept for the others.
  const known = new Map<number, Map<Gate, readonly number[]>>()
  return (gate, after) => {
    const ofLane = known.get(after) ?? new Map<Gate, readonly number[]>()
    known.set(after, ofLane)
    return usedBelow(compiled, values, gate, before, after, ofLane)
  }
}

function usedBelow(
  compiled: Compiled,
  values: Values,
  gate: Gate,
  before: number,
  after: number,
  known: Map<Gate, readonly number[]>,
): readonly number[] {
  const first = follow(compiled, values, gate, before, after, known, false)
  // In a loop of ways the first may be what stands on itself: then all of them are followed, and who was idle among them
  // is told later (rule D3a).
  const { used, chain } = first.isCircular
    ? follow(compiled, values, gate, before, after, known, true)
    : first
  const list = [...used].sort((a, b) => a - b)
  for (const at of chain) known.set(at, list)
  return list
}

interface Followed {
  readonly used: ReadonlySet<number>
  /** As long as one gate leads to one other, all of them have the same answer. */
  readonly chain: readonly Gate[]
  /** Whether it came back, within a loop of ways, to where it had been. */
  readonly isCircular: boolean
}

function follow(
  { circuit, reading }: Compiled,
  values: Values,
  gate: Gate,
  before: number,
  after: number,
  known: ReadonlyMap<Gate, readonly number[]>,
  isThorough: boolean,
): Followed {
  const firstSwitch = reading.units.all.length
  const { start, inputs, needed, variables, loops, blockAt, slotOf } = circuit
  const isInLoop = (at: Gate) => loops[blockAt[slotOf[at] ?? -1] ?? -1] === loopKinds.least
  const seen = new Set<Gate>([gate])
  const used = new Set<number>()
  const open: Gate[] = [gate]
  const chain: Gate[] = []
  let isChain = true
  let isCircular = false
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const found = known.get(at)
    if (found) {
      for (const takeover of found) used.add(takeover)
      continue
    }
    if (isChain) chain.push(at)
    if (at < variables) {
      if (at >= firstSwitch) used.add(at - firstSwitch)
      continue
    }
    const from = start[at] ?? 0
    const to = start[at + 1] ?? 0
    let missing = isThorough && isInLoop(at) ? to - from : (needed[at] ?? 0)
    for (let i = from; i < to; i += 1) if (values.holds(inputs[i] ?? 0, before)) missing -= 1
    for (let i = from; i < to && missing > 0; i += 1) {
      const input = inputs[i] ?? 0
      if (values.holds(input, before) || !values.holds(input, after)) continue
      missing -= 1
      if (seen.has(input)) {
        isCircular ||= isInLoop(input)
        continue
      }
      seen.add(input)
      open.push(input)
    }
    isChain &&= open.length === 1
  }
  return { used, chain, isCircular }
}
