import type { Axis, Track } from './tracks.ts'
import { across } from './tracks.ts'

/** Tracks further apart than this are in order already. */
const sameChannel = 5

/** Where the line turns at its end that lies inside the other's stretch: −1 to lower values, 1 to higher, 0 when none does. */
function turns(track: Track, other: Track, axis: Axis): number {
  let votes = 0
  for (const { way, at } of track.pieces) {
    for (const [end, beyond] of [
      [way.points[at], way.points[at - 1]],
      [way.points[at + 1], way.points[at + 2]],
    ]) {
      if (!end || !beyond) continue
      const along = end[across[axis]]
      if (along < other.from || along > other.to) continue
      votes += Math.sign(beyond[axis] - end[axis])
    }
  }
  return votes
}

/** Whether two tracks share some of their stretch, or nearly. */
function conflict(a: Track, b: Track): boolean {
  return a.from < b.to + 6 && b.from < a.to + 6
}

/** Negative when `a` should lie before `b`, so that their ends cross as little as possible. */
function compare(a: Track, b: Track, axis: Axis): number {
  if (Math.abs(a.at - b.at) > sameChannel) return a.at - b.at
  return turns(a, b, axis) - turns(b, a, axis) || a.at - b.at
}

/** Tracks from low to high: those in one channel in the order that makes fewest crossings. */
export function orderTracks(tracks: readonly Track[], axis: Axis): Track[] {
  const left = tracks.toSorted((a, b) => a.at - b.at)
  const ordered: Track[] = []
  while (left.length > 0) {
    // Only those near the first can come before it.
    const head = left[0]
    if (!head) break
    const beyond = left.findIndex((track) => track.at - head.at > 2 * sameChannel)
    const near = beyond < 0 ? left : left.slice(0, beyond)
    const next = near.find((track) =>
      near.every((other) => other === track || !conflict(track, other) || compare(track, other, axis) <= 0),
    )
    const chosen = next ?? head
    ordered.push(chosen)
    left.splice(left.indexOf(chosen), 1)
  }
  return ordered
}
