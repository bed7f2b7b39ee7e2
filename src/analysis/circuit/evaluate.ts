import type { Circuit, Gate } from './circuit.ts'
import type { Tally } from './tally.ts'
import { settleScenarios, valuesWithNothingFailed, type Lane } from './settle.ts'
import type { Base } from './engine.ts'
import type { GateValues } from './gateValue.ts'

/** Truth values of every gate in several scenarios at once; lane 0 is always "nothing failed". */
export interface Values {
  /** Whether a gate holds in a lane. */
  readonly holds: (gate: Gate, lane: number) => boolean
}

/** The values of one chunk, good only while they are being read. */
export interface ChunkValues extends Values {
  /** The lanes in which a gate does not hold, a bit for each. */
  readonly lost: (gate: Gate) => number
  /** The same as words, and the gates of which some lane is not as usual. */
  readonly words: GateValues
  readonly changed: Tally
}

/** Scenarios of one chunk: a bit of a machine word for each, and one for "nothing failed". */
export const lanesPerChunk = 31

/** Evaluates the circuit in every scenario, a chunk at a time (F3); `read` gets the values, and which scenarios they are.
 *  Scenarios are changes of a usual state: everything holds, but for what the base says. */
export function evaluateAll(
  circuit: Circuit,
  lanes: readonly Lane[],
  read: (values: ChunkValues, first: number, count: number) => void,
  base?: Base,
): void {
  for (let first = 0; first < Math.max(1, lanes.length); first += lanesPerChunk) {
    const chunk = lanes.slice(first, first + lanesPerChunk)
    settleScenarios(
      circuit,
      chunk,
      (values, changed) => {
        const holds = (gate: Gate, lane: number) => (((values[gate] ?? 0) >>> lane) & 1) === 1
        read({ holds, lost: (gate) => ~(values[gate] ?? 0), words: values, changed }, first, chunk.length)
      },
      base,
    )
  }
}

/** Evaluates the circuit in these scenarios, for keeps; lane i + 1 is scenario i. */
export function evaluate(circuit: Circuit, lanes: readonly Lane[], base?: Base): Values {
  const chunks: GateValues[] = []
  for (let first = 0; first < lanes.length; first += lanesPerChunk) {
    const chunk = lanes.slice(first, first + lanesPerChunk)
    settleScenarios(circuit, chunk, (values) => chunks.push(values.slice()), base)
  }
  const atRest = valuesWithNothingFailed(circuit, base)
  return {
    holds: (gate, lane) => {
      if (lane === 0) return atRest[gate] !== 0
      const values = chunks[Math.floor((lane - 1) / lanesPerChunk)]
      return (((values?.[gate] ?? 0) >>> (((lane - 1) % lanesPerChunk) + 1)) & 1) === 1
    },
  }
}
