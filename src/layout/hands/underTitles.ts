import type { Design, Id } from '../../model/index.ts'
import { indexOf, moveBy, overlaps, rectsOf } from '../../model/index.ts'
import { spanTitle, titlesOf } from '../route/titles.ts'
import { spanHulls } from '../spanHulls.ts'

/** A part that holds up the hull of its span stands low enough for the hull's title to come below the titles of the groups
 *  around the part. */
export function underTitles(design: Design, id: Id): Design {
  const index = indexOf(design)
  const own = design.spans.filter(({ members }) => members.includes(id))
  if (!index.nodes.has(id) || own.length === 0) return design
  const rects = rectsOf(design)
  const hulls = spanHulls(design, rects)
  const titles = titlesOf(index.ancestors(id), rects)
  const lower = own.flatMap((span) => {
    const hull = hulls.get(span.id)
    if (!hull) return []
    const { title } = spanTitle(span.label, hull)
    return titles.flatMap((above) => (overlaps(above, title) ? [above.y + above.height - title.y] : []))
  })
  const down = Math.max(0, ...lower)
  if (down === 0) return design
  const moved = moveBy(design, [id], 0, down)
  // Another member holds the hull up: nothing would be won.
  const after = spanHulls(moved, rectsOf(moved))
  const stays = own.every((span) => after.get(span.id)?.y === hulls.get(span.id)?.y)
  return stays ? design : moved
}
