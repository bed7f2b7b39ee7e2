import type { Rect } from '../../model/index.ts'
import type { Axis, Piece, Track } from './tracks.ts'
import { across } from './tracks.ts'
import { terminalOf } from './terminal.ts'
import type { World } from './world.ts'

/** Where a track may go on its axis. */
export interface Range {
  low: number
  high: number
}

/** … and the part of it that is well clear of borders; all of it where the channel is narrow. */
export interface Room {
  readonly range: Range
  readonly clear: Range
}

/** A port may leave the middle of its side by this much: 24 less a corner. */
const portShift = 18
const legLength = 14
/** … and the last, which carries the arrowhead, this long. */
const lastLength = 16
const fromIcons = 10
/** Distance from borders that is aimed at, and what has to do in a narrow channel. */
const fromBorders = 12
const nearBorders = 8
/** Nothing moves further than this for the sake of looks. */
const farthest = 120

function spanOf(rect: Rect, axis: Axis): [number, number] {
  return axis === 'x' ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height]
}

/** Keeps the track on its side of a barrier that starts at `low` and ends at `high`. */
function keepClear(range: Range, at: number, low: number, high: number, by: number): void {
  if (at <= low) range.high = Math.min(range.high, Math.max(at, low - by))
  else if (at >= high) range.low = Math.max(range.low, Math.min(at, high + by))
}

/** A piece's neighbours must not turn round, and ports stay on their side. */
function legs(world: World, range: Range, { way, at, first, last }: Piece, axis: Axis): void {
  const { points, path } = way
  const ends = world.endsOf(path.edge)
  const own = points[at]?.[axis] ?? 0
  const behind = at + 3 === points.length ? lastLength : legLength
  for (const [end, id, beyond, leg] of [
    [first, ends.from, points[at - 1], legLength],
    [last, ends.to, points[at + 2], behind],
  ] as const) {
    if (end) {
      const centre = terminalOf(world, id)?.centre[axis] ?? own
      range.low = Math.max(range.low, Math.min(own, centre - portShift))
      range.high = Math.min(range.high, Math.max(own, centre + portShift))
    } else if (beyond) {
      const far = beyond[axis]
      if (far < own) range.low = Math.max(range.low, Math.min(own, far + leg))
      else range.high = Math.min(range.high, Math.max(own, far - leg))
    }
  }
}

/** How far a track may move: between icons, labels, borders and titles beside it, and without turning its neighbours round. */
export function roomOf(world: World, track: Track, axis: Axis): Room {
  const range = { low: track.at - farthest, high: track.at + farthest }
  const clear = { ...range }
  const along = across[axis]
  const size = track.to - track.from
  const area: Rect =
    axis === 'x'
      ? { x: range.low, y: track.from, width: 2 * farthest, height: size }
      : { x: track.from, y: range.low, width: size, height: 2 * farthest }
  const meets = (rect: Rect, margin: number) => {
    const [low, high] = spanOf(rect, along)
    return low - margin < track.to && track.from < high + margin
  }
  for (const { icon, label } of world.leavesIn.meeting(area)) {
    for (const rect of [icon, label])
      if (meets(rect, 4)) keepClear(range, track.at, ...spanOf(rect, axis), fromIcons)
  }
  for (const { rect, title } of world.bordersIn.meeting(area)) {
    if (meets(rect, 0)) {
      for (const border of spanOf(rect, axis)) {
        keepClear(range, track.at, border, border, nearBorders)
        if (track.at <= border) clear.high = Math.min(clear.high, border - fromBorders)
        else clear.low = Math.max(clear.low, border + fromBorders)
      }
    }
    if (meets(title, 0)) keepClear(range, track.at, ...spanOf(title, axis), 2)
  }
  for (const piece of track.pieces) legs(world, range, piece, axis)
  if (range.low > range.high) {
    const own = { low: track.at, high: track.at }
    return { range: own, clear: own }
  }
  const roomy = { low: Math.max(range.low, clear.low), high: Math.min(range.high, clear.high) }
  return { range, clear: roomy.low <= roomy.high ? roomy : range }
}
