/** For each node those after it. */
export type Graph = readonly (readonly number[])[]

/** An edge that leads back to a node its own source was reached through. */
export type Return = readonly [from: number, to: number]

interface Walk {
  /** Nodes, each after all it leads to but over returns. */
  readonly postorder: readonly number[]
  /** Edges to a node from which the walk had not come back yet: every loop has one. */
  readonly retreats: readonly Return[]
}

/** Of a graph in which all is met from node 0, the edges to a node that every way to their source leads through: whoever
 *  goes there has been there before. */
export function returnsOf(graph: Graph): readonly Return[] {
  const { postorder, retreats } = walk(graph, [0])
  if (retreats.length === 0) return retreats
  const { height, above } = dominators(graph, postorder)
  return retreats.filter(([from, to]) => {
    let at = from
    while ((height[at] ?? 0) < (height[to] ?? 0)) at = above[at] ?? 0
    return at === to
  })
}

/** Whether some way through a graph comes back to where it was. */
export function hasLoops(graph: Graph): boolean {
  return walk(graph, graph.keys()).retreats.length > 0
}

/** Depth first, without recursion: a long chain must not overflow the stack. */
function walk(graph: Graph, starts: Iterable<number>): Walk {
  const isMet = new Uint8Array(graph.length)
  const isLeft = new Uint8Array(graph.length)
  const at = new Int32Array(graph.length)
  const postorder: number[] = []
  const retreats: Return[] = []
  const open: number[] = []
  const enter = (node: number) => {
    isMet[node] = 1
    open.push(node)
  }
  for (const start of starts) {
    if (isMet[start] === 0) enter(start)
    while (open.length > 0) {
      const node = open[open.length - 1] ?? 0
      const next = graph[node]?.[at[node] ?? 0]
      at[node] = (at[node] ?? 0) + 1
      if (next === undefined) {
        isLeft[node] = 1
        postorder.push(node)
        open.pop()
      } else if (isMet[next] === 0) {
        enter(next)
      } else if (isLeft[next] === 0) {
        retreats.push([node, next])
      }
    }
  }
  return { postorder, retreats }
}

/** For each node the last one that every way to it leads through, itself aside, and its place in the postorder (Cooper,
 *  Harvey and Kennedy: A Simple, Fast Dominance Algorithm, 2001). */
function dominators(graph: Graph, postorder: readonly number[]) {
  const height = new Int32Array(graph.length)
  postorder.forEach((node, i) => (height[node] = i))
  const above = new Int32Array(graph.length).fill(-1)
  above[0] = 0
  const shared = (a: number, b: number) => {
    let [one, other] = [a, b]
    while (one !== other) {
      if ((height[one] ?? 0) < (height[other] ?? 0)) one = above[one] ?? 0
      else other = above[other] ?? 0
    }
    return one
  }
  const before = sources(graph)
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    for (const node of postorder.slice(0, -1).toReversed()) {
      let found = -1
      for (const source of before[node] ?? []) {
        if ((above[source] ?? -1) >= 0) found = found < 0 ? source : shared(found, source)
      }
      if (above[node] === found) continue
      above[node] = found
      isSettled = false
    }
  }
  return { height, above }
}

/** The graph turned round. */
function sources(graph: Graph): readonly (readonly number[])[] {
  const before: number[][] = graph.map(() => [])
  graph.forEach((list, node) => {
    for (const next of list) before[next]?.push(node)
  })
  return before
}
