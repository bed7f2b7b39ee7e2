import { loopKinds, type Circuit, type Gate } from './circuit.ts'
import { gateValue } from './gateValue.ts'

/** The variables that are not as usual in a scenario: the units it takes down, or the switches it turns. */
export type Lane = readonly number[]

/** The variables that do not hold in the usual state, of which every scenario is a change. */
export type Base = readonly number[]

/** Everything holds. */
const allHold: Base = []

/** A word for each gate, a bit for each scenario. */
export type GateValues = Int32Array

/** A circuit at work: its values, and which blocks have to be looked at again. */
interface Engine {
  readonly circuit: Circuit
  /** Values of the usual state: every bit of a word alike. */
  readonly atRest: GateValues
  /** At rest but for what the scenarios at hand change. */
  readonly values: GateValues
  /** A bit for each block whose inputs changed. */
  readonly dirty: Int32Array
  /** What a loop held before it was repeated. */
  readonly before: GateValues
  /** Counters of k-of-n gates. */
  readonly counters: Int32Array
}

const engines = new WeakMap<Circuit, Map<Base, Engine>>()

/** The values of a circuit when nothing failed: every bit of a gate is alike. Computed once, not to be changed. */
export function valuesWithNothingFailed(circuit: Circuit, base: Base = allHold): GateValues {
  return engineOf(circuit, base).atRest
}

/**
 * Fails the units of up to 31 scenarios (bits 1 to 31; bit 0 is "nothing failed"), hands the values to `read`, and puts
 * everything back. Only gates that a failure reaches are computed: the cost is what changes, not the size of the design.
 */
export function settleScenarios(
  circuit: Circuit,
  lanes: readonly Lane[],
  read: (values: GateValues, changed: readonly Gate[]) => void,
  base: Base = allHold,
) {
  const engine = engineOf(circuit, base)
  const { values, atRest } = engine
  const touched: Gate[] = []
  lanes.forEach((lane, i) => {
    const bit = 1 << (i + 1)
    for (const variable of lane) {
      const value = values[variable] ?? 0
      change(engine, variable, atRest[variable] === 0 ? value | bit : value & ~bit, touched)
    }
  })
  settleDirty(engine, touched)
  try {
    read(values, touched)
  } finally {
    for (let i = 0; i < touched.length; i += 1) {
      const gate = touched[i] ?? 0
      values[gate] = atRest[gate] ?? 0
    }
  }
}

function engineOf(circuit: Circuit, base: Base): Engine {
  const bases = engines.get(circuit) ?? new Map<Base, Engine>()
  engines.set(circuit, bases)
  const known = bases.get(base)
  if (known) return known
  const engine: Engine = {
    circuit,
    atRest: new Int32Array(circuit.size),
    values: new Int32Array(circuit.size),
    dirty: new Int32Array(Math.ceil(circuit.blocks.count / 32)).fill(-1),
    before: new Int32Array(circuit.size),
    counters: new Int32Array(circuit.needed.reduce((most, needed) => Math.max(most, needed), 0) + 1),
  }
  engine.values.fill(-1, 0, circuit.variables)
  for (const variable of base) engine.values[variable] = 0
  settleDirty(engine, [])
  engine.atRest.set(engine.values)
  bases.set(base, engine)
  return engine
}

function change({ circuit, values, dirty }: Engine, gate: Gate, value: number, touched: Gate[]): void {
  if (values[gate] === value) return
  values[gate] = value
  touched.push(gate)
  const { readers, readersStart } = circuit
  for (let i = readersStart[gate] ?? 0; i < (readersStart[gate + 1] ?? 0); i += 1) {
    const block = readers[i] ?? 0
    dirty[block >>> 5] = (dirty[block >>> 5] ?? 0) | (1 << (block & 31))
  }
}

/** Computes what is dirty, first things first: a block only ever makes later ones dirty. */
function settleDirty(engine: Engine, touched: Gate[]): void {
  const { circuit, dirty, values, counters } = engine
  const { order, starts, count } = circuit.blocks
  for (let word = 0; word < dirty.length; word += 1) {
    for (let bits = dirty[word] ?? 0; bits !== 0; bits = dirty[word] ?? 0) {
      const lowest = bits & -bits
      dirty[word] = bits ^ lowest
      const block = word * 32 + 31 - Math.clz32(lowest)
      if (block >= count) continue
      const gate = order[starts[block] ?? 0] ?? 0
      if (circuit.loops[block] === loopKinds.none) {
        change(engine, gate, gateValue(circuit, gate, values, counters), touched)
      } else {
        settleLoop(engine, block, touched)
      }
    }
  }
}

/** A loop is repeated from its own end until nothing changes (rules C1 and C2). */
function settleLoop(engine: Engine, block: number, touched: Gate[]): void {
  const { circuit, values, before, counters } = engine
  const { order, starts } = circuit.blocks
  const gates = order.subarray(starts[block], starts[block + 1])
  const start = circuit.loops[block] === loopKinds.greatest ? -1 : 0
  for (const gate of gates) {
    before[gate] = values[gate] ?? 0
    values[gate] = start
  }
  for (let changed = true; changed;) {
    changed = false
    for (const gate of gates) {
      const value = gateValue(circuit, gate, values, counters)
      if (values[gate] === value) continue
      values[gate] = value
      changed = true
    }
  }
  for (const gate of gates) {
    const value = values[gate] ?? 0
    values[gate] = before[gate] ?? 0
    change(engine, gate, value, touched)
  }
}
