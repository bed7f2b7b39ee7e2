import { leavesOf, type Layout, type Routes } from '../layout/index.ts'
import {
  changesSince,
  indexOf,
  rectsOf,
  rememberLately,
  type Design,
  type Edge,
  type Id,
} from '../model/index.ts'

/** Nodes standing elsewhere than `layout` drew them, and the ends of edges it has no route for:
 *  what has to be routed again for `design`. */
export function movedParts(design: Design, layout: Layout): ReadonlySet<Id> {
  const moved = new Set<Id>()
  const rects = rectsOf(design)
  const { nodes, edges } = leavesOf(design)
  const changed = changesSince(rects, layout.rects)
  const places = changed ? changed.filter(isNodeOf(design)) : nodes.map(({ id }) => id)
  // A group that only grew with its content moves no line that does not end inside it.
  for (const id of places) {
    const rect = rects.get(id)
    const drawn = layout.rects.get(id)
    if (!rect || rect === drawn) continue
    if (!drawn || drawn.x !== rect.x || drawn.y !== rect.y) moved.add(id)
  }
  for (const edge of wayless(edges, layout.routes)) {
    moved.add(edge.from)
    moved.add(edge.to)
  }
  return moved
}

/** Nodes, and collapsed groups, which are leaves to the router. */
function isNodeOf(design: Design): (id: Id) => boolean {
  const { nodes } = indexOf(leavesOf(design))
  return (id) => nodes.has(id)
}

const complete = rememberLately<readonly Edge[], Routes>(2)

function wayless(edges: readonly Edge[], routes: Routes): readonly Edge[] {
  const before = complete.get(edges)
  // Of ways that were complete some run anew: so they are still.
  const missing = before && changesSince(routes, before) ? [] : edges.filter(({ id }) => !routes.has(id))
  if (missing.length === 0) complete.set(edges, routes)
  return missing
}
