/** Strongly connected components, flat: block b is order[starts[b]] … order[starts[b + 1] - 1]. */
export interface Blocks {
  readonly count: number
  readonly order: Int32Array
  readonly starts: Int32Array
}

/**
 * Strongly connected components of the gates from `first` on, each after everything it reads (Tarjan, without recursion:
 * a long chain must not overflow the stack).
 */
export function stronglyConnected(
  first: number,
  size: number,
  start: Int32Array,
  inputs: Int32Array,
): Blocks {
  const found = new Int32Array(size)
  const low = new Int32Array(size)
  const onStack = new Uint8Array(size)
  const next = start.slice(0, size)
  const stack = new Int32Array(size)
  const calls = new Int32Array(size)
  const order = new Int32Array(size - first)
  const starts = new Int32Array(size - first + 1)
  let counter = 0
  let open = 0
  let depth = 0
  let count = 0
  let placed = 0
  const enter = (gate: number) => {
    counter += 1
    found[gate] = counter
    low[gate] = counter
    onStack[gate] = 1
    stack[open++] = gate
    calls[depth++] = gate
  }
  /** Moves everything above the root, and the root, from the stack into a block of its own. */
  const takeBlock = (root: number) => {
    let gate = -1
    while (gate !== root) {
      gate = stack[--open] ?? root
      onStack[gate] = 0
      order[placed++] = gate
    }
    starts[++count] = placed
  }
  for (let root = first; root < size; root += 1) {
    if (found[root] === 0) enter(root)
    while (depth > 0) {
      const gate = calls[depth - 1] ?? 0
      const at = next[gate] ?? 0
      if (at < (start[gate + 1] ?? 0)) {
        next[gate] = at + 1
        const input = inputs[at] ?? 0
        if (input < first) continue
        if (found[input] === 0) enter(input)
        else if (onStack[input] === 1) low[gate] = Math.min(low[gate] ?? 0, found[input] ?? 0)
        continue
      }
      depth -= 1
      const caller = calls[depth - 1]
      if (depth > 0 && caller !== undefined) low[caller] = Math.min(low[caller] ?? 0, low[gate] ?? 0)
      if (low[gate] === found[gate]) takeBlock(gate)
    }
  }
  return { count, order, starts: starts.slice(0, count + 1) }
}
