import type { Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { clearance } from './gridLines.ts'
import type { Axis, Piece, Track } from './tracks.ts'
import type { World } from './world.ts'

/** Lines keep this far from each other. */
const beside = 6

/**
 * Branches that were joined to turn at one place, but that an icon, a label or a title keeps from getting there, go
 * back to tracks of their own.
 */
export function keptApart(world: World, tracks: readonly Track[], axis: Axis): Track[] {
  return tracks.flatMap((track) => {
    const blocked = track.pieces.filter((piece) => {
      const sweep = sweepOf(piece, track.at, axis)
      return sweep && (isBlocked(world, sweep, axis) || isTaken(tracks, track, piece))
    })
    if (blocked.length === 0) return [track]
    const free = track.pieces.filter((piece) => !blocked.includes(piece))
    const byPlace = new Map<number, Piece[]>()
    for (const piece of blocked) {
      const at = placeOf(piece, axis)
      byPlace.set(at, [...(byPlace.get(at) ?? []), piece])
    }
    const groups = [...byPlace].map(([at, pieces]) => trackOf(pieces, at))
    return free.length > 0 ? [trackOf(free, track.at), ...groups] : groups
  })
}

function placeOf({ way, at }: Piece, axis: Axis): number {
  return way.points[at]?.[axis] ?? 0
}

/** What a piece passes over on its way to a place. */
function sweepOf(piece: Piece, to: number, axis: Axis): Rect | undefined {
  const own = placeOf(piece, axis)
  if (Math.abs(own - to) < 1) return undefined
  const { from, to: end } = piece
  const [low, size] = [Math.min(own, to), Math.abs(own - to)]
  return axis === 'x'
    ? { x: low, y: from, width: size, height: end - from }
    : { x: from, y: low, width: end - from, height: size }
}

/** Whether the line of another trunk lies where a piece would go. */
function isTaken(tracks: readonly Track[], own: Track, { from, to }: Piece): boolean {
  return tracks.some(
    (other) => other !== own && Math.abs(other.at - own.at) < beside && other.from < to && from < other.to,
  )
}

function isBlocked(world: World, sweep: Rect, axis: Axis): boolean {
  // Only across: a line begins and ends at icons.
  const { x, y, width, height } = sweep
  const near =
    axis === 'x'
      ? { ...sweep, x: x - clearance, width: width + 2 * clearance }
      : { ...sweep, y: y - clearance, height: height + 2 * clearance }
  const inWay = world.leavesIn
    .meeting(near)
    .some(({ icon, label }) => overlaps(near, icon) || overlaps(sweep, label))
  return inWay || world.bordersIn.meeting(sweep).some(({ title }) => overlaps(sweep, title))
}

function trackOf(pieces: Piece[], at: number): Track {
  const [from, to] = [Math.min(...pieces.map((one) => one.from)), Math.max(...pieces.map((one) => one.to))]
  return { pieces, at, from, to }
}
