import type { Rect } from '../model/index.ts'
import { titleStep } from './route/titleStep.ts'
import type { Title } from './route/titles.ts'

/** A side of a hull is moved this far at most: further off it would seem to hold something else. */
const most = 28
/** Free between a hull's side and the sides of the groups it stands in. */
const inside = 6
/** Free beside the half of the side's own line, as titles keep it when they step aside; or, where that is not to be had, this. */
const beside = titleStep.beside + 1
const closer = 2

/** A group that a hull reaches into, and its title. */
export interface Entered extends Title {
  readonly rect: Rect
}

/**
 * A hull whose upright sides are moved out of the titles of the groups that it reaches into: the right one outwards,
 * the left one inwards as far as `content` lets it. Words that the left side meets at their beginning step aside to
 * its right (`shiftTitles`), so the right one makes room for that.
 */
export function clearOfTitles(
  hull: Rect,
  groups: readonly Entered[],
  content: () => Rect,
  isFree: (strip: Rect) => boolean,
): Rect {
  const crossed = groups.filter(({ rect, title, words }) => {
    const isBelow = rect.y > hull.y && title.y + title.height < hull.y + hull.height
    return isBelow && title !== words && meets(words, hull.x, hull.x + hull.width)
  })
  if (crossed.length === 0) return hull
  const left = leftOf(hull, crossed, content)
  const right = rightOf(hull, left, crossed, groups, isFree)
  return { ...hull, x: left, width: right - left }
}

function meets({ x, width }: Rect, left: number, right: number): boolean {
  return [left, right].some((side) => side > x - beside && side < x + width + beside)
}

/** The left side, behind words that it would meet near their end. */
function leftOf({ x, width }: Rect, crossed: readonly Entered[], content: () => Rect): number {
  const behind = crossed.flatMap(({ words }) => {
    const end = words.x + words.width + beside
    return x > words.x + words.width / 2 && x < end ? [end] : []
  })
  const at = Math.max(x, ...behind)
  return at > x && at <= Math.min(x + most, content().x - inside, x + width / 2) ? at : x
}

/** The right side, behind words that it would meet. */
function rightOf(
  hull: Rect,
  left: number,
  crossed: readonly Entered[],
  groups: readonly Entered[],
  isFree: (strip: Rect) => boolean,
): number {
  const side = hull.x + hull.width
  const ends = crossed.flatMap(({ words }) => {
    const isStruck = left > words.x - beside && left < words.x + words.width / 2
    const start = isStruck ? Math.max(words.x, left + beside) : words.x
    const end = start + words.width
    return start < side && side < end + beside ? [end] : []
  })
  const limits = groups.flatMap(({ rect }) => {
    const end = rect.x + rect.width
    return rect.x < side && end > side ? [end - inside] : []
  })
  const places = [beside, closer].map((by) => Math.max(side, ...ends.map((end) => end + by)))
  const fits = (at: number) =>
    at <= Math.min(side + most, ...limits) &&
    isFree({ x: side, y: hull.y, width: at - side + inside, height: hull.height })
  return places.find(fits) ?? side
}
