import type { Design, Edge, Id, Rect } from '../../../model/index.ts'
import { iconRect, indexOf } from '../../../model/index.ts'
import { labelSize } from '../../route/labelSize.ts'
import { fromBorders, fromEnds } from '../../route/labelSpots.ts'
import { insertAlike } from './insertAlike.ts'

/** A label that lacks more than this between borders rather stands over one. */
const most = 64
/** Above this many nodes labels are too small to be read before one zooms in. */
const largest = 300

/**
 * Widens the gap between two icons in one row where the borders that the line between them crosses leave no stretch
 * long enough for its label. Groups of `twins` (lanes) that reach over the gap become wider in any case.
 */
export function makeBorderRoom(
  design: Design,
  rects: Map<Id, Rect>,
  twins: () => readonly (readonly Id[])[],
): void {
  if (design.nodes.length > largest) return
  for (const edge of design.edges) {
    const room = edge.label === undefined ? undefined : roomFor(design, rects, edge)
    if (room) insertAlike(design, rects, { axis: 'x', ...room }, twins())
  }
}

/** A thing that the line meets: what is kept free beside it, and from where on room moves it away. */
interface Stop {
  readonly x: number
  readonly free: number
  readonly at?: number
}

/** Where the borders between two parts in one row leave a label too little, and how much; the least there is. */
function roomFor(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  { from, to, label = '' }: Edge,
): { at: number; by: number } | undefined {
  const [a, b] = [rects.get(from), rects.get(to)]
  const { nodes } = indexOf(design)
  if (!a || !b || a.y !== b.y || from === to || !nodes.has(from) || !nodes.has(to)) return undefined
  const stops = a.x < b.x ? stopsOf(design, rects, from, to) : stopsOf(design, rects, to, from)
  if (stops.length === 2) return undefined
  const { width } = labelSize(label)
  const lacks = stops.slice(1).map((stop, i) => {
    const last = stops[i] ?? stop
    return { at: stop.at, by: Math.ceil((width + last.free + stop.free - stop.x + last.x) / 4) * 4 }
  })
  if (lacks.some(({ by }) => by <= 0)) return undefined
  const [least] = lacks.filter(({ at }) => at !== undefined).toSorted((one, other) => one.by - other.by)
  return least?.at !== undefined && least.by <= most ? { at: least.at, by: least.by } : undefined
}

/** Two parts, from left to right, and the borders between them. */
function stopsOf(design: Design, rects: ReadonlyMap<Id, Rect>, left: Id, right: Id): Stop[] {
  const index = indexOf(design)
  const [first, last] = [rects.get(left), rects.get(right)]
  if (!first || !last) return []
  const [before, behind] = [left, right].map((id) => index.ancestors(id).map((group) => group.id))
  const only = (ids: readonly Id[] = [], others: readonly Id[] = []) =>
    ids.flatMap((id) => (others.includes(id) ? [] : (rects.get(id) ?? [])))
  const [start, end] = [iconRect(first), iconRect(last)]
  const stops: Stop[] = [
    { x: start.x + start.width, free: fromEnds },
    ...only(before, behind).map(({ x, width }) => ({ x: x + width, free: fromBorders + 1 })),
    ...only(behind, before).map(({ x }) => ({ x, free: fromBorders + 1, at: x })),
    { x: end.x, free: fromEnds, at: last.x },
  ]
  return stops.toSorted((one, other) => one.x - other.x)
}
