import type { Point, Rect } from '../../../model/index.ts'
import { equalGap, type EqualGap } from './equalGaps.ts'
import type { SnapLine } from './snapLine.ts'
import { standingNear } from './standingNear.ts'

export interface Snapped {
  readonly by: Point
  readonly lines: readonly SnapLine[]
}

/** How near parts must come to being in line to be put there, in the drawing's pixels. */
const reach = 6

const span = {
  x: ({ x, width }: Rect) => [x, x + width / 2, x + width] as const,
  y: ({ y, height }: Rect) => [y, y + height / 2, y + height] as const,
}

/** The way a box moved by `by` goes instead, so that a side or its middle is in line with one of `others`; where nothing is,
 *  so that it keeps the distance they keep. */
export function snapTo(box: Rect, by: Point, others: readonly Rect[]): Snapped {
  const there = { ...box, x: box.x + by.x, y: box.y + by.y }
  const near = { x: nearlyInLine('x', there, others), y: nearlyInLine('y', there, others) }
  const inLine = { x: nearest('x', there, near.x), y: nearest('y', there, near.y) }
  // Once it is in line one way, the row it then stands in is what counts the other way.
  const lined = { ...there, x: there.x + (inLine.x ?? 0), y: there.y + (inLine.y ?? 0) }
  const even = {
    x: inLine.x === undefined ? evenly('x', lined, others) : undefined,
    y: inLine.y === undefined ? evenly('y', lined, others) : undefined,
  }
  const snapped = { ...lined, x: lined.x + (even.x?.off ?? 0), y: lined.y + (even.y?.off ?? 0) }
  // Distances along a row are told by the gaps that are alike, when there are such.
  const lines = [
    ...(even.x?.lines(snapped) ?? linesAlong('x', snapped, near.x).map(even.y ? untold : told)),
    ...(even.y?.lines(snapped) ?? linesAlong('y', snapped, near.y).map(even.x ? untold : told)),
  ]
  return { by: { x: snapped.x - box.x, y: snapped.y - box.y }, lines }
}

/** The few of thousands that come into question. */
function nearlyInLine(axis: 'x' | 'y', box: Rect, others: readonly Rect[]): readonly Rect[] {
  const size = axis === 'x' ? 'width' : 'height'
  const isNear = (off: number) => Math.abs(off) <= reach + 1
  const [from, to] = [box[axis] - reach - 1, box[axis] + box[size] + reach + 1]
  return standingNear(others)(axis, from, to).filter((other) => {
    const [start, longer] = [other[axis] - box[axis], other[size] - box[size]]
    return isNear(start) || isNear(start + longer / 2) || isNear(start + longer)
  })
}

const told = (line: SnapLine): SnapLine => line
const untold = (line: SnapLine): SnapLine => ({ ...line, gap: 0 })

function evenly(axis: 'x' | 'y', box: Rect, others: readonly Rect[]): EqualGap | undefined {
  const found = equalGap(axis, box, others)
  return found && Math.abs(found.off) <= reach ? found : undefined
}

function nearest(axis: 'x' | 'y', box: Rect, others: readonly Rect[]): number | undefined {
  let best = Infinity
  for (const other of others)
    span[axis](box).forEach((mine, i) => {
      const off = (span[axis](other)[i] ?? mine) - mine
      if (Math.abs(off) < Math.abs(best)) best = off
    })
  return Math.abs(best) <= reach ? best : undefined
}

/** One line for each side in line, to the nearest of those it is in line with. */
function linesAlong(axis: 'x' | 'y', box: Rect, others: readonly Rect[]): SnapLine[] {
  const across = axis === 'x' ? 'y' : 'x'
  const [start, middle, end] = span[across](box)
  const lines: SnapLine[] = []
  for (const [i, at] of span[axis](box).entries()) {
    const alike = others.filter((other) => Math.abs((span[axis](other)[i] ?? NaN) - at) < 0.5)
    const near = alike
      .map((other) => {
        const [first, centre, last] = span[across](other)
        return { centre, gap: Math.max(0, first - end, start - last) }
      })
      .toSorted((a, b) => a.gap - b.gap)[0]
    if (near)
      lines.push({
        axis,
        at,
        from: Math.min(middle, near.centre),
        to: Math.max(middle, near.centre),
        gap: Math.round(near.gap),
      })
  }
  // Boxes of one size are in line with all three: the middle says it.
  return lines.length === 3 ? lines.slice(1, 2) : lines
}
