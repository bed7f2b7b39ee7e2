import type { Point } from '../../model/index.ts'
import { simplify } from '../route/paths.ts'
import { stub } from '../route/terminal.ts'

/** Within so many pixels a moved stretch comes into line with another of its own line. */
const near = 6

/** Shorter stretches cannot be taken hold of, in pixels: an end needs room to leave its part straight. */
const least = 24

/** Whether the stretch from point `at` on is long enough to be moved. */
export function isMovable(points: readonly Point[], at: number): boolean {
  const [a, b] = [points[at], points[at + 1]]
  return a !== undefined && b !== undefined && Math.abs(a.x - b.x) + Math.abs(a.y - b.y) >= least
}

/** Whether a stretch of a way, the one from point `at` on, lies along x. */
export function isLevel(points: readonly Point[], at: number): boolean {
  return points[at]?.y === points[at + 1]?.y
}

/**
 * A way with one stretch, the one from point `at` on, moved to a coordinate across it (y of one along x, in pixels).
 * The ends stay where they are and leave their parts straight: a stretch at an end gets bends of its own. Within `snap`
 * pixels of the next stretch that lies like it, it comes into line with that one.
 */
export function moveStretch(
  points: readonly Point[],
  at: number,
  wanted: number,
  snap: number = near,
): readonly Point[] {
  const [a, b] = [points[at], points[at + 1]]
  if (!a || !b || !isMovable(points, at)) return points
  const across = isLevel(points, at) ? 'y' : 'x'
  const along = across === 'y' ? 'x' : 'y'
  const to = Math.round(inLine(points, at, across, clear(points, at, across, wanted), snap))
  if (to === a[across]) return points
  const length = Math.abs(b[along] - a[along])
  const straight = Math.min(stub, Math.floor(length / 3)) * Math.sign(b[along] - a[along])
  const place = (on: number) => (across === 'y' ? { x: on, y: to } : { x: to, y: on })
  const foot = (end: Point, by: number) =>
    across === 'y' ? { x: end.x + by, y: end.y } : { x: end.x, y: end.y + by }
  const isFirst = at === 0
  const isLast = at === points.length - 2
  return simplify([
    ...points.slice(0, at),
    ...(isFirst ? [a, foot(a, straight), place(a[along] + straight)] : [place(a[along])]),
    ...(isLast ? [place(b[along] - straight), foot(b, -straight), b] : [place(b[along])]),
    ...points.slice(at + 2),
  ])
}

/** A stretch next to an end stays so far away that the line can leave its part. */
function clear(points: readonly Point[], at: number, across: 'x' | 'y', wanted: number): number {
  const last = points.length - 2
  let to = wanted
  for (const [end, inner] of [
    [points[0], at === 1 ? points[1] : undefined],
    [points[last + 1], at === last - 1 ? points[last] : undefined],
  ] as const) {
    if (!end || !inner) continue
    const way = Math.sign(inner[across] - end[across])
    to = way > 0 ? Math.max(to, end[across] + stub) : Math.min(to, end[across] - stub)
  }
  return to
}

function inLine(
  points: readonly Point[],
  at: number,
  across: 'x' | 'y',
  wanted: number,
  snap: number,
): number {
  const others = [points[at - 1], points[at + 2]].flatMap((point) => (point ? [point[across]] : []))
  const nearest = others.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0]
  return nearest !== undefined && Math.abs(nearest - wanted) <= snap ? nearest : wanted
}
