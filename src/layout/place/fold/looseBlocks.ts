import type { Design, Id } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'

/**
 * The parts of one group by what joins them: an edge or a span, whatever its kind and however deep inside. All that is
 * joined to anything outside of the group is one block, the first; the others keep the order of the parts.
 */
export function looseBlocks({ edges, spans }: Design, siblings: readonly Frame[]): Frame[][] {
  const owner = new Map<Id, number>()
  siblings.forEach((frame, i) => {
    for (const inner of framesIn([frame])) for (const id of idsOf(inner)) owner.set(id, i)
  })
  // The last one stands for all that is outside.
  const above = Array.from({ length: siblings.length + 1 }, (_, i) => i)
  const outside = siblings.length
  const rootOf = (at: number): number => {
    const next = above[at] ?? at
    return next === at ? at : rootOf(next)
  }
  for (const ends of [...edges.map(({ from, to }) => [from, to]), ...spans.map(({ members }) => members)]) {
    const touched = [...new Set(ends.map((id) => owner.get(id) ?? outside))]
    if (touched.every((one) => one === outside)) continue
    const roots = touched.map(rootOf)
    const last = Math.max(...roots)
    for (const root of roots) above[root] = last
  }
  const blocks = new Map<number, Frame[]>()
  siblings.forEach((frame, i) => {
    const root = rootOf(i)
    blocks.set(root, [...(blocks.get(root) ?? []), frame])
  })
  const tied = blocks.get(rootOf(outside))
  return [...(tied ? [tied] : []), ...[...blocks.values()].filter((block) => block !== tied)]
}
