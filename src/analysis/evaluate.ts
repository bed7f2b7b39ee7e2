import type { Circuit, Gate } from './circuit.ts'
import { settleScenarios, valuesWithNothingFailed, type GateValues, type Lane } from './settle.ts'

/** Truth values of every gate in several scenarios at once; lane 0 is always "nothing failed". */
export interface Values {
  /** Whether a gate holds in a lane. */
  readonly holds: (gate: Gate, lane: number) => boolean
}

/** The values of one chunk, good only while they are being read. */
interface ChunkValues extends Values {
  /** The lanes in which a gate does not hold, a bit for each. */
  readonly lost: (gate: Gate) => number
}

/** Scenarios of one chunk: a bit of a machine word for each, and one for "nothing failed". */
const lanesPerChunk = 31

/** Evaluates the circuit in every scenario, a chunk at a time (F3); `read` gets the values, and which scenarios they are. */
export function evaluateAll(
  circuit: Circuit,
  lanes: readonly Lane[],
  read: (values: ChunkValues, first: number, count: number) => void,
): void {
  for (let first = 0; first < Math.max(1, lanes.length); first += lanesPerChunk) {
    const chunk = lanes.slice(first, first + lanesPerChunk)
    settleScenarios(circuit, chunk, (values) => {
      const holds = (gate: Gate, lane: number) => (((values[gate] ?? 0) >>> lane) & 1) === 1
      read({ holds, lost: (gate) => ~(values[gate] ?? 0) }, first, chunk.length)
    })
  }
}

/** Evaluates the circuit in these scenarios, for keeps; lane i + 1 is scenario i. */
export function evaluate(circuit: Circuit, lanes: readonly Lane[]): Values {
  const chunks: GateValues[] = []
  for (let first = 0; first < lanes.length; first += lanesPerChunk) {
    settleScenarios(circuit, lanes.slice(first, first + lanesPerChunk), (values) => {
      chunks.push(values.slice())
    })
  }
  const atRest = valuesWithNothingFailed(circuit)
  return {
    holds: (gate, lane) => {
      if (lane === 0) return atRest[gate] !== 0
      const values = chunks[Math.floor((lane - 1) / lanesPerChunk)]
      return (((values?.[gate] ?? 0) >>> (((lane - 1) % lanesPerChunk) + 1)) & 1) === 1
    },
  }
}
