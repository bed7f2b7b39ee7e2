import type { Point, Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'

/** Whether a way of upright and level stretches runs through an area. */
export function runsThrough(points: readonly Point[], area: Rect): boolean {
  return points.some((b, i) => {
    const a = points[i - 1]
    if (!a) return false
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
    return overlaps(area, { x, y, width: Math.abs(a.x - b.x) + 1, height: Math.abs(a.y - b.y) + 1 })
  })
}
