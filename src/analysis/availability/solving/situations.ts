import type { Circuit, Gate } from '../../circuit/circuit.ts'
import { evaluateAll } from '../../circuit/evaluate.ts'
import type { Atoms } from '../atoms.ts'

/** Every state of some places: which of them (a bit each) are lost, and whether a gate can still hold. */
export type ReadState = (lost: number, canHold: (gate: Gate) => boolean) => void

/** Goes through all states of these places, a word of them at a time. */
export function eachState(circuit: Circuit, atoms: Atoms, places: readonly number[], read: ReadState): void {
  const states = Array.from({ length: 2 ** places.length }, (_, lost) => lost)
  const lanes = states.map((lost) => [
    ...new Set(places.flatMap((place, i) => (((lost >>> i) & 1) === 1 ? (atoms.unitsOf[place] ?? []) : []))),
  ])
  evaluateAll(circuit, lanes, ({ holds }, first, count) => {
    for (let lane = 1; lane <= count; lane += 1) read(first + lane - 1, (gate) => holds(gate, lane))
  })
}
