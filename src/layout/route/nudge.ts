import type { Id, Point, Rect } from '../../model/index.ts'
import { inflate } from '../../model/index.ts'
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
/** A standing line further from all that may move does not matter: branches join within 180, and nothing moves beyond 120. */
const matters = 240

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
  const crowd = crowdOf(ways, standing)
  // The first round brings branches together, the second keeps apart what that put on one line.
  for (const axis of ['x', 'y'] as const) shift(world, crowd, axis, standing, true)
  for (const axis of ['x', 'y'] as const) shift(world, crowd, axis, standing, false)
  const result = new Map<Id, Path>()
  for (const [id, { path, points }] of ways) result.set(id, { ...path, points: simplify(points) })
  return result
}

/** The lines that are looked at, and of the standing ones the pieces. */
interface Crowd {
  readonly ways: readonly Bendable[]
  readonly isSeen: (way: Bendable, at: number) => boolean
}

/** Of standing lines only what is near the others matters: they may be hundreds, from end to end of the drawing. */
function crowdOf(ways: ReadonlyMap<Id, Bendable>, standing: Paths): Crowd {
  if (standing.size === 0) return { ways: [...ways.values()], isSeen: () => true }
  const areas = createBuckets<undefined>()
  for (const { points } of ways.values())
    for (let at = 0; at + 1 < points.length; at++) areas.add(areaAt(points, at, matters), undefined)
  const nearOf = new Map<Id, readonly boolean[]>()
  const near = new Map<Id, Path>()
  for (const [id, path] of standing) {
    const own = path.points.slice(1).map((_, at) => areas.meeting(areaAt(path.points, at, 0)).length > 0)
    if (!own.includes(true)) continue
    nearOf.set(id, own)
    near.set(id, path)
  }
  const seen = new Map([...bendable(near)].map(([id, way]) => [way, nearOf.get(id) ?? []]))
  return { ways: [...ways.values(), ...seen.keys()], isSeen: (way, at) => seen.get(way)?.[at] ?? true }
}

/** Around one piece of a line. */
function areaAt(points: readonly Point[], at: number, by: number): Rect {
  const [a, b] = [points[at] ?? { x: 0, y: 0 }, points[at + 1] ?? { x: 0, y: 0 }]
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return inflate({ x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }, by + 1)
}

function shift(world: World, { ways, isSeen }: Crowd, axis: Axis, standing: Paths, loose: boolean): void {
  const joined = tracksOf(ways, axis, loose, isSeen)
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
