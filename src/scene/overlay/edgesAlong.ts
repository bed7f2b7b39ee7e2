import { indexOf, type Design, type Id } from '../../model/index.ts'

/** Keyed by the list of edges, which an edit of anything else leaves the same. */
const between = new WeakMap<Design['edges'], ReadonlyMap<string, readonly Id[]>>()

/** Edges between neighbours of `chain`, in either direction, and edges the chain names itself. */
export function edgesAlong(design: Design, chain: readonly Id[]): Id[] {
  const byEnds = edgesByEnds(design.edges)
  const { edges } = indexOf(design)
  const along = new Set<Id>()
  chain.forEach((id, i) => {
    if (edges.has(id)) along.add(id)
    const before = chain[i - 1]
    if (before === undefined) return
    for (const edge of byEnds.get(`${before} ${id}`) ?? []) along.add(edge)
    for (const edge of byEnds.get(`${id} ${before}`) ?? []) along.add(edge)
  })
  return [...along]
}

function edgesByEnds(edges: Design['edges']): ReadonlyMap<string, readonly Id[]> {
  const known = between.get(edges)
  if (known) return known
  const byEnds = new Map<string, Id[]>()
  for (const { id, from, to } of edges) {
    const ends = `${from} ${to}`
    const same = byEnds.get(ends)
    if (same) same.push(id)
    else byEnds.set(ends, [id])
  }
  between.set(edges, byEnds)
  return byEnds
}
