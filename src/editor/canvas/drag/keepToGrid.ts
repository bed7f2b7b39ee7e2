import type { Point, Rect } from '../../../model/index.ts'

/** The way a box moved by `by` goes instead, so that its corner lies on the grid. */
export function keepToGrid(box: Rect, by: Point, grid: number): Point {
  return {
    x: Math.round((box.x + by.x) / grid) * grid - box.x,
    y: Math.round((box.y + by.y) / grid) * grid - box.y,
  }
}
