import { inOnePiece, type Point } from '../../model/index.ts'

/** How far two points are apart, in pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The point `length` pixels from `a` towards `b`. */
export function towards(a: Point, b: Point, length: number): Point {
  const whole = distance(a, b)
  if (whole === 0) return a
  const share = length / whole
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** The same way without its first and last pixels, never cutting past half of an end segment. */
export function shortened(points: readonly Point[], start: number, end: number): Point[] {
  const [first, second] = points
  const [last, beforeLast] = [points.at(-1), points.at(-2)]
  if (!first || !second || !last || !beforeLast) return [...points]
  const cut = (from: Point, to: Point, by: number) => towards(from, to, Math.min(by, distance(from, to) / 2))
  return [cut(first, second, start), ...points.slice(1, -1), cut(last, beforeLast, end)]
}

/** The point at a share (0 to 1) of the whole length. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let left = points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0) * share
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) break
    const length = distance(a, b)
    if (left <= length) return towards(a, b, left)
    left -= length
  }
  return points.at(-1) ?? { x: 0, y: 0 }
}

/** A number as SVG path data writes it: at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A point as SVG path data writes it. */
export const at = (point: Point): string => `${short(point.x)} ${short(point.y)}`

/** How far from a corner its rounding begins and ends. */
export function roundingAt(before: Point, corner: Point, after: Point, radius: number): number {
  return Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
}

/** SVG path data along `points`, corners rounded by `radius` where the segments are long enough. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first] = points
  if (!first) return ''
  let path = `M${at(first)}`
  for (let i = 1; i < points.length; i++) {
    const [before, corner, after] = [points[i - 1], points[i], points[i + 1]]
    if (!before || !corner) break
    if (!after) {
      path += `L${at(corner)}`
      continue
    }
    const r = roundingAt(before, corner, after, radius)
    path += `L${at(towards(corner, before, r))}Q${at(corner)} ${at(towards(corner, after, r))}`
  }
  return inOnePiece(path)
}
