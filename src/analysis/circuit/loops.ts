import { loopKinds, type Circuit, type Gate } from './circuit.ts'
import { groundedValueIn, type GateValues } from './gateValue.ts'
import { newQueue, type Queue } from './queue.ts'
import { newTally, type Tally } from './tally.ts'

/** What an engine lends to its loops. */
interface Lent {
  readonly circuit: Circuit
  readonly values: GateValues
  readonly valueOf: (gate: Gate) => number
  readonly change: (gate: Gate, value: number, touched: Tally) => void
  /** The slots of gates that read something that changed. */
  readonly dirty: Queue
}

/** The loops of a circuit at work. */
export interface Loops {
  /** Computes the usual state of a block that is a loop; all before it are computed. */
  readonly bringUp: (block: number) => void
  /** Computes it again, looking only at what the dirty ones of its gates reach. */
  readonly settle: (block: number, touched: Tally, raised: number) => void
}

const everyScenario = -1

/**
 * Settles loops from their usual state instead of from nothing.
 *
 * That this is exact: every gate is monotone, so a fixpoint is met from any start on the right side of it. A loop that
 * holds unless broken (rule C1) is at most what it is at rest (in raised scenarios: anything), and goes down from there
 * to the greatest fixpoint. A grounded one (rule C2) came up in some order at rest. Evaluated over earlier gates of that
 * order alone, those that lost something give a state that is grounded, so at most the least fixpoint, and goes up from
 * there to it; what read nothing that changed is grounded as before.
 */
export function newLoops(lent: Lent): Loops {
  const { circuit, values, valueOf, change, dirty } = lent
  const { order, starts } = circuit.blocks
  const isGrounded = (block: number) => circuit.loops[block] === loopKinds.least
  const firstOf = (block: number) => starts[block] ?? 0
  const endOf = (block: number) => starts[block + 1] ?? 0
  const ranks = circuit.loops.includes(loopKinds.least) ? newRanks(lent) : undefined
  /** Looks at what is dirty until nothing is: readers in a loop may come earlier. */
  const run = (block: number, touched: Tally) => {
    const [first, end] = [firstOf(block), endOf(block)]
    for (let isDone = false; !isDone;) {
      isDone = true
      for (let slot = dirty.take(first, end); slot >= 0; slot = dirty.take(slot, end)) {
        const gate = order[slot] ?? 0
        change(gate, valueOf(gate), touched)
        isDone = false
      }
    }
  }
  const raise = (block: number, to: number, touched: Tally) => {
    for (let slot = firstOf(block); slot < endOf(block); slot += 1) {
      const gate = order[slot] ?? 0
      change(gate, (values[gate] ?? 0) | to, touched)
      dirty.add(slot)
    }
  }
  return {
    bringUp: (block) => {
      if (isGrounded(block)) {
        ranks?.bringUp(firstOf(block), endOf(block))
        return
      }
      const touched = newTally()
      raise(block, everyScenario, touched)
      run(block, touched)
    },
    settle: (block, touched, raised) => {
      if (isGrounded(block)) ranks?.loosen(firstOf(block), endOf(block), touched)
      else if (raised !== 0) raise(block, raised, touched)
      run(block, touched)
    },
  }
}

/** The order in which the gates of grounded loops came to hold: ranks are places in it, slots those in the circuit. */
function newRanks({ circuit, values, valueOf, change, dirty }: Lent) {
  const { readers, readersStart } = circuit
  const { order } = circuit.blocks
  const rankOf = new Int32Array(order.length)
  const slotAt = new Int32Array(order.length)
  const waiting = newQueue(order.length)
  const groundedValueOf = groundedValueIn(circuit, values, rankOf)
  const readersInside = (gate: Gate, first: number, end: number, read: (slot: number) => void) => {
    for (let i = readersStart[gate] ?? 0, to = readersStart[gate + 1] ?? 0; i < to; i += 1) {
      const slot = readers[i] ?? 0
      if (slot >= first && slot < end) read(slot)
    }
  }
  return {
    /** Brings a loop up from nothing; those of its gates that never hold rank last. */
    bringUp: (first: number, end: number): void => {
      const open = Array.from({ length: end - first }, (_, i) => first + i)
      let rank = first
      const place = (slot: number) => {
        rankOf[slot] = rank
        slotAt[rank] = slot
        rank += 1
      }
      for (let i = 0; i < open.length; i += 1) {
        const slot = open[i] ?? 0
        const gate = order[slot] ?? 0
        if (values[gate] !== 0 || valueOf(gate) === 0) continue
        values[gate] = -1
        place(slot)
        readersInside(gate, first, end, (reader) => open.push(reader))
      }
      for (let slot = first; slot < end; slot += 1) if (values[order[slot] ?? 0] === 0) place(slot)
    },
    /** Takes back what no longer stands on earlier gates; all that was looked at is dirty afterwards. */
    loosen: (first: number, end: number, touched: Tally): void => {
      for (let slot = dirty.take(first, end); slot >= 0; slot = dirty.take(slot, end)) {
        waiting.add(rankOf[slot] ?? 0)
      }
      for (let rank = waiting.take(first, end); rank >= 0; rank = waiting.take(rank, end)) {
        const slot = slotAt[rank] ?? 0
        const gate = order[slot] ?? 0
        const before = values[gate] ?? 0
        const value = groundedValueOf(gate, first, rank)
        // Also marks its readers: those that come up again look at it then.
        change(gate, value, touched)
        dirty.add(slot)
        if (value === before) continue
        readersInside(gate, first, end, (reader) => {
          if ((rankOf[reader] ?? 0) > rank) waiting.add(rankOf[reader] ?? 0)
        })
      }
    },
  }
}
