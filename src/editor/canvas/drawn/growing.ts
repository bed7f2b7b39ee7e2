import type { Rect } from '../../../model/index.ts'

/** What of a large drawing comes into sight is rounded outwards to tiles of this size, so that panning draws anew only
 *  now and then; in the drawing's pixels. */
export const tile = 200
/** As many parts and lines come in one frame, and of a strip of tiles that has more all of them. */
const most = 16

type Side = 'left' | 'top' | 'right' | 'bottom'
type Sides = Readonly<Record<Side, number>>

/** One frame further from what of a drawing is in the page towards what should be: what is no longer near leaves, what
 *  has come near follows in strips of tiles, that in the view first. Rectangles are of whole tiles; `view` is not.
 *  `countOf` tells how many parts and lines are in one area and not in another. */
export function growTowards(
  shown: Rect | undefined,
  near: Rect,
  view: Rect,
  countOf: (area: Rect, butNot: Rect | undefined) => number,
): Rect {
  const goal = sidesOf(near)
  const kept = shown && common(sidesOf(shown), goal)
  let now = kept ?? middle(goal, sidesOf(view))
  let made = kept ? 0 : countOf(rectOf(now), undefined)
  for (;;) {
    const side = nextSide(now, goal, sidesOf(view))
    if (!side) break
    const next = { ...now, [side]: now[side] + (side === 'left' || side === 'top' ? -1 : 1) }
    const count = countOf(rectOf(next), rectOf(now))
    if (made > 0 && made + count > most) break
    made += count
    now = next
  }
  return rectOf(now)
}

/** Whether something of the view is missing in what is shown of it. */
export function isLacking(shown: Rect, near: Rect, view: Rect): boolean {
  const [has, goal, seen] = [sidesOf(shown), sidesOf(near), sidesOf(view)]
  return (
    has.left > Math.max(goal.left, Math.floor(seen.left)) ||
    has.top > Math.max(goal.top, Math.floor(seen.top)) ||
    has.right < Math.min(goal.right, Math.ceil(seen.right)) ||
    has.bottom < Math.min(goal.bottom, Math.ceil(seen.bottom))
  )
}

/** Where most of the view is missing, else most of its surroundings. */
function nextSide(now: Sides, goal: Sides, view: Sides): Side | undefined {
  const gaps: readonly (readonly [Side, number, number])[] = [
    ['left', now.left - goal.left, now.left - view.left],
    ['right', goal.right - now.right, view.right - now.right],
    ['top', now.top - goal.top, now.top - view.top],
    ['bottom', goal.bottom - now.bottom, view.bottom - now.bottom],
  ]
  let [best, most]: [Side | undefined, number] = [undefined, -Infinity]
  for (const [side, left, unseen] of gaps) if (left > 0 && unseen > most) [best, most] = [side, unseen]
  return best
}

/** The tile in the middle of the view, as near to it as the drawing goes. */
function middle(goal: Sides, view: Sides): Sides {
  const at = (from: number, to: number, low: number, high: number) =>
    Math.max(low, Math.min(high - 1, Math.floor((from + to) / 2)))
  const left = at(view.left, view.right, goal.left, goal.right)
  const top = at(view.top, view.bottom, goal.top, goal.bottom)
  return { left, top, right: Math.min(left + 1, goal.right), bottom: Math.min(top + 1, goal.bottom) }
}

function common(a: Sides, b: Sides): Sides | undefined {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const right = Math.min(a.right, b.right)
  const bottom = Math.min(a.bottom, b.bottom)
  return right > left && bottom > top ? { left, top, right, bottom } : undefined
}

/** In tiles. */
function sidesOf({ x, y, width, height }: Rect): Sides {
  return { left: x / tile, top: y / tile, right: (x + width) / tile, bottom: (y + height) / tile }
}

function rectOf({ left, top, right, bottom }: Sides): Rect {
  return { x: left * tile, y: top * tile, width: (right - left) * tile, height: (bottom - top) * tile }
}
