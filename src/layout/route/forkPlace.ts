import type { Point, Rect } from '../../model/index.ts'
import type { Trunks } from './labelRoom.ts'
import { trunkOf } from './labelRoom.ts'
import type { Axis, Piece, Track } from './tracks.ts'
import type { World } from './world.ts'

/** Least length of a trunk, and free before the border where it forks. */
const trunkLength = 20
const fromBorder = 12

type End = 'from' | 'to'

/**
 * Where the branches of one trunk turn off before it comes into the first group that does not hold its part; undefined
 * when they do so anyway or there is no room.
 */
export function forkPlace(world: World, track: Track, axis: Axis, trunks: Trunks): number | undefined {
  for (const end of ['from', 'to'] as const) {
    const pieces = track.pieces.filter((piece) => isTurn(piece, end))
    const [first] = pieces
    const port = first && portOf(first, end)
    if (!first || !port || pieces.length < track.pieces.length) continue
    if ((trunks.get(trunkOf(first.way, end))?.length ?? 0) < 2) continue
    if (!pieces.every((piece) => samePoint(portOf(piece, end), port))) continue
    const out = Math.sign(track.at - port[axis])
    const border = firstBorder(world, pieces, axis, { port, out, end, until: track.at })
    if (border === undefined) continue
    const [low, high] = [port[axis] + out * trunkLength, border - out * fromBorder]
    if ((high - low) * out >= 0) return Math.round((low + high) / 2)
  }
  return undefined
}

function isTurn({ way, at }: Piece, end: End): boolean {
  return end === 'from' ? at === 1 : at === way.points.length - 3
}

function portOf({ way }: Piece, end: End): Point | undefined {
  return end === 'from' ? way.points[0] : way.points.at(-1)
}

function samePoint(a: Point | undefined, b: Point): boolean {
  return a !== undefined && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1
}

/** The first edge, along the trunk, of a group that does not hold the part at the trunk's end but has a branch in it. */
function firstBorder(
  world: World,
  pieces: readonly Piece[],
  axis: Axis,
  {
    port,
    out,
    end,
    until,
  }: { readonly port: Point; readonly out: number; readonly end: End; readonly until: number },
): number | undefined {
  const part = pieces[0] && world.endsOf(pieces[0].way.path.edge)[end]
  const [low, high] = [Math.min(port[axis], until), Math.max(port[axis], until)]
  const from = Math.min(...pieces.map((piece) => piece.from))
  const to = Math.max(...pieces.map((piece) => piece.to))
  const swept: Rect =
    axis === 'x'
      ? { x: low, y: from, width: high - low, height: to - from }
      : { x: from, y: low, width: to - from, height: high - low }
  const size = axis === 'x' ? 'width' : 'height'
  const edges = world.bordersIn
    .meeting(swept)
    .filter(
      (border) => !border.span && part !== undefined && border.id !== part && !world.holds(border, part),
    )
    .map(({ rect }) => (out > 0 ? rect[axis] : rect[axis] + rect[size]))
    .filter((at) => at > low && at < high)
  if (edges.length === 0) return undefined
  return out > 0 ? Math.min(...edges) : Math.max(...edges)
}
