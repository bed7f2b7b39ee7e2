import { sameRect, type Rect } from '../../../model/index.ts'

/** What of a large drawing comes into sight is rounded outwards to tiles of this size, so that panning draws anew only
 *  now and then; in the drawing's pixels. */
export const tile = 200
/** What comes into sight comes in strips so wide; tiles are whole numbers of them. */
const strip = 50
/** What has come near stays while it is no further than so many pixels from what is near: a view that goes to and fro
 *  finds it there. */
const stays = 2 * tile

type Side = 'left' | 'top' | 'right' | 'bottom'
type Sides = Readonly<Record<Side, number>>

interface Growth {
  /** What of a drawing is in the page. */
  readonly shown: Rect | undefined
  /** What should be, in whole tiles. */
  readonly near: Rect
  readonly view: Rect
  /** As many parts and lines come in one frame, and of a strip that has more all of them. */
  readonly most: number
  /** How many parts and lines are in one area and not in another. */
  readonly countOf: (area: Rect, butNot: Rect | undefined) => number
}

/** One frame further from what of a drawing is in the page towards what should be: what has come near follows in strips,
 *  that in the view first; what is far leaves, in a frame of its own if it can. */
export function growTowards({ shown, near, view, most, countOf }: Growth): Rect {
  const kept = shown && common(sidesOf(shown), sidesOf(farthest(near)))
  const leaves = shown !== undefined && kept !== undefined && !sameRect(rectOf(kept), shown)
  if (leaves && !isLacking(rectOf(kept), near, view)) return rectOf(kept)
  const goal = kept ? around(kept, sidesOf(near)) : sidesOf(near)
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

/** What has been near may be in the page this far. */
export function farthest({ x, y, width, height }: Rect): Rect {
  return { x: x - stays, y: y - stays, width: width + 2 * stays, height: height + 2 * stays }
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

/** The strip in the middle of the view, as near to it as the drawing goes. */
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

function around(a: Sides, b: Sides): Sides {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** In strips. */
function sidesOf({ x, y, width, height }: Rect): Sides {
  return { left: x / strip, top: y / strip, right: (x + width) / strip, bottom: (y + height) / strip }
}

function rectOf({ left, top, right, bottom }: Sides): Rect {
  return { x: left * strip, y: top * strip, width: (right - left) * strip, height: (bottom - top) * strip }
}
