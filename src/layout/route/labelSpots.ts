import type { Rect } from '../../model/index.ts'
import type { labelSize } from './labelSize.ts'
import { areaOf, piecesOf } from './layPath.ts'
import type { Path } from './paths.ts'
import type { Laid } from './windowField.ts'
import type { World } from './world.ts'

type Size = ReturnType<typeof labelSize>

/** A place for a label, and what speaks against it whatever else is there. */
export interface Spot {
  readonly rect: Rect
  readonly cost: number
  /** The stretch that it stands at. */
  readonly piece: Laid
}

/** A label is tried this often along a stretch, in pixels, and at least and at most so many times. */
const tries = { step: 16, least: 9, most: 41 } as const

/** Further than this from its line no label is tried, in pixels. */
export const farthest = 44

/** What a label keeps from its line: above and below a level stretch, and beside an upright one. */
export const fromLine = { above: 2, below: 3, beside: 4 } as const

/** How far off its line a label may step, in pixels, where it is too crowded right beside it. */
const offs = [0, 12, 20] as const

/** The same, where the label would lie over something else there. */
const farOffs = [0, 12, 20, 32, farthest]

/** Per pixel off the line: from afar it is hard to see whose label it is. */
const away = 5

/** Kept free between a label and the borders beside it, and more beside what a line ends at. */
export const fromBorders = 3
export const fromEnds = 7

/** Where along a stretch a label is tried: from the middle outwards, and amid what borders leave free. */
function placesOn(world: World, piece: Laid, { width, height }: Size): readonly number[] {
  const length = piece.to - piece.from
  const count = Math.min(tries.most, Math.max(tries.least, Math.ceil(length / tries.step)))
  const parts = Array.from({ length: count }, (_, i) => (i + 1) / (count + 1))
  const even = parts
    .sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5) || a - b)
    .map((part) => piece.from + length * part)
  const half = (piece.horizontal ? width : height) / 2 + fromBorders
  const middle = piece.from + length / 2
  const free = [...freeOn(world, piece, fromEnds - fromBorders), ...freeOn(world, piece, 0)]
    .filter(([from, to]) => to - from >= 2 * half)
    .flatMap(([from, to]) => [(from + to) / 2, Math.min(to - half, Math.max(from + half, middle))])
  return [...new Set([...free, ...even])]
}

/** The parts of a stretch between the borders that cross it, and a little off its ends. */
function freeOn(world: World, piece: Laid, offEnds: number): [number, number][] {
  const { horizontal, from, to } = piece
  const cuts = world.bordersIn.meeting(areaOf(piece)).flatMap(({ rect }) => {
    const [low, size] = horizontal ? [rect.x, rect.width] : [rect.y, rect.height]
    return [low, low + size].filter((at) => at > from && at < to)
  })
  if (cuts.length === 0) return []
  const ends = [from + offEnds, ...cuts.toSorted((a, b) => a - b), to - offEnds]
  return ends.slice(1).map((end, i) => [ends[i] ?? from, end])
}

/** Spots above and below level stretches and beside upright ones; the cheaper, the nearer to the middle of the line. */
export function* labelSpots(world: World, path: Path, size: Size): Generator<Spot> {
  const pieces = piecesOf(path)
  const whole = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  let before = 0
  for (const [i, piece] of pieces.entries()) {
    const length = piece.to - piece.from
    const start = path.points[i]
    const backwards = start ? (piece.horizontal ? start.x : start.y) === piece.to : false
    for (const along of placesOn(world, piece, size)) {
      const done = before + (backwards ? piece.to - along : along - piece.from)
      yield* spotsAt(piece, along, size, Math.abs(done - whole / 2) * 0.15)
    }
    before += length
  }
}

/** Further spots, off the line and past the ends of its stretches: for a line so short that all beside it is taken. */
export function* fartherSpots(path: Path, size: Size): Generator<Spot> {
  for (const piece of piecesOf(path)) {
    const over = (piece.horizontal ? size.width : size.height) / 2 + fromEnds
    for (let along = piece.from - over; along <= piece.to + over; along += tries.step / 2)
      yield* spotsAt(piece, along, size, Math.abs(along - (piece.from + piece.to) / 2), farOffs)
  }
}

function* spotsAt(
  piece: Laid,
  along: number,
  { width, height }: Size,
  cost: number,
  steps: readonly number[] = offs,
): Generator<Spot> {
  const { horizontal, at, from, to } = piece
  const overhang = Math.max(0, (horizontal ? width : height) - (to - from) + 8)
  for (const off of steps) {
    const over = cost + off * away + overhang
    if (horizontal) {
      const x = Math.round(along - width / 2)
      yield { rect: { x, y: at - height - fromLine.above - off, width, height }, cost: over, piece }
      yield { rect: { x, y: at + fromLine.below + off, width, height }, cost: over + 6, piece }
    } else {
      const y = Math.round(along - height / 2)
      yield { rect: { x: at + fromLine.beside + off, y, width, height }, cost: over + 25, piece }
      yield { rect: { x: at - fromLine.beside - off - width, y, width, height }, cost: over + 28, piece }
    }
  }
}
