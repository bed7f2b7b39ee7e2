import { loopKinds, type Circuit, type Gate } from '../circuit/circuit.ts'
import type { Compiled } from '../circuit/compiled.ts'
import type { ChunkValues } from '../circuit/evaluate.ts'
import { valuesWithNothingFailed, type GateValues } from '../circuit/settle.ts'

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
  readonly dirty: Int32Array
  /** The units that have each comfort. */
  readonly unitsOf: ReadonlyMap<Gate, readonly number[]>
}

const sheets = new WeakMap<Compiled, Sheet>()

function sheetOf(compiled: Compiled): Sheet {
  const known = sheets.get(compiled)
  if (known) return known
  const unitsOf = new Map<Gate, number[]>()
  compiled.comforts?.forEach((gates, unit) => {
    for (const gate of gates) {
      const units = unitsOf.get(gate)
      if (units) units.push(unit)
      else unitsOf.set(gate, [unit])
    }
  })
  const { size, blocks } = compiled.circuit
  const sheet = {
    degraded: new Int32Array(size),
    reduced: new Int32Array(size),
    dirty: new Int32Array(Math.ceil(blocks.count / 32)),
    unitsOf,
  }
  sheets.set(compiled, sheet)
  return sheet
}

/** Follows what scenarios weaken up the circuit, through what still holds, and hands it to `read`. Only what is touched is
 *  looked at; good only while it is being read. */
export function weaken(compiled: Compiled, values: ChunkValues, read: (weakness: Weakness) => void): void {
  const { circuit } = compiled
  const sheet = sheetOf(compiled)
  const touched: Gate[] = []
  const rest = valuesWithNothingFailed(circuit)
  const { words, changed } = values
  const lost = (gate: Gate) => (rest[gate] ?? 0) & ~(words[gate] ?? 0)
  for (const gate of changed) {
    const word = lost(gate)
    if (word === 0) continue
    markReaders(circuit, sheet.dirty, gate)
    for (const unit of sheet.unitsOf.get(gate) ?? []) {
      const standing = (sheet.degraded[unit] ?? 0) | (word & (words[unit] ?? 0))
      if (standing === sheet.degraded[unit]) continue
      sheet.degraded[unit] = standing
      touched.push(unit)
      markReaders(circuit, sheet.dirty, unit)
    }
  }
  spread(circuit, sheet, words, lost, touched)
  read({ degraded: (gate) => sheet.degraded[gate] ?? 0, reduced: (gate) => sheet.reduced[gate] ?? 0 })
  for (const gate of touched) {
    sheet.degraded[gate] = 0
    sheet.reduced[gate] = 0
  }
}

function markReaders({ readers, readersStart }: Circuit, dirty: Int32Array, gate: Gate): void {
  for (let i = readersStart[gate] ?? 0; i < (readersStart[gate + 1] ?? 0); i += 1) {
    const block = readers[i] ?? 0
    dirty[block >>> 5] = (dirty[block >>> 5] ?? 0) | (1 << (block & 31))
  }
}

function spread(
  circuit: Circuit,
  sheet: Sheet,
  words: GateValues,
  lost: (gate: Gate) => number,
  touched: Gate[],
): void {
  const { dirty } = sheet
  const { order, starts } = circuit.blocks
  for (let word = 0; word < dirty.length; word += 1) {
    for (let bits = dirty[word] ?? 0; bits !== 0; bits = dirty[word] ?? 0) {
      const lowest = bits & -bits
      dirty[word] = bits ^ lowest
      const block = word * 32 + 31 - Math.clz32(lowest)
      const from = starts[block] ?? 0
      const to = starts[block + 1] ?? 0
      const isLoop = circuit.loops[block] !== loopKinds.none
      for (let changed = true; changed;) {
        changed = false
        for (let i = from; i < to; i += 1) {
          const gate = order[i] ?? 0
          if (!weakenGate(circuit, sheet, gate, words, lost)) continue
          touched.push(gate)
          markReaders(circuit, dirty, gate)
          changed = isLoop
        }
      }
    }
  }
}

/** Whether a gate is found weaker than before. */
function weakenGate(
  { inputs, start, needed }: Circuit,
  { degraded, reduced }: Sheet,
  gate: Gate,
  words: GateValues,
  lost: (gate: Gate) => number,
): boolean {
  const from = start[gate] ?? 0
  const to = start[gate + 1] ?? 0
  const isChoice = (needed[gate] ?? 0) < to - from
  let isDegraded = 0
  let isReduced = 0
  for (let i = from; i < to; i += 1) {
    const input = inputs[i] ?? 0
    isDegraded |= degraded[input] ?? 0
    isReduced |= reduced[input] ?? 0
    if (isChoice) isReduced |= lost(input)
  }
  isDegraded &= words[gate] ?? 0
  isReduced &= words[gate] ?? 0
  if (isDegraded === degraded[gate] && isReduced === reduced[gate]) return false
  degraded[gate] = isDegraded
  reduced[gate] = isReduced
  return true
}
