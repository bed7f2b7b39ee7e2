/** A set of small numbers that is emptied at once and used again: what runs for every flow and state makes no garbage. */
export interface Marks {
  readonly has: (i: number) => boolean
  /** Whether it was not there yet. */
  readonly add: (i: number) => boolean
  readonly clear: () => void
}

/** An empty set of numbers below `size`. */
export function newMarks(size: number): Marks {
  const round = new Uint32Array(size)
  let now = 1
  return {
    has: (i) => round[i] === now,
    add: (i) => {
      if (round[i] === now) return false
      round[i] = now
      return true
    },
    clear: () => {
      now += 1
    },
  }
}
