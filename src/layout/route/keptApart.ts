import type { Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { clearance } from './gridLines.ts'
import type { Axis, Piece, Track } from './tracks.ts'
import { across } from './tracks.ts'
import type { World } from './world.ts'

/**
 * Branches that were joined to turn at one place, but that an icon, a label or a title keeps from getting there, go
 * back to tracks of their own.
 */
export function keptApart(world: World, tracks: readonly Track[], axis: Axis): Track[] {
  return tracks.flatMap((track) => {
    const blocked = track.pieces.filter((piece) => {
      const sweep = sweepOf(piece, track.at, axis)
      return sweep && isBlocked(world, sweep, axis)
    })
    if (blocked.length === 0) return [track]
    const free = track.pieces.filter((piece) => !blocked.includes(piece))
    const byPlace = new Map<number, Piece[]>()
    for (const piece of blocked) {
      const at = placeOf(piece, axis)
      byPlace.set(at, [...(byPlace.get(at) ?? []), piece])
    }
    const groups = [...byPlace].map(([at, pieces]) => trackOf(pieces, at, axis))
    return free.length > 0 ? [trackOf(free, track.at, axis), ...groups] : groups
  })
}

function placeOf({ way, at }: Piece, axis: Axis): number {
  return way.points[at]?.[axis] ?? 0
}

function stretchOf({ way, at }: Piece, axis: Axis): [number, number] {
  const along = across[axis]
  const [a, b] = [way.points[at]?.[along] ?? 0, way.points[at + 1]?.[along] ?? 0]
  return [Math.min(a, b), Math.max(a, b)]
}

/** What a piece passes over on its way to a place. */
function sweepOf(piece: Piece, to: number, axis: Axis): Rect | undefined {
  const own = placeOf(piece, axis)
  if (Math.abs(own - to) < 1) return undefined
  const [from, end] = stretchOf(piece, axis)
  const [low, size] = [Math.min(own, to), Math.abs(own - to)]
  return axis === 'x'
    ? { x: low, y: from, width: size, height: end - from }
    : { x: from, y: low, width: end - from, height: size }
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

function trackOf(pieces: Piece[], at: number, axis: Axis): Track {
  const stretches = pieces.map((piece) => stretchOf(piece, axis))
  return {
    pieces,
    at,
    from: Math.min(...stretches.map(([from]) => from)),
    to: Math.max(...stretches.map(([, to]) => to)),
  }
}
