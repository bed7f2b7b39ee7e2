import type { Design, Id } from '../../../model/index.ts'
import type { FoldedEdge } from '../fold/foldedEdges.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { tiesOf } from '../fold/ties.ts'

/** A leaf, or a group with leaves, that stands beside others in one zone. */
interface Unit {
  readonly leaves: readonly string[]
  readonly ids: readonly Id[]
  readonly depth: number
  readonly tied: boolean
}

/**
 * Invisible edges that put the parts of one zone one after another along the flow when one of them has a
 * counterpart in another lane: then a line, or a hull, from lane to lane meets no third icon.
 */
export function chainEdges(
  design: Design,
  frames: readonly Frame[],
  edges: readonly FoldedEdge[],
): FoldedEdge[] {
  const { tied } = tiesOf(design)
  const depth = depths(edges)
  const joined = new Set(edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const chains: FoldedEdge[] = []
  for (const group of framesIn(frames)) {
    const units = group.children.flatMap((child) => unitOf(child, depth, tied))
    if (units.filter((unit) => unit.tied).length < 1 || units.length < 2) continue
    const ordered = units.toSorted((a, b) => a.depth - b.depth)
    ordered.slice(1).forEach((unit, i) => {
      const before = ordered[i]
      if (!before || before.leaves.some((a) => unit.leaves.some((b) => joined.has(`${a} ${b}`)))) return
      if (areAlternatives(design, before.ids, unit.ids)) return
      const [from, to] = [before.leaves.at(-1), unit.leaves[0]]
      if (from !== undefined && to !== undefined) chains.push({ from, to })
    })
  }
  return chains
}

/** Members of one span stand in its hull together: one behind the other, the second would be reached past the first. */
function areAlternatives(design: Design, ones: readonly Id[], others: readonly Id[]): boolean {
  return design.spans.some(
    ({ members }) => ones.some((id) => members.includes(id)) && others.every((id) => members.includes(id)),
  )
}

/** Only what is in several lanes counts, and of groups only those inside a zone. */
function unitOf(frame: Frame, depth: ReadonlyMap<string, number>, tied: ReadonlySet<string>): Unit[] {
  if (frame.ids.length < 2 || frame.lanes > 1) return []
  const leaves = [...framesIn([frame])].filter((inner) => inner.kind === 'node' && depth.has(inner.key))
  if (leaves.length === 0) return []
  return [
    {
      leaves: leaves.map((leaf) => leaf.key),
      ids: leaves.flatMap(idsOf),
      depth: Math.min(...leaves.map((leaf) => depth.get(leaf.key) ?? 0)),
      tied: leaves.some((leaf) => idsOf(leaf).some((id) => tied.has(id))),
    },
  ]
}

/** Longest way from a source, cycles cut at the edge that closes them. */
function depths(edges: readonly FoldedEdge[]): ReadonlyMap<string, number> {
  const into = new Map<string, string[]>()
  for (const { from, to } of edges) {
    into.set(to, [...(into.get(to) ?? []), from])
    if (!into.has(from)) into.set(from, [])
  }
  const done = new Map<string, number>()
  const open = new Set<string>()
  const visit = (key: string): number => {
    const known = done.get(key)
    if (known !== undefined) return known
    if (open.has(key)) return 0
    open.add(key)
    const depth = Math.max(-1, ...(into.get(key) ?? []).map(visit)) + 1
    open.delete(key)
    done.set(key, depth)
    return depth
  }
  for (const key of into.keys()) visit(key)
  return done
}
