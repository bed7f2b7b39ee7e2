import type { Design, Edge, Id, Rect, Span } from '../../model/index.ts'
import { contains, iconRect, leafBox } from '../../model/index.ts'
import type { Rects } from '../types.ts'
import { edgesAt } from './edgesAt.ts'
import { lookOf } from './lookOf.ts'

/** Where an edge's line is drawn from and to: its own ends, or the span whose members all have such an edge. */
export interface Ends {
  readonly from: Id
  readonly to: Id
}

/** From this many members on, one line to the span says the same as a line to each, and says it better. */
const manyMembers = 3
/** … and with two members, in a drawing with more edges than this. */
const denseEdges = 18

/**
 * The edges that every member of a span shares with one part (same look, same words): they are drawn as one line that
 * ends at the span. What manages a span's members always is; other edges where the drawing is dense.
 */
export function bundlesOf(design: Design, rects: Rects, hulls: Rects): ReadonlyMap<Id, Ends> {
  const ends = new Map<Id, Ends>()
  // Of spans over the same members the outermost.
  const spans = design.spans.toSorted((a, b) => b.members.length - a.members.length)
  for (const span of spans) {
    const hull = hulls.get(span.id)
    if (!hull || span.members.length < 2 || !isWhole(span, rects, hull)) continue
    for (const side of ['from', 'to'] as const) {
      for (const family of familiesAt(design, span, side)) {
        if (!mayBeOne(design, span, family, side) || family.some(({ id }) => ends.has(id))) continue
        const other = rects.get(otherEnd(family, side))
        if (other && contains(hull, iconRect(other))) continue
        for (const { id, from, to } of family) {
          ends.set(id, side === 'to' ? { from, to: span.id } : { from: span.id, to })
        }
      }
    }
  }
  return ends
}

function otherEnd([first]: readonly Edge[], side: 'from' | 'to'): Id {
  return (side === 'to' ? first?.from : first?.to) ?? ''
}

/** A hull that leaves a member out would be a wrong end. */
function isWhole({ members }: Span, rects: Rects, hull: Rect): boolean {
  return members.every((id) => {
    const rect = rects.get(id)
    return rect?.width === leafBox.width && rect.height === leafBox.height && contains(hull, iconRect(rect))
  })
}

/** Edges at a span's members that look alike and have their other end in common, one for each member. */
function familiesAt(design: Design, { members }: Span, side: 'from' | 'to'): Edge[][] {
  const inside = new Set(members)
  const families = new Map<string, Map<Id, Edge>>()
  const ends = edgesAt(design.edges)
  for (const edge of ends.inOrder(members.flatMap((id) => ends.at(id)))) {
    const [own, other] = side === 'to' ? [edge.to, edge.from] : [edge.from, edge.to]
    if (!inside.has(own) || inside.has(other)) continue
    const key = JSON.stringify([other, lookOf(edge), edge.kind ?? '', edge.label ?? ''])
    const family = families.get(key) ?? new Map<Id, Edge>()
    if (!family.has(own)) family.set(own, edge)
    families.set(key, family)
  }
  return [...families.values()].flatMap((family) =>
    family.size === inside.size ? [[...family.values()]] : [],
  )
}

function mayBeOne(design: Design, { members }: Span, [first]: readonly Edge[], side: 'from' | 'to'): boolean {
  if (!first) return false
  if (first.kind === 'management' || members.length >= manyMembers) return true
  // Calls of two members start at each: a line that starts at a frame hides which of them runs straight on.
  return side === 'to' && design.edges.length > denseEdges
}
