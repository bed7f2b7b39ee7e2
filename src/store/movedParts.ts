import { leavesOf, type Layout } from '../layout/index.ts'
import { rectsOf, type Design, type Id } from '../model/index.ts'

/** Nodes standing elsewhere than `layout` drew them, and the ends of edges it has no route for:
 *  what has to be routed again for `design`. */
export function movedParts(design: Design, layout: Layout): ReadonlySet<Id> {
  const moved = new Set<Id>()
  const rects = rectsOf(design)
  const { nodes, edges } = leavesOf(design)
  // A group that only grew with its content moves no line that does not end inside it.
  for (const { id } of nodes) {
    const rect = rects.get(id)
    const drawn = layout.rects.get(id)
    if (!rect) continue
    if (!drawn || drawn.x !== rect.x || drawn.y !== rect.y) moved.add(id)
  }
  for (const edge of edges) {
    if (layout.routes.has(edge.id)) continue
    moved.add(edge.from)
    moved.add(edge.to)
  }
  return moved
}
