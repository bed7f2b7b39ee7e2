import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, isPinned, rectsOf, resizeGroup } from '../../model/index.ts'
import { haveRoom, makeRoom } from './makeRoom.ts'

export type Side = 'up' | 'down' | 'left' | 'right'

/** More groups in one line than this are a grid of them rather than counterparts: those stay. */
const mostInLine = 6

export const sides: readonly Side[] = ['up', 'down', 'left', 'right']

/** Grows a group on one side, what is inside stays where it is. A locked group is left as it is. */
export function growSide(design: Design, id: Id, side: Side, by: number): Design {
  const rect = rectsOf(design).get(id)
  if (!rect || isPinned(design, id)) return design
  return keepInLine(design, resizeGroup(design, id, widened(rect, side, by)), id)
}

/** A rectangle whose side lies so much further out. */
export function widened({ x, y, width, height }: Rect, side: Side, by: number): Rect {
  switch (side) {
    case 'up':
      return { x, y: y - by, width, height: height + by }
    case 'down':
      return { x, y, width, height: height + by }
    case 'left':
      return { x: x - by, y, width: width + by, height }
    case 'right':
      return { x, y, width: width + by, height }
  }
}

/**
 * A design in which a group grew, and the groups around it with it, since `before`: groups beside them that ended in line
 * with a side of theirs still do, and what all these grew over makes way.
 */
export function keepInLine(before: Design, grown: Design, id: Id): Design {
  const index = indexOf(grown)
  const old = rectsOf(before)
  const closed = new Set(grown.view?.collapsed)
  const mates: Id[] = []
  let level = grown
  for (const own of [id, ...index.ancestors(id).map((group) => group.id)]) {
    const beside = index
      .childGroups(index.parentOf(own))
      .filter((group) => group.id !== own && !closed.has(group.id) && !isPinned(grown, group.id))
    const [was, rects] = [old.get(own), rectsOf(level)]
    const now = rects.get(own)
    if (!was || !now) continue
    const wider = beside.flatMap((mate) => {
      const [stood, stands] = [old.get(mate.id), rects.get(mate.id)]
      if (!stood || !stands) return []
      const rect = sides.reduce((grown, side) => {
        const by = end(now, side) - end(was, side)
        return by > 0 && end(stood, side) === end(was, side) ? widened(grown, side, by) : grown
      }, stands)
      return rect === stands ? [] : [{ id: mate.id, rect }]
    })
    if (wider.length > mostInLine) continue
    for (const mate of wider) level = resizeGroup(level, mate.id, mate.rect)
    mates.push(...wider.map((mate) => mate.id))
  }
  const grew = [id, ...mates]
  return haveRoom(level, grew) ? level : grew.reduce((roomy, own) => makeRoom(before, roomy, own), level)
}

/** How far out a side lies. */
function end({ x, y, width, height }: Rect, side: Side): number {
  switch (side) {
    case 'up':
      return -y
    case 'down':
      return y + height
    case 'left':
      return -x
    case 'right':
      return x + width
  }
}
