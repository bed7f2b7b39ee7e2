import type { Design, Rect } from '../../model/index.ts'
import { indexOf, isPinned, moveBy, rectsOf, sameRect } from '../../model/index.ts'
import { growSide, keepInLine, type Side } from './growSide.ts'
import type { Lane } from './lanesLike.ts'
import { siblingIds } from './siblingsOf.ts'

/** Grows a lane on one side. What stands in line before it stays where it is; the lane, and what follows it, make way. */
export function growInLine(design: Design, { id, inLine }: Lane, side: Side, by: number): Design {
  const grown = growSide(design, id, side, by)
  if (side === 'down' || side === 'right') return grown
  const isUp = side === 'up'
  const [rects, after] = [rectsOf(design), rectsOf(grown)]
  const own = rects.get(inLine)
  if (!own) return grown
  const beside = siblingIds(design, [inLine])
  const isPushed = beside.some((other) => {
    const [was, is] = [rects.get(other), after.get(other)]
    return was && is && endsBefore(was, own, isUp) && !sameRect(was, is)
  })
  const following = [inLine, ...beside.filter((other) => startsAfter(rects.get(other) ?? own, own, isUp))]
  if (!isPushed || following.some((other) => isPinned(design, other))) return grown
  const moved = isUp ? moveBy(design, following, 0, by) : moveBy(design, following, by, 0)
  const home = indexOf(design).parentOf(inLine)
  return growSide(home === undefined ? moved : keepInLine(design, moved, home), id, side, by)
}

const endsBefore = (rect: Rect, own: Rect, isUp: boolean): boolean =>
  isUp ? rect.y + rect.height <= own.y : rect.x + rect.width <= own.x

const startsAfter = (rect: Rect, own: Rect, isUp: boolean): boolean =>
  isUp ? rect.y >= own.y : rect.x >= own.x
