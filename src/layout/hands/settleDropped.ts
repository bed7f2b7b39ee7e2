import type { Design, Id, Rect } from '../../model/index.ts'
import {
  contains,
  groupPadding,
  indexOf,
  leafBox,
  moveBy,
  overlaps,
  rectsOf,
  unionRect,
} from '../../model/index.ts'
import { freeSpot } from './freeSpot.ts'
import { makeRoom } from './makeRoom.ts'

/** Farther than this nothing is drawn into a group: whoever dropped it there meant the place. */
const pull = 72

/** A design once parts were let go where they are: a part let go on another comes to stand beside it, what came into
 *  another group and hangs over its border is drawn in where that has room, and what the groups around grew over makes
 *  way. */
export function settleDropped(before: Design, dropped: Design, ids: readonly Id[]): Design {
  const homes = new Set(ids.map((id) => indexOf(dropped).parentOf(id)))
  let settled = besideOthers(dropped, ids)
  for (const home of homes) {
    if (home === undefined) continue
    const own = ids.filter((id) => indexOf(dropped).parentOf(id) === home)
    settled = makeRoom(before, pulledIn(before, settled, home, own), home)
  }
  return settled
}

/** A single part whose icon or label would lie on another's goes to the nearest free place. */
function besideOthers(dropped: Design, ids: readonly Id[]): Design {
  const [id, ...others] = ids
  const index = indexOf(dropped)
  if (id === undefined || others.length > 0 || !index.nodes.has(id)) return dropped
  const rects = rectsOf(dropped)
  const home = index.parentOf(id)
  const own = rects.get(id)
  const nodes = index.childNodes(home).flatMap((node) => (node.id === id ? [] : (rects.get(node.id) ?? [])))
  if (!own || !nodes.some((rect) => overlaps(drawnOf(rect), drawnOf(own)))) return dropped
  const groups = index.childGroups(home).flatMap((group) => rects.get(group.id) ?? [])
  const start = innerOf(home === undefined ? undefined : rects.get(home))
  const taken = [...nodes, ...groups]
  const spot = freeSpot(own, taken, { start: start ?? own, floor: start && rects.get(home ?? ''), wish: own })
  return moveBy(dropped, [id], spot.x - own.x, spot.y - own.y)
}

/** What of a part's box its icon and a short label fill. */
function drawnOf({ x, y, width }: Rect): Rect {
  return { x: x + width / 2 - leafBox.icon / 2 - 8, y, width: leafBox.icon + 16, height: leafBox.icon + 18 }
}

function pulledIn(before: Design, dropped: Design, home: Id, ids: readonly Id[]): Design {
  const index = indexOf(dropped)
  if (ids.every((id) => indexOf(before).parentOf(id) === home)) return dropped
  const rects = rectsOf(dropped)
  const [room, box] = [
    innerOf(rectsOf(before).get(home)),
    unionRect(ids.flatMap((id) => rects.get(id) ?? [])),
  ]
  if (!room || !box) return dropped
  const by = {
    x: into(box.x, box.width, room.x, room.width),
    y: into(box.y, box.height, room.y, room.height),
  }
  const there = { ...box, x: box.x + by.x, y: box.y + by.y }
  const siblings = [...index.childGroups(home), ...index.childNodes(home)].flatMap(({ id }) =>
    ids.includes(id) ? [] : (rects.get(id) ?? []),
  )
  const isFree = contains(room, there) && !siblings.some((rect) => overlaps(rect, there))
  return isFree && Math.max(Math.abs(by.x), Math.abs(by.y)) <= pull
    ? moveBy(dropped, ids, by.x, by.y)
    : dropped
}

/** How far a stretch must go to lie within another. */
function into(at: number, size: number, low: number, room: number): number {
  return Math.max(low, Math.min(at, low + room - size)) - at
}

function innerOf(rect: Rect | undefined): Rect | undefined {
  return (
    rect && {
      x: rect.x + groupPadding.left,
      y: rect.y + groupPadding.top,
      width: rect.width - groupPadding.left - groupPadding.right,
      height: rect.height - groupPadding.top - groupPadding.bottom,
    }
  )
}
