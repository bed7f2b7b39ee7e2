import type { Point, Rect } from '../../model/index.ts'
import { contains, inflate, innerOf, overlaps, unionRect } from '../../model/index.ts'

/** Free distance around a newly placed part. */
const margin = 14
const step = 28

/** Where a part may go, and where it would like to. */
export interface Area {
  /** The parent's first corner: nothing goes before it. */
  readonly start: Point
  /** The parent's stored box; places inside it are preferred. */
  readonly floor: Rect | undefined
  readonly wish: Point
}

/** The free place nearest to the wish; right and below it there always is one. */
export function freeSpot(own: Rect, siblings: readonly Rect[], area: Area): Point {
  const content = unionRect([{ ...own, ...area.start }, ...siblings]) ?? own
  const bounded = area.floor !== undefined
  const [left, top] = bounded
    ? [area.start.x, area.start.y]
    : [content.x - own.width - 400, content.y - own.height - 400]
  const [right, bottom] = [content.x + content.width + 2 * margin, content.y + content.height + 2 * margin]
  const columns = spots(
    left,
    right,
    Math.max(area.wish.x, left),
    siblings.flatMap((rect) => [rect.x, rect.x + rect.width + step]),
  )
  const rows = spots(
    top,
    bottom,
    Math.max(area.wish.y, top),
    siblings.flatMap((rect) => [rect.y, rect.y + rect.height + step]),
  )
  let best: { x: number; y: number; cost: number } | undefined
  for (const x of columns) {
    for (const y of rows) {
      const rect = { ...own, x, y }
      const outside = area.floor && !contains(innerOf(area.floor), rect) ? 400 : 0
      const cost = Math.abs(x - area.wish.x) + Math.abs(y - area.wish.y) + outside
      if (best && cost >= best.cost) continue
      const around = inflate(rect, margin)
      if (!siblings.some((sibling) => overlaps(sibling, around))) best = { x, y, cost }
    }
  }
  return best ? { x: best.x, y: best.y } : { x: right + margin, y: top }
}

/** Coordinates worth trying: the wish, those in line with siblings, and a coarse grid. At most a few dozen. */
function spots(low: number, high: number, wish: number, lines: readonly number[]): number[] {
  const stride = Math.max(step, (high - low) / 40)
  const grid = Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, i) => low + i * stride)
  const all = [
    wish,
    ...grid,
    ...lines.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish)).slice(0, 40),
  ]
  return [...new Set(all.filter((at) => at >= low && at <= high + step).map((at) => Math.round(at)))]
}
