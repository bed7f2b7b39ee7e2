import type { Circuit } from './circuit.ts'
import { engineOn, type Base, type Engine } from './engine.ts'
import type { GateValues } from './gateValue.ts'
import type { Tally } from './tally.ts'

/** The variables that are not as usual in a scenario: the units it takes down, or the switches it turns. */
export type Lane = readonly number[]

/** Everything holds. */
const allHold: Base = []

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
  read: (values: GateValues, changed: Tally) => void,
  base: Base = allHold,
) {
  const { values, atRest, change, settle, touched } = engineOf(circuit, base)
  touched.count = 0
  let raised = 0
  for (let i = 0; i < lanes.length; i += 1) {
    const lane = lanes[i] ?? allHold
    const bit = 1 << (i + 1)
    for (let at = 0; at < lane.length; at += 1) {
      const variable = lane[at] ?? 0
      const value = values[variable] ?? 0
      if (atRest[variable] === 0) raised |= bit
      change(variable, atRest[variable] === 0 ? value | bit : value & ~bit, touched)
    }
  }
  settle(touched, raised)
  try {
    read(values, touched)
  } finally {
    for (let i = 0; i < touched.count; i += 1) {
      const gate = touched.items[i] ?? 0
      values[gate] = atRest[gate] ?? 0
    }
  }
}

function engineOf(circuit: Circuit, base: Base): Engine {
  const bases = engines.get(circuit) ?? new Map<Base, Engine>()
  engines.set(circuit, bases)
  const known = bases.get(base)
  if (known) return known
  const engine = engineOn(circuit, base)
  bases.set(base, engine)
  return engine
}
