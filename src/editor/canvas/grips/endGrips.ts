import type { EdgeEnd, Point } from '../../../model/index.ts'

/** How far a grip stands from the icon, in pixels: beside what draws a new line from there. */
const apart = 24
/** The part of an end's stretch it may take: the middle is for bending. */
const share = 0.3

/** Where the ends of a line are taken hold of, for grips that are `scale` times as large as the drawing: on its first and
 *  its last stretch. None of a line without a stretch. */
export function endGrips(points: readonly Point[], scale: number): Readonly<Partial<Record<EdgeEnd, Point>>> {
  const [first, second, last, beforeLast] = [points[0], points[1], points.at(-1), points.at(-2)]
  if (!first || !second || !last || !beforeLast) return {}
  return { from: towards(first, second, scale), to: towards(last, beforeLast, scale) }
}

function towards(end: Point, next: Point, scale: number): Point {
  const length = Math.abs(next.x - end.x) + Math.abs(next.y - end.y)
  const by = length === 0 ? 0 : Math.min(apart * scale, length * share) / length
  return { x: end.x + (next.x - end.x) * by, y: end.y + (next.y - end.y) * by }
}
