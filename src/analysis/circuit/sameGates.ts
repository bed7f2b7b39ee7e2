import type { Gate } from './circuit.ts'

/** Gates made so far, found again by what they are. */
export interface SameGates {
  /** The gate of these inputs (in ascending order), made by `make` should there be none yet. */
  readonly find: (needed: number, inputs: readonly Gate[], make: () => Gate) => Gate
}

interface Known {
  readonly needed: number
  readonly inputs: readonly Gate[]
  readonly gate: Gate
}

/** Starts without any. Looked up by a number mixed from the inputs: texts as keys cost more than the rest of a circuit. */
export function noGatesYet(): SameGates {
  const byMix = new Map<number, Known[]>()
  return {
    find: (needed, inputs, make) => {
      let mix = needed
      for (const input of inputs) mix = Math.imul(mix ^ input, 0x9e3779b1) ^ (mix >>> 15)
      const alike = byMix.get(mix)
      const found = alike?.find((known) => known.needed === needed && areEqual(known.inputs, inputs))
      if (found) return found.gate
      const known = { needed, inputs, gate: make() }
      if (alike) alike.push(known)
      else byMix.set(mix, [known])
      return known.gate
    },
  }
}

function areEqual(a: readonly Gate[], b: readonly Gate[]): boolean {
  return a.length === b.length && a.every((gate, i) => gate === b[i])
}
