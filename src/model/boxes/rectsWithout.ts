import type { Rect } from '../geometry.ts'
import { withContents } from '../edits/placement.ts'
import type { Design, Group, Id } from '../types.ts'
import { measuringOf } from './measureRects.ts'
import { rectsOf } from './rectsOf.ts'
import { regroup } from './remeasureRects.ts'

/** The rectangles of a design as they were if these groups and nodes, and all in them, were gone: the groups around them
 *  shrink, every other rectangle is the very object it is. What hundreds of parts cost to take away, this does not. */
export function rectsWithout(design: Design, ids: Iterable<Id>): ReadonlyMap<Id, Rect> {
  const chosen = [...ids]
  const rects = new Map(rectsOf(design))
  const measuring = measuringOf(design)
  const gone = withContents(design, chosen)
  const around = new Set<Group>()
  for (const id of chosen)
    for (const group of measuring.index.ancestors(id))
      if (rects.has(id) && !gone.has(group.id)) around.add(group)
  for (const id of gone) rects.delete(id)
  regroup(measuring, around, rects)
  for (const [id, rect] of measuring.measured) rects.set(id, rect)
  return rects
}
