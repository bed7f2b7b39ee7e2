import { piecesOf } from '../../route/layPath.ts'
import type { Drawn, Faults } from './drawn.ts'
import { beside } from './drawn.ts'

/** An arrowhead and as much again, in pixels. */
const headRoom = 16
/** Parallel lines are this far apart. */
const apart = 12

/** Arrowheads without a straight stretch of their own before them. */
export function endFaults({ paths, pieces, world }: Drawn): { shortEnds: Faults; sharedEnds: Faults } {
  const [shortEnds, sharedEnds]: [Faults, Faults] = [[], []]
  for (const path of paths) {
    const last = piecesOf(path).at(-1)
    const [tip, before] = [path.points.at(-1), path.points.at(-2)]
    if (!last || !tip || !before) continue
    if (last.to - last.from < headRoom) shortEnds.push(`${path.edge.id}: ${last.to - last.from} px`)
    const forward = last.horizontal ? tip.x > before.x : tip.y > before.y
    const head = forward
      ? { from: last.to - headRoom, to: last.to }
      : { from: last.from, to: last.from + headRoom }
    const ends = world.endsOf(path.edge)
    const over = pieces.find(
      (piece) =>
        piece.path.edge.id !== path.edge.id &&
        world.endsOf(piece.path.edge).to !== ends.to &&
        piece.horizontal === last.horizontal &&
        Math.abs(piece.at - last.at) < 4 &&
        beside(piece, head) > 2,
    )
    if (over) sharedEnds.push(`${path.edge.id} under ${over.path.edge.id}`)
  }
  return { shortEnds, sharedEnds }
}

/** Pairs of lines that run beside each other nearer than they should. */
export function closeFaults({ pieces }: Drawn): Faults {
  const found = new Set<string>()
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      if (one.path === other.path || one.horizontal !== other.horizontal) continue
      const off = Math.abs(one.at - other.at)
      if (off >= 1 && off < apart - 1 && beside(one, other) > 8)
        found.add(`${one.path.edge.id} ${off} px from ${other.path.edge.id}`)
    }
  })
  return [...found]
}
