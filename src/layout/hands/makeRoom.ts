import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, inflate, isPinned, moveBy, overlaps, rectsOf } from '../../model/index.ts'

const nothing: ReadonlySet<Id> = new Set()

/** A design in which a group, or the groups around a part, grew since `before`: what they grew over makes way, level by
 *  level outwards. What is pinned stays, and what is to be `kept`; where nothing is in the way nothing moves. */
export function makeRoom(before: Design, grown: Design, id: Id, kept = nothing): Design {
  const rects = rectsOf(before)
  let roomy = grown
  for (let own: Id | undefined = id; own !== undefined; own = indexOf(grown).parentOf(own)) {
    const old = rects.get(own)
    if (old) roomy = pushed(roomy, own, old, kept)
  }
  return roomy
}

/** Groups that grew nearer than this to what stands beside them look as if they touched. */
const least = 16

const ways = ['right', 'down', 'left', 'up'] as const

/** Whether nothing stands so near groups, or the groups around them, that it would have to make way for them. */
export function haveRoom(design: Design, ids: Iterable<Id>): boolean {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const around = new Set<Id>()
  for (const id of ids)
    for (const own of [id, ...index.ancestors(id).map((group) => group.id)]) around.add(own)
  return [...around].every((own) => {
    const rect = rects.get(own)
    if (!rect) return true
    const near = inflate(rect, least)
    return siblingsOf(design, own).every((id) => {
      const other = rects.get(id)
      return !other || !overlaps(near, other)
    })
  })
}

/** What stands beside a group and may be moved. */
function siblingsOf(design: Design, own: Id): Id[] {
  const index = indexOf(design)
  const parent = index.parentOf(own)
  return [...index.childGroups(parent), ...index.childNodes(parent)]
    .map(({ id }) => id)
    .filter((id) => id !== own && !isPinned(design, id))
}

/** Siblings beyond a side that the group grew over move on by as much as it grew there, all of them alike: what was
 *  apart stays apart. */
function pushed(design: Design, own: Id, old: Rect, kept: ReadonlySet<Id>): Design {
  const siblings = siblingsOf(design, own).filter((id) => !kept.has(id))
  let moved = design
  for (const way of ways) {
    const rects = rectsOf(moved)
    const now = rects.get(own)
    if (!now) return moved
    const { by, isBeyond } = growth(way, old, now)
    const beyond = siblings.filter((id) => isBeyond(rects.get(id) ?? old))
    const isHit = beyond.some((id) => {
      const rect = rects.get(id) ?? old
      return (
        overlaps(now, rect) || (overlaps(reaching(way, now), rect) && !overlaps(reaching(way, old), rect))
      )
    })
    if (isHit) moved = moveBy(moved, beyond, by.x, by.y)
  }
  return moved
}

/** A rectangle with what is near its side. */
function reaching(way: (typeof ways)[number], { x, y, width, height }: Rect): Rect {
  switch (way) {
    case 'right':
      return { x, y, width: width + least, height }
    case 'down':
      return { x, y, width, height: height + least }
    case 'left':
      return { x: x - least, y, width: width + least, height }
    case 'up':
      return { x, y: y - least, width, height: height + least }
  }
}

function growth(way: (typeof ways)[number], old: Rect, now: Rect) {
  const [oldRight, oldBottom] = [old.x + old.width, old.y + old.height]
  switch (way) {
    case 'right':
      return {
        by: { x: now.x + now.width - oldRight, y: 0 },
        isBeyond: ({ x }: Rect) => x >= oldRight,
      }
    case 'down':
      return {
        by: { x: 0, y: now.y + now.height - oldBottom },
        isBeyond: ({ y }: Rect) => y >= oldBottom,
      }
    case 'left':
      return { by: { x: now.x - old.x, y: 0 }, isBeyond: ({ x, width }: Rect) => x + width <= old.x }
    case 'up':
      return { by: { x: 0, y: now.y - old.y }, isBeyond: ({ y, height }: Rect) => y + height <= old.y }
  }
}
