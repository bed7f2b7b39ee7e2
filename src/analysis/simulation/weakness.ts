import type { Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { ChunkValues } from '../circuit/evaluate.ts'
import { newQueue } from '../circuit/queue.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { GateValues } from '../circuit/gateValue.ts'

/** Scenarios in which a gate holds, though not as well as with nothing failed: a bit for each (rule C5d). */
export interface Weakness {
  /** Something it stands on has lost a comfort. */
  readonly degraded: (gate: Gate) => number
  /** Something it stands on has fewer alternatives. */
  readonly reduced: (gate: Gate) => number
}

interface Sheet {
  readonly degraded: GateValues
  readonly reduced: GateValues
  /** The units that have each comfort; few gates are one. */
  readonly unitsOf: ReadonlyMap<Gate, readonly number[]>
  readonly isComfort: Uint8Array
  /** What reads a gate is to be looked at. */
  readonly markReaders: (gate: Gate) => void
  /** Looks at all that is marked, first things first; gates found weaker are added to those touched. */
  readonly spread: (words: GateValues, touched: Gate[]) => void
}

const sheets = new WeakMap<Compiled, Sheet>()

function sheetOf(compiled: Compiled): Sheet {
  const known = sheets.get(compiled)
  if (known) return known
  const sheet = newSheet(compiled)
  sheets.set(compiled, sheet)
  return sheet
}

/** Closures over the arrays: this runs for every gate that anything weakens. */
function newSheet(compiled: Compiled): Sheet {
  const { size, readers, readersStart } = compiled.circuit
  const { order } = compiled.circuit.blocks
  const degraded = new Int32Array(size)
  const reduced = new Int32Array(size)
  const weakenGate = gateWeakener(compiled, degraded, reduced)
  const dirty = newQueue(order.length)
  const markReaders = (gate: Gate) => {
    for (let i = readersStart[gate] ?? 0, end = readersStart[gate + 1] ?? 0; i < end; i += 1) {
      dirty.add(readers[i] ?? 0)
    }
  }
  const spread = (words: GateValues, touched: Gate[]) => {
    const end = order.length
    // In a loop readers may come earlier: then from the beginning once more.
    for (let from = dirty.take(0, end); from >= 0; from = dirty.take(0, end)) {
      for (let slot = from; slot >= 0; slot = dirty.take(slot, end)) {
        const gate = order[slot] ?? 0
        if (!weakenGate(gate, words)) continue
        touched.push(gate)
        markReaders(gate)
      }
    }
  }
  const unitsOf = unitsByComfort(compiled)
  const isComfort = new Uint8Array(size)
  for (const gate of unitsOf.keys()) isComfort[gate] = 1
  return { degraded, reduced, unitsOf, isComfort, markReaders, spread }
}

function unitsByComfort({ comforts }: Compiled): ReadonlyMap<Gate, readonly number[]> {
  const unitsOf = new Map<Gate, number[]>()
  comforts?.forEach((gates, unit) => {
    for (const gate of gates) {
      const units = unitsOf.get(gate)
      if (units) units.push(unit)
      else unitsOf.set(gate, [unit])
    }
  })
  return unitsOf
}

/** Prepares to tell whether a gate is found weaker than before. */
function gateWeakener(
  { circuit }: Compiled,
  degraded: GateValues,
  reduced: GateValues,
): (gate: Gate, words: GateValues) => boolean {
  const { inputs, start, needed } = circuit
  const rest = valuesWithNothingFailed(circuit)
  return (gate, words) => {
    const from = start[gate] ?? 0
    const to = start[gate + 1] ?? 0
    const isChoice = (needed[gate] ?? 0) < to - from
    let isDegraded = 0
    let isReduced = 0
    for (let i = from; i < to; i += 1) {
      const input = inputs[i] ?? 0
      isDegraded |= degraded[input] ?? 0
      isReduced |= reduced[input] ?? 0
      if (isChoice) isReduced |= (rest[input] ?? 0) & ~(words[input] ?? 0)
    }
    isDegraded &= words[gate] ?? 0
    isReduced &= words[gate] ?? 0
    if (isDegraded === degraded[gate] && isReduced === reduced[gate]) return false
    degraded[gate] = isDegraded
    reduced[gate] = isReduced
    return true
  }
}

/** Follows what scenarios weaken up the circuit, through what still holds, and hands it to `read`. Only what is touched is
 *  looked at; good only while it is being read. */
export function weaken(compiled: Compiled, values: ChunkValues, read: (weakness: Weakness) => void): void {
  const { degraded, reduced, unitsOf, isComfort, markReaders, spread } = sheetOf(compiled)
  const touched: Gate[] = []
  const rest = valuesWithNothingFailed(compiled.circuit)
  const { words, changed } = values
  for (let at = 0; at < changed.count; at += 1) {
    const gate = changed.items[at] ?? 0
    const lost = (rest[gate] ?? 0) & ~(words[gate] ?? 0)
    if (lost === 0) continue
    markReaders(gate)
    if (isComfort[gate] === 0) continue
    for (const unit of unitsOf.get(gate) ?? []) {
      const standing = (degraded[unit] ?? 0) | (lost & (words[unit] ?? 0))
      if (standing === degraded[unit]) continue
      degraded[unit] = standing
      touched.push(unit)
      markReaders(unit)
    }
  }
  spread(words, touched)
  read({ degraded: (gate) => degraded[gate] ?? 0, reduced: (gate) => reduced[gate] ?? 0 })
  for (const gate of touched) {
    degraded[gate] = 0
    reduced[gate] = 0
  }
}
