import type { FoldedEdge } from '../fold/foldedEdges.ts'
import type { Frame } from '../fold/frame.ts'

/**
 * The edges that decide on layers, by the way in from outside: what is called from there comes first, a cycle is cut at
 * the edge that leads back to where the flow came by already, not where ELK happens to, and what only manages moves
 * nothing that is called. Edges the other way round are turned. `outside`: what stands in no group.
 */
export function layerEdges(edges: readonly FoldedEdge[], outside: ReadonlySet<string>): FoldedEdge[] {
  const calls = edges.filter(({ managed }) => !managed)
  const leaving = byStart(calls)
  const called = new Set(calls.map(({ to }) => to))
  const first = firstCalled(calls, leaving, (key) => outside.has(key) && !called.has(key))
  const starts = [...leaving.keys()]
  const order = [...starts.filter((key) => !called.has(key)), ...starts]
  const back = backEdges(order, leaving)
  const turned = (edge: FoldedEdge) =>
    back.has(edge) || first.has(edge) ? { ...edge, from: edge.to, to: edge.from } : edge
  const depth = managedDepths(edges, depths(calls.map(turned), order))
  return edges.flatMap((edge) => {
    const [a, b] = [depth.get(edge.from) ?? 0, depth.get(edge.to) ?? 0]
    return edge.managed && a >= b ? [] : [turned(edge)]
  })
}

/** Calls from inside to what is called from outside and leads on from there. */
function firstCalled(
  calls: readonly FoldedEdge[],
  leaving: ReadonlyMap<string, readonly FoldedEdge[]>,
  isEntry: (key: string) => boolean,
): ReadonlySet<FoldedEdge> {
  const first = new Set(calls.flatMap(({ from, to }) => (isEntry(from) && leaving.has(to) ? [to] : [])))
  return new Set(calls.filter(({ from, to }) => first.has(to) && !first.has(from) && !isEntry(from)))
}

/** Depths of what is only managed too: one step behind what it is first met from. */
function managedDepths(
  edges: readonly FoldedEdge[],
  served: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const leaving = byStart(edges.filter(({ managed }) => managed))
  const met = new Set(edges.flatMap(({ managed, to }) => (managed ? [to] : [])))
  const depth = new Map([...served].toSorted(([, a], [, b]) => a - b))
  for (const key of leaving.keys()) if (!met.has(key) && !depth.has(key)) depth.set(key, -edges.length)
  for (const [key, own] of depth)
    for (const { to } of leaving.get(key) ?? []) if (!depth.has(to)) depth.set(to, own + 1)
  return depth
}

function byStart(edges: readonly FoldedEdge[]): Map<string, FoldedEdge[]> {
  const leaving = new Map<string, FoldedEdge[]>()
  for (const edge of edges) {
    const own = leaving.get(edge.from)
    if (own) own.push(edge)
    else leaving.set(edge.from, [edge])
  }
  return leaving
}

/** Edges to a part that is still being followed, going in depth from the entries. */
function backEdges(
  order: readonly string[],
  leaving: ReadonlyMap<string, readonly FoldedEdge[]>,
): Set<FoldedEdge> {
  const back = new Set<FoldedEdge>()
  const state = new Map<string, 'open' | 'done'>()
  for (const start of order) {
    if (state.has(start)) continue
    // No recursion: a flow may be thousands of parts long.
    const stack = [{ id: start, next: 0 }]
    state.set(start, 'open')
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = leaving.get(top.id)?.[top.next++]
      if (!edge) {
        state.set(top.id, 'done')
        stack.pop()
      } else if (state.get(edge.to) === 'open') back.add(edge)
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open')
        stack.push({ id: edge.to, next: 0 })
      }
    }
  }
  return back
}

/** The longest way from a part that nothing calls to each part, along edges without a cycle. */
function depths(edges: readonly FoldedEdge[], order: readonly string[]): ReadonlyMap<string, number> {
  const leaving = byStart(edges)
  const waiting = new Map<string, number>()
  for (const { to } of edges) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const wired = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const depth = new Map<string, number>()
  const ready = [...new Set(order)].filter((id) => wired.has(id) && !waiting.has(id))
  for (const id of ready) {
    const own = depth.get(id) ?? 0
    depth.set(id, own)
    for (const { to } of leaving.get(id) ?? []) {
      depth.set(to, Math.max(depth.get(to) ?? 0, own + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  return depth
}

/** The keys of parts that stand in no group. */
export function outsideOf(frames: readonly Frame[]): ReadonlySet<string> {
  return new Set(frames.flatMap(({ key, kind }) => (kind === 'node' ? [key] : [])))
}
