import type { Design, Id, Rect } from '../../model/index.ts'
import { contains, indexOf, innerOf, leafBox, moveBy, overlaps, rectsOf } from '../../model/index.ts'
import { titlesOf } from '../route/titles.ts'
import { leafOf } from '../route/world.ts'
import { spanHulls } from '../spanHulls.ts'
import type { Rects } from '../types.ts'
import { freeSpot } from './freeSpot.ts'

/** What was let go over something it does not belong to goes to the nearest free place: a single part on another's icon or
 *  label, on the title of a group beside it, or in the hull of a span that it came into and is no member of; a single
 *  group on what stands beside it. */
export function besideOthers(before: Design, dropped: Design, ids: readonly Id[]): Design {
  const [id, ...others] = ids
  if (id === undefined || others.length > 0) return dropped
  const index = indexOf(dropped)
  const rects = rectsOf(dropped)
  const own = rects.get(id)
  if (!own) return dropped
  const home = index.parentOf(id)
  const around = (parts: readonly { readonly id: Id }[]) =>
    parts.flatMap((part) => (part.id === id ? [] : (rects.get(part.id) ?? [])))
  const [nodes, groups] = [around(index.childNodes(home)), around(index.childGroups(home))]
  const isNode = index.nodes.has(id)
  const hulls = isNode ? strangeHulls(before, dropped, id, rects) : []
  const drawn = isNode ? wordsAndIcon(dropped, id, own) : [own]
  const neighbours = index.childNodes(home).flatMap((node) => {
    const rect = node.id === id ? undefined : rects.get(node.id)
    return rect ? wordsAndIcon(dropped, node.id, rect) : []
  })
  // A gateway may well stand on the border of a group, but not on its title.
  const inTheWay = [
    ...neighbours,
    ...(isNode ? [...hulls, ...titlesOf(index.childGroups(home), rects)] : groups),
  ]
  if (!inTheWay.some((rect) => drawn.some((piece) => overlaps(rect, piece)))) return dropped
  const frame = home === undefined ? undefined : rects.get(home)
  const start = frame && innerOf(frame)
  const taken = [...nodes, ...groups, ...hulls]
  const spot = freeSpot(own, taken, { start: start ?? own, floor: frame, wish: own })
  return moveBy(dropped, [id], spot.x - own.x, spot.y - own.y)
}

/** Hulls in which a part would be taken for a member: of spans it is not in and did not stand in before, and that do not
 *  hold all of its group. */
function strangeHulls(before: Design, dropped: Design, id: Id, rects: Rects): Rect[] {
  const strangers = dropped.spans.filter(({ members }) => !members.includes(id))
  if (strangers.length === 0) return []
  const home = rects.get(indexOf(dropped).parentOf(id) ?? '')
  const [now, then] = [spanHulls(dropped, rects), hullsOf(before)]
  const was = rectsOf(before).get(id)
  return strangers.flatMap((span) => {
    const [hull, old] = [now.get(span.id), then.get(span.id)]
    const stoodIn = was !== undefined && old !== undefined && overlaps(old, drawnOf(was))
    const holdsHome = hull !== undefined && home !== undefined && contains(hull, home)
    return hull && !stoodIn && !holdsHome ? [hull] : []
  })
}

function hullsOf(design: Design): Map<Id, Rect> {
  return spanHulls(design, rectsOf(design))
}

/** What is drawn of a part: its name may reach beyond its box, or fill little of it. */
function wordsAndIcon(design: Design, id: Id, rect: Rect): Rect[] {
  const node = indexOf(design).nodes.get(id)
  return node ? [drawnOf(rect), leafOf(node, rect).label] : [rect]
}

/** What of a part's box its icon and a short label fill. */
function drawnOf({ x, y, width }: Rect): Rect {
  return { x: x + width / 2 - leafBox.icon / 2 - 8, y, width: leafBox.icon + 16, height: leafBox.icon + 18 }
}
