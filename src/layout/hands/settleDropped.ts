import type { Design, Id } from '../../model/index.ts'
import { contains, indexOf, innerOf, moveBy, overlaps, rectsOf, unionRect } from '../../model/index.ts'
import { besideOthers } from './besideOthers.ts'
import { freeCovered } from './freeCovered.ts'
import { makeRoom } from './makeRoom.ts'
import { siblingsOf } from './siblingsOf.ts'
import { underTitles } from './underTitles.ts'

/** Farther than this nothing is drawn into a group: whoever dropped it there meant the place. */
const pull = 72

/** A design once parts were let go where they are: what was let go on something else comes to stand beside it, what came
 *  into another group and hangs over its border is drawn in where that has room, and what the groups around grew over
 *  makes way, as do lines bent by hand; but for what is `kept` where it is. */
export function settleDropped(
  before: Design,
  dropped: Design,
  ids: readonly Id[],
  kept?: ReadonlySet<Id>,
): Design {
  let settled = besideOthers(before, dropped, ids)
  for (const [home, own] of byHome(dropped, ids)) {
    if (home === undefined) continue
    settled = makeRoom(before, pulledIn(before, settled, home, own), home, kept)
  }
  const [single, ...others] = ids
  if (single !== undefined && others.length === 0) settled = underTitles(settled, single)
  return freeCovered(before, settled, ids)
}

/** Thousands of parts stand in hundreds of groups: each is asked once. */
function byHome(design: Design, ids: readonly Id[]): ReadonlyMap<Id | undefined, readonly Id[]> {
  const index = indexOf(design)
  const homes = new Map<Id | undefined, Id[]>()
  for (const id of ids) {
    const home = index.parentOf(id)
    const own = homes.get(home)
    if (own) own.push(id)
    else homes.set(home, [id])
  }
  return homes
}

function pulledIn(before: Design, dropped: Design, home: Id, ids: readonly Id[]): Design {
  if (ids.every((id) => indexOf(before).parentOf(id) === home)) return dropped
  const rects = rectsOf(dropped)
  const [frame, box] = [rectsOf(before).get(home), unionRect(ids.flatMap((id) => rects.get(id) ?? []))]
  if (!frame || !box) return dropped
  const room = innerOf(frame)
  const by = {
    x: into(box.x, box.width, room.x, room.width),
    y: into(box.y, box.height, room.y, room.height),
  }
  const there = { ...box, x: box.x + by.x, y: box.y + by.y }
  const isFree =
    contains(room, there) && !siblingsOf(dropped, rects, ids).some((rect) => overlaps(rect, there))
  return isFree && Math.max(Math.abs(by.x), Math.abs(by.y)) <= pull
    ? moveBy(dropped, ids, by.x, by.y)
    : dropped
}

/** How far a stretch must go to lie within another. */
function into(at: number, size: number, low: number, room: number): number {
  return Math.max(low, Math.min(at, low + room - size)) - at
}
