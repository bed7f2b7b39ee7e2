import type { Rect } from '../../../model/index.ts'

type Axis = 'x' | 'y'

/** Finds, of what stands still during a drag, what lies between two places of an axis: in the order of the list. */
export type StandingNear = (axis: Axis, from: number, to: number) => readonly Rect[]

/** Height of a row, width of a column: about that of a part with what snaps to it. */
const band = 256

const known = new WeakMap<readonly Rect[], StandingNear>()

/** Thousands are asked for with every step of a drag: they are put in rows and columns once, and few of these are
 *  looked through. */
export function standingNear(rects: readonly Rect[]): StandingNear {
  const near = known.get(rects) ?? inBands(rects)
  known.set(rects, near)
  return near
}

function inBands(rects: readonly Rect[]): StandingNear {
  const bands = { x: bandsOf('x', rects), y: bandsOf('y', rects) }
  return (axis, from, to) => {
    const found = new Set<number>()
    for (let at = bandAt(from); at <= bandAt(to); at += 1)
      for (const place of bands[axis].get(at) ?? []) found.add(place)
    return [...found].sort((a, b) => a - b).flatMap((place) => rects[place] ?? [])
  }
}

/** The places of rectangles in their list, by each band they touch. */
function bandsOf(axis: Axis, rects: readonly Rect[]): ReadonlyMap<number, readonly number[]> {
  const bands = new Map<number, number[]>()
  for (const [place, rect] of rects.entries()) {
    const [start, length] = axis === 'x' ? [rect.x, rect.width] : [rect.y, rect.height]
    for (let at = bandAt(start); at <= bandAt(start + length); at += 1) {
      const there = bands.get(at)
      if (there) there.push(place)
      else bands.set(at, [place])
    }
  }
  return bands
}

function bandAt(coordinate: number): number {
  return Math.floor(coordinate / band)
}
