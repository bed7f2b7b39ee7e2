import type { Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { forkPlace } from './forkPlace.ts'
import { clearance } from './gridLines.ts'
import type { Trunks } from './labelRoom.ts'
import type { Paths } from './paths.ts'
import type { Axis, Piece, Track } from './tracks.ts'
import { nearPort } from './tracks.ts'
import type { World } from './world.ts'

/** Lines keep this far from each other. */
const beside = 6

/**
 * Branches that were joined to turn at one place go to the place that most of them can reach; those that an icon, a
 * label or a title keeps from getting there go back to tracks of their own.
 */
export function keptApart(
  world: World,
  tracks: readonly Track[],
  axis: Axis,
  { standing, trunks }: { readonly standing: Paths; readonly trunks: Trunks },
): Track[] {
  return tracks.flatMap((track) => {
    const { at, blocked } = bestPlace(world, tracks, { track, axis, standing, trunks })
    if (blocked.length === 0) return [{ ...track, at }]
    const free = track.pieces.filter((piece) => !blocked.includes(piece))
    const byPlace = new Map<number, Piece[]>()
    for (const piece of blocked) {
      const own = piece.own
      byPlace.set(own, [...(byPlace.get(own) ?? []), piece])
    }
    const groups = [...byPlace].map(([own, pieces]) => trackOf(pieces, own))
    return free.length > 0 ? [trackOf(free, at), ...groups] : groups
  })
}

interface Joined {
  readonly track: Track
  readonly axis: Axis
  readonly standing: Paths
  readonly trunks: Trunks
}

/** Of the places of a track's pieces the one that fewest are kept from; where some of them stand, that of those. */
function bestPlace(
  world: World,
  tracks: readonly Track[],
  { track, axis, standing, trunks }: Joined,
): { at: number; blocked: readonly Piece[] } {
  const stands = (piece: Piece) => standing.has(piece.way.path.edge.id)
  const fixed = track.pieces.filter(stands).map((piece) => piece.own)
  const outside = forkPlace(world, track, axis, trunks)
  const own = [track.at, ...track.pieces.map((piece) => piece.own)]
  const places = fixed.length > 0 ? fixed : outside === undefined ? own : [outside, ...own]
  let best: { at: number; blocked: readonly Piece[] } | undefined
  for (const at of new Set(places)) {
    const blocked = track.pieces.filter((piece) => {
      const sweep = sweepOf(piece, at, axis)
      if (!sweep) return false
      const isBeside = (piece.first || piece.last) && Math.abs(at - piece.own) > nearPort
      const isKept = isBeside || isBlocked(world, sweep, axis) || isForeign(world, piece, sweep, axis)
      return stands(piece) || isKept || isTaken(tracks, { track, at }, piece)
    })
    if (!best || blocked.length < best.blocked.length) best = { at, blocked }
    if (blocked.length === 0) break
  }
  return best ?? { at: track.at, blocked: [] }
}

/** What a piece passes over on its way to a place. */
function sweepOf(piece: Piece, to: number, axis: Axis): Rect | undefined {
  const own = piece.own
  if (Math.abs(own - to) < 1) return undefined
  const { from, to: end } = piece
  const [low, size] = [Math.min(own, to), Math.abs(own - to)]
  return axis === 'x'
    ? { x: low, y: from, width: size, height: end - from }
    : { x: from, y: low, width: end - from, height: size }
}

/** Whether the line of another trunk lies where a piece would go. */
function isTaken(
  tracks: readonly Track[],
  { track, at }: { readonly track: Track; readonly at: number },
  { from, to }: Piece,
): boolean {
  return tracks.some(
    (other) => other !== track && Math.abs(other.at - at) < beside && other.from < to && from < other.to,
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

/** Whether a piece would come into a group that holds neither end of its line. */
function isForeign(world: World, { way, own }: Piece, sweep: Rect, axis: Axis): boolean {
  const { from, to } = way.path.edge
  const extent = axis === 'x' ? 'width' : 'height'
  return world.bordersIn.meeting(sweep).some((border) => {
    if (border.span || world.holds(border, from) || world.holds(border, to)) return false
    const low = border.rect[axis]
    return own <= low || own >= low + border.rect[extent]
  })
}

function trackOf(pieces: Piece[], at: number): Track {
  const [from, to] = [Math.min(...pieces.map((one) => one.from)), Math.max(...pieces.map((one) => one.to))]
  return { pieces, at, from, to }
}
