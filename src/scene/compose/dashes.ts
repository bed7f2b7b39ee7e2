import type { Point } from '../../model/index.ts'
import type { Dash } from '../look/edgeStyle.ts'
import { at, distance, roundingAt, towards } from './polyline.ts'

/** Between a dash that has to be there and those of the grid: this share of the usual gap at least. */
const leastGap = 0.6
/** What is left of a dash is not drawn below this share of it. */
const leastRest = 0.35
/** A rounded corner is this much longer than its radius. */
const cornerLength = 1.62

/** A straight stretch between two corners. */
interface Stretch {
  readonly from: Point
  readonly to: Point
}

/** A corner, rounded by a quadratic curve from the end of one stretch to the start of the next. */
interface Corner extends Stretch {
  readonly at: Point
}

type Interval = readonly [from: number, to: number]

/**
 * SVG path data of the dashes along `points`. Dashes stand where the drawing has them, not where a line has run so far:
 * lines that run on one trunk, whether they part there or meet, have the very same ones and so look like one line. A line
 * begins and ends with a dash, unless that end is open because another line goes on there, and turns its corners with one.
 */
export function dashedPath(
  points: readonly Point[],
  radius: number,
  dash: Dash,
  firm: { readonly start: boolean; readonly end: boolean } = { start: true, end: true },
): string {
  const { stretches, corners } = rounded(points, radius)
  const turning = turningWith(dash, radius)
  const last = stretches.length - 1
  const [atStart, atEnd] = [firm.start ? dash.on : 0, firm.end ? dash.on : 0]
  const straight = stretches.map((stretch, i) =>
    alongStretch(stretch, dash, [i === 0 ? atStart : turning.beside, i === last ? atEnd : turning.beside]),
  )
  return [...straight, ...corners.map(turning.along)].join('')
}

/** The way through `points` as stretches and, between each two of them, a corner. */
function rounded(
  points: readonly Point[],
  radius: number,
): { readonly stretches: readonly Stretch[]; readonly corners: readonly Corner[] } {
  const corners = points.slice(1, -1).flatMap((corner, i): Corner[] => {
    const [before, after] = [points[i], points[i + 2]]
    if (!before || !after) return []
    const r = roundingAt(before, corner, after, radius)
    return [{ from: towards(corner, before, r), at: corner, to: towards(corner, after, r) }]
  })
  const starts = [points[0], ...corners.map(({ to }) => to)]
  const stretches = starts.flatMap((from, i): Stretch[] => {
    const to = corners[i]?.from ?? points.at(-1)
    return from && to ? [{ from, to }] : []
  })
  return { stretches, corners }
}

/** How corners are turned: with one dash as long as others, or with several where those are short. */
function turningWith(
  dash: Dash,
  radius: number,
): { readonly beside: number; readonly along: (corner: Corner) => string } {
  const length = radius * cornerLength
  const count = Math.round(length / (dash.on + dash.off))
  if (count > 1) return { beside: 0, along: (corner) => aroundCorner(corner, dash, count) }
  return {
    beside: Math.max(0, (dash.on - length) / 2),
    along: ({ from, at: control, to }) => `M${at(from)}Q${at(control)} ${at(to)}`,
  }
}

/** Short dashes around a corner. */
function aroundCorner({ from, at: control, to }: Corner, { on }: Dash, count: number): string {
  const length = (distance(from, control) + distance(control, to)) * (cornerLength / 2)
  if (length === 0) return ''
  const half = Math.min(on / length, 1 / count) / 2
  const dashes = Array.from({ length: count }, (_, i) => {
    const middle = (i + 0.5) / count
    return `M${at(onCurve(from, control, to, middle - half))}L${at(onCurve(from, control, to, middle + half))}`
  })
  return dashes.join('')
}

function onCurve(a: Point, control: Point, b: Point, t: number): Point {
  const on = (from: number, over: number, to: number) =>
    (1 - t) ** 2 * from + 2 * t * (1 - t) * over + t ** 2 * to
  return { x: on(a.x, control.x, b.x), y: on(a.y, control.y, b.y) }
}

/** The dashes of a stretch; `kept` pixels of line are drawn at its start and its end in any case. */
function alongStretch({ from, to }: Stretch, dash: Dash, [atStart, atEnd]: Interval): string {
  const length = distance(from, to)
  if (length === 0) return ''
  const { low, isBack } = placeOf(from, to)
  const [lowOn, highOn] = isBack ? [atEnd, atStart] : [atStart, atEnd]
  const [first, last] = isBack ? [to, from] : [from, to]
  const pointAt = (place: number) => {
    const share = (place - low) / length
    return { x: first.x + (last.x - first.x) * share, y: first.y + (last.y - first.y) * share }
  }
  const dashes = dashesIn([low, low + length], dash, [lowOn, highOn])
  return dashes.map(([a, b]) => `M${at(pointAt(a))}L${at(pointAt(b))}`).join('')
}

/** Where a stretch begins on its own axis, read from left to right or downwards. An oblique one counts from its start. */
function placeOf(from: Point, to: Point): { readonly low: number; readonly isBack: boolean } {
  if (from.y === to.y) return { low: Math.min(from.x, to.x), isBack: to.x < from.x }
  if (from.x === to.x) return { low: Math.min(from.y, to.y), isBack: to.y < from.y }
  return { low: 0, isBack: false }
}

/** The dashes of the drawing's grid between two places, clear of those at the ends. */
function dashesIn([low, high]: Interval, { on, off }: Dash, [lowOn, highOn]: Interval): Interval[] {
  const gap = off * leastGap
  const [from, to] = [low + lowOn + gap, high - highOn - gap]
  if (from >= to) return lowOn > 0 || highOn > 0 ? [[low, high]] : []
  const ends: Interval[] = [
    [low, low + lowOn],
    [high - highOn, high],
  ]
  const period = on + off
  const dashes: Interval[] = []
  for (let start = Math.floor(from / period) * period; start < to; start += period) {
    const cut: Interval = [Math.max(start, from), Math.min(start + on, to)]
    if (cut[1] - cut[0] >= on * leastRest) dashes.push(cut)
  }
  return [...dashes, ...ends.filter(([a, b]) => b > a)]
}
