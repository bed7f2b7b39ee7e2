import type { Rect } from '../../../model/index.ts'
import type { SnapLine } from './snapLine.ts'
import { standingNear } from './standingNear.ts'

type Axis = 'x' | 'y'

/** Where a box would stand as far from its neighbours as they stand from one another, or from each other's middle. */
export interface EqualGap {
  /** How far it is from there. */
  readonly off: number
  /** The gaps that are alike, each with its distance. */
  readonly lines: (box: Rect) => readonly SnapLine[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The nearest such place along an axis, among what stands in the box's row (or column). */
export function equalGap(axis: Axis, box: Rect, others: readonly Rect[]): EqualGap | undefined {
  const own = stretchOf(axis, box)
  const middle = (own.start + own.end) / 2
  const row = rowOf(axis, box, others)
  const [left, further] = row.filter(({ end }) => end <= middle).toSorted((a, b) => b.end - a.end)
  const [right, beyond] = row.filter(({ start }) => start >= middle).toSorted((a, b) => a.start - b.start)
  const found = [
    ...(left && further ? continued(own, further, left, 1) : []),
    ...(right && beyond ? continued(own, beyond, right, -1) : []),
    ...(left && right ? between(own, left, right) : []),
  ].toSorted((a, b) => Math.abs(a.off) - Math.abs(b.off))[0]
  return (
    found && {
      off: found.off,
      lines: (there) => found.gaps.map((gap) => lineOf(axis, there, gap)),
    }
  )
}

interface Found {
  readonly off: number
  readonly gaps: readonly Stretch[]
}

/** After two neighbours, at the distance they keep: to the right of them (1), or to the left (-1). */
function continued(own: Stretch, far: Stretch, near: Stretch, way: 1 | -1): Found[] {
  const known = way === 1 ? { start: far.end, end: near.start } : { start: near.end, end: far.start }
  const gap = known.end - known.start
  if (gap <= 0) return []
  const fresh =
    way === 1 ? { start: near.end, end: near.end + gap } : { start: near.start - gap, end: near.start }
  return [{ off: way === 1 ? fresh.end - own.start : fresh.start - own.end, gaps: [known, fresh] }]
}

/** In the middle between two. */
function between(own: Stretch, left: Stretch, right: Stretch): Found[] {
  const gap = (right.start - left.end - (own.end - own.start)) / 2
  if (gap <= 0) return []
  const gaps = [
    { start: left.end, end: left.end + gap },
    { start: right.start - gap, end: right.start },
  ]
  return [{ off: left.end + gap - own.start, gaps }]
}

function rowOf(axis: Axis, box: Rect, others: readonly Rect[]): Stretch[] {
  const across = axis === 'x' ? 'y' : 'x'
  const { start, end } = stretchOf(across, box)
  return standingNear(others)(across, start, end).flatMap((other) => {
    const { start: first, end: last } = stretchOf(across, other)
    return first < end && last > start ? [stretchOf(axis, other)] : []
  })
}

function stretchOf(axis: Axis, { x, y, width, height }: Rect): Stretch {
  return axis === 'x' ? { start: x, end: x + width } : { start: y, end: y + height }
}

function lineOf(axis: Axis, box: Rect, { start, end }: Stretch): SnapLine {
  const { start: first, end: last } = stretchOf(axis === 'x' ? 'y' : 'x', box)
  return {
    axis: axis === 'x' ? 'y' : 'x',
    at: (first + last) / 2,
    from: start,
    to: end,
    gap: Math.round(end - start),
  }
}
