import type { Id, Point } from '../../model/index.ts'
import type { Path, Paths } from './paths.ts'
import { mayShare } from './paths.ts'

/** Points of a path that may be moved. */
export interface Bendable {
  readonly path: Path
  readonly points: { x: number; y: number }[]
}

/** One straight piece of one path. */
export interface Piece {
  readonly way: Bendable
  /** Index of its first point. */
  readonly at: number
  readonly first: boolean
  readonly last: boolean
  /** Where it lies before anything moves. */
  readonly own: number
  /** Where it runs along the other axis. */
  readonly from: number
  readonly to: number
}

/** Pieces that lie on each other and may: they move as one. */
export interface Track {
  readonly pieces: Piece[]
  at: number
  from: number
  to: number
}

export type Axis = 'x' | 'y'
/** The other axis. */
export const across: Readonly<Record<Axis, Axis>> = { x: 'y', y: 'x' }

/** Copies the points of paths so that they can be moved. */
export function bendable(paths: Paths): Map<Id, Bendable> {
  return new Map(
    [...paths].map(([id, path]) => [id, { path, points: path.points.map(({ x, y }) => ({ x, y })) }]),
  )
}

/** Branches of one trunk that turn this near to each other turn at one place. */
const nearlyOne = 180
/** … and pieces that end at a part only this near: further, and the line would end beside its icon. */
export const nearPort = 14

/** Two tracks lie on one line and overlap or meet; while they are loose, branches of one trunk only have to turn near each other. */
function touch(a: Track, b: Track, loose: boolean): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  if (shared >= 0 && Math.abs(a.at - b.at) < 1) return true
  return loose && a.pieces.some((one) => b.pieces.some((other) => isFork(one, other)))
}

/** Two branches turn off one trunk near each other, to one side or to both. */
function isFork(a: Piece, b: Piece): boolean {
  const meet = a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to
  if (!meet || !mayShare(a.way.path, b.way.path)) return false
  const near = [a, b].some(({ first, last }) => first || last) ? nearPort : nearlyOne
  return Math.abs(a.own - b.own) < near
}

/** Some of their lines may run on one, and no two that would lie on each other may not. */
function joinable(a: Track, b: Track): boolean {
  let some = false
  for (const one of a.pieces) {
    for (const other of b.pieces) {
      if (mayShare(one.way.path, other.way.path)) some = true
      else if (Math.min(one.to, other.to) > Math.max(one.from, other.from)) return false
    }
  }
  return some
}

/** Tracks by their place, so that those that may touch are found among few. */
interface Shelf {
  readonly slots: Map<number, Track[]>
  readonly tracks: Set<Track>
}

/** The straight pieces that run across `axis` (so that their position is a value on it) and are seen, joined where lines
 *  are shared. */
export function tracksOf(
  ways: Iterable<Bendable>,
  axis: Axis,
  loose: boolean,
  isSeen: (way: Bendable, at: number) => boolean,
): Track[] {
  const shelf: Shelf = { slots: new Map(), tracks: new Set() }
  for (const way of ways) {
    for (let at = 0; at + 1 < way.points.length; at++) {
      const [a, b] = [way.points[at], way.points[at + 1]]
      if (!a || !b || a[axis] !== b[axis] || !isSeen(way, at)) continue
      const [from, to] = ends(a, b, across[axis])
      const piece = { way, at, first: at === 0, last: at + 2 === way.points.length, own: a[axis], from, to }
      addTrack(shelf, { pieces: [piece], at: a[axis], from, to }, loose)
    }
  }
  return [...shelf.tracks]
}

function ends(a: Point, b: Point, axis: Axis): [number, number] {
  return [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])]
}

function slotOf({ at }: Track): number {
  return Math.floor(at / nearlyOne)
}

function addTrack(shelf: Shelf, track: Track, loose: boolean): void {
  const own = slotOf(track)
  for (const slot of [own - 1, own, own + 1]) {
    const there = shelf.slots.get(slot) ?? []
    const at = there.findIndex((other) => touch(track, other, loose) && joinable(track, other))
    const joined = there[at]
    if (!joined) continue
    there.splice(at, 1)
    shelf.tracks.delete(joined)
    const both = {
      pieces: [...joined.pieces, ...track.pieces],
      at: joined.at,
      from: Math.min(joined.from, track.from),
      to: Math.max(joined.to, track.to),
    }
    return addTrack(shelf, both, loose)
  }
  const there = shelf.slots.get(own)
  if (there) there.push(track)
  else shelf.slots.set(own, [track])
  shelf.tracks.add(track)
}
