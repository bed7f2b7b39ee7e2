import type { Id, Rect } from '../../model/index.ts'
import { createBuckets } from './buckets.ts'
import { keptApart } from './keptApart.ts'
import { orderTracks } from './orderTracks.ts'
import type { Path, Paths } from './paths.ts'
import { simplify } from './paths.ts'
import type { Range } from './trackRange.ts'
import { roomOf } from './trackRange.ts'
import type { Axis, Bendable, Track } from './tracks.ts'
import { bendable, tracksOf } from './tracks.ts'
import { trunksOf, labelRoom } from './labelRoom.ts'
import type { World } from './world.ts'

/** Least distance of parallel lines. */
const gap = 12
/** A channel wider than this is a field: a line in it stays where it is. */
const channel = 150
/** Half the distance within which tracks can push each other. */
const pushed = 40

interface Placed {
  readonly track: Track
  readonly range: Range
  readonly wish: number
}

/**
 * Moves parallel lines apart and single ones to the middle of their channel; nothing passes a barrier.
 * `standing` paths stay where they are and are kept clear of.
 */
export function nudge(world: World, paths: Paths, standing: Paths = new Map()): Paths {
  const ways = bendable(paths)
  const all = [...ways.values(), ...bendable(standing).values()]
  // The first round brings branches together, the second keeps apart what that put on one line.
  for (const axis of ['x', 'y'] as const) shift(world, all, axis, standing, true)
  for (const axis of ['x', 'y'] as const) shift(world, all, axis, standing, false)
  const result = new Map<Id, Path>()
  for (const [id, { path, points }] of ways) result.set(id, { ...path, points: simplify(points) })
  return result
}

function shift(world: World, ways: readonly Bendable[], axis: Axis, standing: Paths, loose: boolean): void {
  const joined = tracksOf(ways, axis, loose)
  const trunks = trunksOf(ways)
  const tracks = orderTracks(loose ? keptApart(world, joined, axis, { standing, trunks }) : joined, axis)
  const placed = tracks.map((track) => place(world, track, axis, { standing, trunks }))
  const neighbours = neighboursOf(placed, axis)
  const up = sweep(placed, neighbours, 1)
  const down = sweep(placed, neighbours, -1)
  placed.forEach(({ track, range }, i) => {
    const middle = ((up[i] ?? track.at) + (down[i] ?? track.at)) / 2
    const at = Math.round(Math.min(range.high, Math.max(range.low, middle)))
    for (const { way, at: index } of track.pieces) {
      for (const point of [way.points[index], way.points[index + 1]]) if (point) point[axis] = at
    }
  })
}

function place(
  world: World,
  track: Track,
  axis: Axis,
  { standing, trunks }: { readonly standing: Paths; readonly trunks: ReturnType<typeof trunksOf> },
): Placed {
  if (standing.size > 0 && track.pieces.some(({ way }) => standing.has(way.path.edge.id))) {
    return { track, range: { low: track.at, high: track.at }, wish: track.at }
  }
  const straight = track.pieces.some(({ first, last }) => first && last)
  const { range, clear } = roomOf(world, track, axis)
  const ended = track.pieces.some(({ first, last }) => first || last)
  const wide = range.high - range.low > channel
  if (straight) return { track, range, wish: track.at }
  const wish = ended || wide ? track.at : (range.low + range.high) / 2
  const kept = Math.min(clear.high, Math.max(clear.low, wish))
  return { track, range, wish: labelRoom(track, axis, range, { wish: kept, trunks }) }
}

/** Pushes tracks to one side until all keep their gap, then back where that went past a barrier. */
function sweep(
  placed: readonly Placed[],
  neighbours: readonly (readonly number[])[],
  sign: 1 | -1,
): number[] {
  const order = placed.map((_, i) => i)
  if (sign < 0) order.reverse()
  const at = placed.map(({ wish }) => sign * wish)
  const low = placed.map(({ range }) => (sign > 0 ? range.low : -range.high))
  const high = placed.map(({ range }) => (sign > 0 ? range.high : -range.low))
  for (const i of order) {
    let value = Math.max(at[i] ?? 0, low[i] ?? 0)
    for (const j of neighbours[i] ?? []) if (sign * (j - i) < 0) value = Math.max(value, (at[j] ?? 0) + gap)
    at[i] = value
  }
  for (const i of order.toReversed()) {
    let value = Math.min(at[i] ?? 0, high[i] ?? 0)
    for (const j of neighbours[i] ?? []) if (sign * (j - i) > 0) value = Math.min(value, (at[j] ?? 0) - gap)
    at[i] = Math.max(value, low[i] ?? 0)
  }
  return at.map((value) => sign * value)
}

/** For each track, those that it could come too near to. */
function neighboursOf(placed: readonly Placed[], axis: Axis): number[][] {
  const area = ({ track, wish }: Placed): Rect => {
    const [at, size] = [wish - pushed, 2 * pushed]
    const [from, length] = [track.from - 4, track.to - track.from + 8]
    return axis === 'x'
      ? { x: at, y: from, width: size, height: length }
      : { x: from, y: at, width: length, height: size }
  }
  const buckets = createBuckets<number>()
  placed.forEach((one, i) => buckets.add(area(one), i))
  return placed.map((one, i) => buckets.meeting(area(one)).filter((j) => i !== j))
}
