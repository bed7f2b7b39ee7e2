import type { Point } from '../../model/index.ts'
import { labelSize } from './labelSize.ts'
import type { Range } from './trackRange.ts'
import type { Axis, Bendable, Piece, Track } from './tracks.ts'

/** Free before and behind the words on a stretch: the gap at the icon and the corner of the branch. */
const beside = 18
/** What trunk and branch keep in any case. */
const least = 24

type End = 'from' | 'to'
/** Lines that leave (or enter) a part at one place. */
export type Trunks = ReadonlyMap<string, readonly Bendable[]>

/** The lines by the place where they leave or enter their parts. */
export function trunksOf(ways: readonly Bendable[]): Trunks {
  const trunks = new Map<string, Bendable[]>()
  for (const way of ways) {
    for (const end of ['from', 'to'] as const) {
      const key = trunkOf(way, end)
      const others = trunks.get(key)
      if (others) others.push(way)
      else trunks.set(key, [way])
    }
  }
  return trunks
}

/** Names a part, one of its places and a look. */
export function trunkOf({ path, points }: Bendable, end: End): string {
  const { x = 0, y = 0 } = portOf(points, end) ?? {}
  return `${end} ${path.edge[end]} ${path.look} ${x} ${y}`
}

/**
 * Where a track has to lie, instead of at its wish, so that words fit: on the trunk what all its branches say, else on
 * each branch its own.
 */
export function labelRoom(
  track: Track,
  axis: Axis,
  { low, high }: Range,
  { wish, trunks }: { readonly wish: number; readonly trunks: Trunks },
): number {
  for (const [end, piece] of turns(track)) {
    const ways = trunks.get(trunkOf(piece.way, end)) ?? []
    const start = portOf(piece.way.points, end)?.[axis] ?? wish
    const out = Math.sign(track.at - start)
    if (ways.length < 2 || out === 0) continue
    const { trunk, branches } = needs(track, ways, end, axis)
    // Distances from the part along the trunk.
    const ends = track.pieces.map((one) => ((behind(one, end)?.[axis] ?? start) - start) * out - least)
    const most = Math.min(...ends, ...branches.map(({ to, size }) => (to - start) * out - size))
    const asked = Math.max(trunk, (wish - start) * out)
    const at = start + out * Math.max(trunk, Math.min(asked, most))
    const isFree = (at - start) * out >= least && ends.every((far) => (at - start) * out <= far)
    if (isFree && at >= low && at <= high) return at
  }
  return wish
}

/** What the trunk needs for what several say, and each branch, up to where it ends, for what it alone says. */
function needs(track: Track, ways: readonly Bendable[], end: End, axis: Axis) {
  const counts = new Map<string, number>()
  for (const { path } of ways) {
    const words = path.edge.label?.trim() ?? ''
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  let trunk = 0
  const branches: { to: number; size: number }[] = []
  for (const way of ways) {
    const words = way.path.edge.label?.trim() ?? ''
    if (words === '') continue
    const { width, height } = labelSize(words)
    const size = (axis === 'x' ? width : height) + beside
    if ((counts.get(words) ?? 0) > 1) {
      trunk = Math.max(trunk, size)
      continue
    }
    const turning = track.pieces.find((piece) => piece.way === way)
    const to = (turning ? behind(turning, end) : firstBend(way.points, end))?.[axis]
    if (to !== undefined) branches.push({ to, size })
  }
  return { trunk, branches }
}

/** The pieces of a track that turn off the first stretch of their line, or into its last. */
function turns(track: Track): [End, Piece][] {
  return track.pieces.flatMap((piece) => {
    const found: [End, Piece][] = []
    if (piece.at === 1) found.push(['from', piece])
    if (piece.at === piece.way.points.length - 3) found.push(['to', piece])
    return found
  })
}

function portOf(points: readonly Point[], end: End): Point | undefined {
  return end === 'from' ? points[0] : points.at(-1)
}

function firstBend(points: readonly Point[], end: End): Point | undefined {
  return end === 'from' ? points[1] : points.at(-2)
}

/** Where the branch behind a piece turns or ends. */
function behind({ way, at }: Piece, end: End): Point | undefined {
  return end === 'from' ? way.points[at + 2] : way.points[at - 1]
}
