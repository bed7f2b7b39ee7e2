import type { Edge, Id } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { Laid } from '../../route/windowField.ts'
import type { Border } from '../../route/world.ts'
import type { Drawn, Faults } from './drawn.ts'
import { beside } from './drawn.ts'

/** A shorter stretch beside a border is not seen as lying on it. */
const seen = 20
/** Nearer than this a line seems to lie on the border. */
const onBorder = 4
/** … and nearer than this it crowds it. */
const crowding = 10

interface FrameSide {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

function edgesOf({ rect }: Border): FrameSide[] {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height]
  return [
    { horizontal: true, at: rect.y, from: rect.x, to: right },
    { horizontal: true, at: bottom, from: rect.x, to: right },
    { horizontal: false, at: rect.x, from: rect.y, to: bottom },
    { horizontal: false, at: right, from: rect.y, to: bottom },
  ]
}

/** Lines that run on the border of a group, or too near beside it. */
export function borderFaults({ world, pieces }: Drawn): { onBorders: Faults; nearBorders: Faults } {
  const [onBorders, nearBorders]: [Faults, Faults] = [[], []]
  for (const border of world.borders.values()) {
    for (const edge of edgesOf(border)) {
      for (const piece of pieces) {
        if (piece.horizontal !== edge.horizontal || beside(piece, edge) < seen) continue
        const off = Math.abs(piece.at - edge.at)
        if (off < onBorder) onBorders.push(`${piece.path.edge.id} on ${border.id}`)
        else if (off < crowding) nearBorders.push(`${piece.path.edge.id} ${off} from ${border.id}`)
      }
    }
  }
  return { onBorders: [...new Set(onBorders)], nearBorders: [...new Set(nearBorders)] }
}

function passes(piece: Laid, { rect }: Border): boolean {
  const [x, y] = piece.horizontal ? [piece.from, piece.at] : [piece.at, piece.from]
  const [right, bottom] = piece.horizontal ? [piece.to, piece.at] : [piece.at, piece.to]
  return x < rect.x + rect.width && right > rect.x && y < rect.y + rect.height && bottom > rect.y
}

/** Lines through the outermost group that holds neither of their ends. */
export function foreignFaults({ design, world, paths, pieces }: Drawn): Faults {
  const index = indexOf(design)
  const faults: Faults = []
  // A line that ends at the hull of a span stands for one to each of its members.
  const ends = (edge: Edge): Id[] => {
    const { from, to } = world.endsOf(edge)
    return [edge.from, edge.to, ...[from, to].flatMap((id) => index.spans.get(id)?.members ?? [])]
  }
  for (const { edge } of paths) {
    const own = pieces.filter((piece) => piece.path.edge.id === edge.id)
    const inside = new Set<string>()
    for (const border of world.borders.values()) {
      if (border.span) continue
      const held = ends(edge).some((id) => id === border.id || world.holds(border, id))
      if (!held && own.some((piece) => passes(piece, border))) inside.add(border.id)
    }
    for (const id of inside) {
      const parent = index.groups.get(id)?.parent
      if (parent === undefined || !inside.has(parent)) faults.push(`${edge.id} through ${id}`)
    }
  }
  return faults
}
