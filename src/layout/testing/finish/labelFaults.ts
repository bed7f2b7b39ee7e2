import type { Rect } from '../../../model/index.ts'
import { inflate, overlaps } from '../../../model/index.ts'
import { piecesOf } from '../../route/layPath.ts'
import type { Laid } from '../../route/windowField.ts'
import type { Drawn, Faults } from './drawn.ts'
import { beside, distanceTo } from './drawn.ts'

/** Beside a name at the same height, an edge's words must be this far off. */
const besideNames = 12
/** Further off, a label no longer belongs to its line. */
const own = 14

type Label = Drawn['labels'][number]

function straddles(rect: Rect, frame: Rect): boolean {
  const touches = overlaps(inflate(frame, 1), rect)
  const inside =
    rect.x >= frame.x + 1 &&
    rect.y >= frame.y + 1 &&
    rect.x + rect.width <= frame.x + frame.width - 1 &&
    rect.y + rect.height <= frame.y + frame.height - 1
  return touches && !inside
}

/** Edges whose words lie over the border of a frame, far from their line, nearer to another, or beside a name. */
export function labelFaults(drawn: Drawn) {
  const faults = {
    labelsOverBorders: nothing(),
    labelsFar: nothing(),
    labelsByOthers: nothing(),
    labelsByNames: nothing(),
  }
  for (const label of drawn.labels) {
    const { id, text, rect } = label
    const words = `“${text}” (${id})`
    if (drawn.world.bordersIn.meeting(inflate(rect, 1)).some((border) => straddles(rect, border.rect)))
      faults.labelsOverBorders.push(words)
    const [near, foreign] = distances(drawn, label)
    if (near > own) faults.labelsFar.push(`${words}: ${Math.round(near)} px`)
    if (foreign <= near) faults.labelsByOthers.push(`${words}: ${Math.round(foreign)} px`)
    const beside = { ...rect, x: rect.x - besideNames, width: rect.width + 2 * besideNames }
    if (drawn.world.leavesIn.meeting(beside).some((leaf) => overlaps(leaf.label, beside)))
      faults.labelsByNames.push(words)
  }
  return { ...faults, labelsRepeated: repeated(drawn), labelsOnTrunks: onTrunks(drawn) }
}

function nothing(): Faults {
  return []
}

/** How far a label is from its own line, and from the nearest that is not. */
function distances(drawn: Drawn, { id, rect }: Label): [number, number] {
  const mine = ownLine(drawn, id)
  const least = (isOwn: boolean) =>
    Math.min(
      Infinity,
      ...drawn.all
        .filter(({ edge }) => mine.has(edge.id) === isOwn)
        .flatMap((path) => piecesOf(path).map((piece) => distanceTo(piece, rect))),
    )
  return [least(true), least(false)]
}

/** The edge's own line and those that say the same with it. */
function ownLine({ design }: Drawn, id: string): ReadonlySet<string> {
  const edge = design.edges.find((one) => one.id === id)
  const alike = design.edges.filter(
    ({ from, to, label }) => label === edge?.label && (from === edge?.from || to === edge?.to),
  )
  return new Set(alike.map((one) => one.id))
}

/** Words that stand more than once at the lines of one part. */
function repeated({ design, labels, world }: Drawn): Faults {
  const families = new Map<string, number>()
  for (const { id, text } of labels) {
    const edge = design.edges.find((one) => one.id === id)
    if (!edge) continue
    const ends = world.endsOf(edge)
    for (const key of [`${text} from ${ends.from}`, `${text} to ${ends.to}`])
      families.set(key, (families.get(key) ?? 0) + 1)
  }
  return [...families].filter(([, count]) => count > 1).map(([key, count]) => `${count} × ${key}`)
}

/** Words beside a stretch that other edges, which say something else, run along too. */
function onTrunks(drawn: Drawn): Faults {
  return drawn.labels.flatMap((label) => {
    const mine = ownLine(drawn, label.id)
    const stretch = drawn.pieces
      .filter((piece) => mine.has(piece.path.edge.id) && beside(piece, alongOf(piece, label.rect)) > 6)
      .toSorted((a, b) => distanceTo(a, label.rect) - distanceTo(b, label.rect))[0]
    if (!stretch || distanceTo(stretch, label.rect) > 24) return []
    const shared = drawn.pieces.some(
      (piece) =>
        !mine.has(piece.path.edge.id) &&
        piece.horizontal === stretch.horizontal &&
        Math.abs(piece.at - stretch.at) < 2 &&
        beside(piece, alongOf(stretch, label.rect)) > 6,
    )
    return shared ? [`“${label.text}” (${label.id})`] : []
  })
}

function alongOf({ horizontal }: Laid, { x, y, width, height }: Rect): { from: number; to: number } {
  return horizontal ? { from: x, to: x + width } : { from: y, to: y + height }
}
