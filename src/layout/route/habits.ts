import type { Id, Point } from '../../model/index.ts'
import type { Field } from './field.ts'
import { firstAtLeast } from './field.ts'
import type { Way } from './findWay.ts'
import type { Side, Terminal } from './terminal.ts'
import { isHorizontal, portOf, stub, stubOf } from './terminal.ts'
import { weights } from './weights.ts'

/** The ways that lines ran a moment ago: while something is dragged they leave them only for clearly better ones. */
export type Habits = ReadonlyMap<Id, readonly Point[]>

/** A way's first and last straight piece follow its ends, and all between stays; undefined where it would then turn
 *  back on itself or leave too little room for an arrowhead. */
export function followed(points: readonly Point[], from: Terminal, to: Terminal): Way | undefined {
  const [start, end] = [towards(points[0], points[1]), towards(points.at(-1), points.at(-2))]
  if (!start || !end) return undefined
  const [first, last] = [portOf(from, start), portOf(to, end)]
  const inner = points.slice(1, -1).map((point) => ({ ...point }))
  align(inner[0], first, start)
  align(inner.at(-1), last, end)
  const way = [first, ...inner, last]
  const isSame = way.every((point, i) => {
    const next = way[i + 1]
    return !next || (isStraight(point, next) && towards(point, next) === towards(points[i], points[i + 1]))
  })
  const isRoomy = reach(way[0], way[1]) >= stub && reach(way.at(-1), way.at(-2)) >= stub
  return isSame && isRoomy
    ? { start, end, points: [stubOf(from, start), ...inner, stubOf(to, end)] }
    : undefined
}

/** What a way costs on a field whose lines it runs on, its ends left out. */
export function priceOf({ xs, ys, right, down }: Field, points: readonly Point[]): number {
  let price = weights.bend * (points.length - 2)
  points.slice(1).forEach((b, i) => {
    const a = points[i] ?? b
    const level = a.y === b.y
    const [along, prices, step] = level ? ([xs, right, 1] as const) : ([ys, down, xs.length] as const)
    const [low, high] = level
      ? [Math.min(a.x, b.x), Math.max(a.x, b.x)]
      : [Math.min(a.y, b.y), Math.max(a.y, b.y)]
    const line = level ? firstAtLeast(ys, a.y) * xs.length : firstAtLeast(xs, a.x)
    for (let at = firstAtLeast(along, low); at < firstAtLeast(along, high); at++)
      price += prices[line + at * step] ?? Infinity
  })
  return price
}

function align(corner: { x: number; y: number } | undefined, end: Point, side: Side): void {
  if (!corner) return
  if (isHorizontal(side)) corner.y = end.y
  else corner.x = end.x
}

function isStraight(a: Point, b: Point): boolean {
  return a.x === b.x || a.y === b.y
}

function reach(a: Point | undefined, b: Point | undefined): number {
  return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0
}

/** On which side of a point the next one of its line lies. */
function towards(point: Point | undefined, next: Point | undefined): Side | undefined {
  if (!point || !next || (point.x === next.x && point.y === next.y)) return undefined
  if (point.y === next.y) return next.x > point.x ? 'right' : 'left'
  return next.y > point.y ? 'down' : 'up'
}
