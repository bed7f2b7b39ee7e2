import type { Point } from '../../model/index.ts'
import { simplify } from '../route/paths.ts'
import { stub } from '../route/terminal.ts'

/** Within so many pixels a moved stretch comes into line with another of its own line. */
const near = 6

/** How far a line leaves a part straight on before the first bend of a hand, in pixels: clear of most labels. */
const foot = 28

/** Shorter stretches cannot be taken hold of, in pixels: an end needs room to leave its part straight. */
const least = 32

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
  const straight = Math.min(foot, Math.floor(length / 3)) * Math.sign(b[along] - a[along])
  const place = (on: number) => (across === 'y' ? { x: on, y: to } : { x: to, y: on })
  const after = (end: Point, by: number) =>
    across === 'y' ? { x: end.x + by, y: end.y } : { x: end.x, y: end.y + by }
  const isFirst = at === 0
  const isLast = at === points.length - 2
  const way = simplify([
    ...points.slice(0, at),
    ...(isFirst ? [a, after(a, straight), place(a[along] + straight)] : [place(a[along])]),
    ...(isLast ? [place(b[along] - straight), after(b, -straight), b] : [place(b[along])]),
    ...points.slice(at + 2),
  ])
  // Come into line with its first stretch, a line may lie back over the part it starts at.
  return leavesAlike(way, points) && leavesAlike(way.toReversed(), points.toReversed()) ? way : points
}

/** Whether two ways begin in one direction. */
function leavesAlike([a, b]: readonly Point[], [c, d]: readonly Point[]): boolean {
  if (!a || !b || !c || !d) return false
  return Math.sign(b.x - a.x) === Math.sign(d.x - c.x) && Math.sign(b.y - a.y) === Math.sign(d.y - c.y)
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
