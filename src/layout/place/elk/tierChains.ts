import { splitAside } from '../fold/asideOf.ts'
import type { FoldedEdge } from '../fold/foldedEdges.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn } from '../fold/frame.ts'

/**
 * Invisible edges that put a zone's tiers one after another along the flow, in the order of the file, where nothing
 * joins either of two to anything: ELK would set them beside each other, as the zones stand already.
 */
export function tierChains(
  frames: readonly Frame[],
  aside: ReadonlySet<string>,
  edges: readonly FoldedEdge[],
): FoldedEdge[] {
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const chains: FoldedEdge[] = []
  for (const zone of framesIn(frames)) {
    if (zone.kind !== 'az') continue
    const tiers = splitAside(zone.children, aside).flow.filter(({ kind }) => kind !== 'node')
    const ends = tiers.map((tier) => endsIn(tier, aside))
    const loose = ends.map((keys) => !keys.some((key) => joined.has(key)))
    ends.slice(1).forEach((keys, i) => {
      const [from, to] = [ends[i]?.at(-1), keys[0]]
      if (from !== undefined && to !== undefined && loose[i] && loose[i + 1]) chains.push({ from, to })
    })
  }
  return chains
}

/** What ELK sees no inside of: parts, and groups with nothing in their flow. */
function endsIn(frame: Frame, aside: ReadonlySet<string>): string[] {
  const { flow } = splitAside(frame.children, aside)
  return flow.length === 0 ? [frame.key] : flow.flatMap((inner) => endsIn(inner, aside))
}
