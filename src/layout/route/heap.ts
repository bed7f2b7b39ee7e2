/** A smallest-first queue of numbered states. */
export interface Heap {
  push(state: number, priority: number): void
  /** The state of least priority; undefined when empty. Deterministic for equal priorities. */
  pop(): number | undefined
}

/** An empty heap. */
export function createHeap(): Heap {
  const states: number[] = []
  const priorities: number[] = []
  const rise = (from: number, state: number, priority: number) => {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = priorities[parent] ?? 0
      if (above <= priority) break
      states[at] = states[parent] ?? 0
      priorities[at] = above
      at = parent
    }
    states[at] = state
    priorities[at] = priority
  }
  const sink = (state: number, priority: number) => {
    let at = 0
    for (let child = 1; child < states.length; child = 2 * at + 1) {
      if (child + 1 < states.length && (priorities[child + 1] ?? 0) < (priorities[child] ?? 0)) child++
      const below = priorities[child] ?? 0
      if (below >= priority) break
      states[at] = states[child] ?? 0
      priorities[at] = below
      at = child
    }
    states[at] = state
    priorities[at] = priority
  }
  return {
    push: (state, priority) => {
      states.push(state)
      priorities.push(priority)
      rise(states.length - 1, state, priority)
    },
    pop: () => {
      const least = states[0]
      const [state, priority] = [states.pop(), priorities.pop()]
      if (state !== undefined && priority !== undefined && states.length > 0) sink(state, priority)
      return least
    },
  }
}
