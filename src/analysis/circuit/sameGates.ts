import type { Gate } from './circuit.ts'

/** Gates made so far, found again by what they are. */
export interface SameGates {
  /** The gate of these inputs (in ascending order), made should there be none yet. */
  readonly find: (needed: number, inputs: readonly Gate[]) => Gate
}

interface Known {
  readonly needed: number
  readonly inputs: readonly Gate[]
  readonly gate: Gate
  /** Another one of the same mix. */
  readonly next: Known | undefined
}

/** Starts without any. Looked up by a number mixed from the inputs: texts as keys cost more than the rest of a circuit. */
export function noGatesYet(make: (inputs: readonly Gate[], needed: number) => Gate): SameGates {
  const byMix = new Map<number, Known>()
  return {
    find: (needed, inputs) => {
      let mix = needed
      for (let i = 0; i < inputs.length; i += 1) {
        mix = Math.imul(mix ^ (inputs[i] ?? 0), 0x9e3779b1) ^ (mix >>> 15)
      }
      const first = byMix.get(mix)
      for (let known = first; known; known = known.next) {
        if (known.needed === needed && areEqual(known.inputs, inputs)) return known.gate
      }
      const gate = make(inputs, needed)
      byMix.set(mix, { needed, inputs, gate, next: first })
      return gate
    },
  }
}

function areEqual(a: readonly Gate[], b: readonly Gate[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
