import type { Point, Rect } from '../../model/index.ts'
import { firstAtLeast } from './field.ts'
import type { Terminal } from './terminal.ts'
import { sides, stubOf } from './terminal.ts'
import type { World } from './world.ts'

/** Lines keep this far from icons and labels. */
export const clearance = 12
/** … and this far from borders. */
const borderClearance = 10

/** Lines nearer than this to one that matters more add nothing: nudging sets the exact place. */
const merged = 6
/** Gaps wider than this get a line in their middle. */
const wideGap = 36
/** Up to here from an end every line counts; beyond, the fewer the farther: a long way needs no fine choice half-way. */
const near = 480
const thinning = 0.12

/** Grid lines at obstacles, icon centres and borders inside an area; the ends of the trip, and the points it may
 *  run through, have theirs exactly. */
export function gridLines(
  world: World,
  area: Rect,
  { from, to }: { readonly from: Terminal; readonly to: Terminal },
  through: readonly Point[] = [],
): { xs: number[]; ys: number[] } {
  const exact = { xs: new Set<number>(), ys: new Set<number>() }
  const loose = { xs: new Set<number>(), ys: new Set<number>() }
  for (const terminal of [from, to]) {
    for (const side of sides) {
      const { x, y } = stubOf(terminal, side)
      exact.xs.add(x)
      exact.ys.add(y)
    }
  }
  for (const { x, y } of through) {
    exact.xs.add(x)
    exact.ys.add(y)
  }
  const far = { x: farther([from.centre.x, to.centre.x]), y: farther([from.centre.y, to.centre.y]) }
  for (const { whole, icon } of world.leavesIn.meeting(area)) {
    const [x, y] = [icon.x + icon.width / 2, icon.y + icon.height / 2]
    if (far.x(x) < near) loose.xs.add(x)
    loose.xs.add(whole.x - clearance).add(whole.x + whole.width + clearance)
    if (far.y(y) < near) loose.ys.add(y)
    loose.ys.add(whole.y - clearance).add(whole.y + whole.height + clearance)
  }
  for (const { rect, title } of world.bordersIn.meeting(area)) {
    for (const by of [-borderClearance, borderClearance]) {
      loose.xs.add(rect.x + by).add(rect.x + rect.width + by)
      loose.ys.add(rect.y + by).add(rect.y + rect.height + by)
    }
    loose.ys.add(title.y + title.height + 6)
  }
  return {
    xs: linesWithin(exact.xs, loose.xs, [area.x, area.x + area.width], far.x),
    ys: linesWithin(exact.ys, loose.ys, [area.y, area.y + area.height], far.y),
  }
}

function farther(ends: readonly number[]): (at: number) => number {
  return (at) => Math.min(...ends.map((end) => Math.abs(at - end)))
}

function linesWithin(
  exact: ReadonlySet<number>,
  loose: ReadonlySet<number>,
  [low, high]: readonly [number, number],
  far: (at: number) => number,
): number[] {
  const needed = [...exact].toSorted((a, b) => a - b)
  const kept: number[] = []
  const all = [...exact, ...loose].filter((value) => value >= low && value <= high)
  for (const at of all.toSorted((a, b) => a - b)) {
    const before = kept.at(-1) ?? -Infinity
    if (at === before) continue
    if (exact.has(at)) {
      kept.push(at)
      continue
    }
    const apart = merged + Math.max(0, far(at) - near) * thinning
    const next = needed[firstAtLeast(needed, at)] ?? Infinity
    const last = needed[firstAtLeast(needed, at) - 1] ?? -Infinity
    if (at - before >= apart && next - at >= merged && at - last >= merged) kept.push(at)
  }
  const middles = kept.flatMap((at, i) => {
    const next = kept[i + 1] ?? at
    return next - at > wideGap && far(at) < near ? [Math.round((at + next) / 2)] : []
  })
  return [...kept, ...middles].toSorted((a, b) => a - b)
}
