import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, isPinned, moveBy, overlaps, rectsOf, unionRect } from '../../model/index.ts'
import { leavesOf } from '../leavesOf.ts'
import { spanLevels } from '../place/fold/spanLevels.ts'
import { leafOf } from '../route/world.ts'
import { hullAround, spanHulls } from '../spanHulls.ts'
import type { Changed, Hull } from './changedHulls.ts'
import { keepInLine, type Side } from './growSide.ts'

/** Free between a hull and what makes way for it. */
const gap = 8

/** Neighbours of members move out of the frame of a changed hull, with all beyond them in their group. Who stood in it
 *  before stays, and so does who stands in the midst of the members. */
export function besideHulls(before: Design, edited: Design, all: Changed): Design {
  for (const hull of all.changed) {
    const index = indexOf(all.design)
    for (const home of new Set(hull.members.map((id) => index.parentOf(id)))) {
      const moved = outOf(before, edited, { ...all, hull, home })
      // Now other hulls may lie elsewhere.
      if (moved !== edited) return moved
    }
  }
  return edited
}

interface Crowd extends Changed {
  readonly hull: Hull
  readonly home: Id | undefined
}

function outOf(before: Design, edited: Design, crowd: Crowd): Design {
  const { design, rects, hull, home } = crowd
  const core = unionRect(hull.members.map((id) => drawnOf(design, rects, id)))
  if (!core) return edited
  const others = strangers(crowd).filter(({ id }) => !isPinned(edited, id))
  const stood = standingIn(before, hull)
  for (const side of ['up', 'down', 'left', 'right'] as const) {
    const beyond = others.filter(({ drawn }) => isBeyond(side, drawn, core))
    const by = Math.max(
      0,
      ...beyond.map(({ id, claim }) =>
        overlaps(claim, hull.rect) && !stood(id) ? out(side, claim, hull.rect) : 0,
      ),
    )
    if (by === 0) continue
    const step = Math.ceil(by + gap)
    const moved = moveBy(
      edited,
      beyond.map(({ id }) => id),
      side === 'left' ? -step : side === 'right' ? step : 0,
      side === 'up' ? -step : side === 'down' ? step : 0,
    )
    return home === undefined ? moved : keepInLine(edited, moved, home)
  }
  return edited
}

interface Stranger {
  readonly id: Id
  readonly drawn: Rect
  /** With the frame of the span that it is in. */
  readonly claim: Rect
}

/** What stands beside members in a group and holds none. */
function strangers({ design, rects, hull, near, home }: Crowd): Stranger[] {
  const index = indexOf(design)
  const members = new Set(hull.span.members)
  const holding = new Set(hull.span.members.flatMap((id) => index.ancestors(id).map((group) => group.id)))
  const levels = spanLevels(design)
  const apart = near.filter(({ span }) => !span.members.some((id) => members.has(id)))
  const claimOf = (id: Id) => {
    const own = apart.filter(({ span }) => span.members.includes(id))
    const level = Math.max(...own.map(({ span }) => levels.get(span.id) ?? 0))
    const hull = own.length > 0 ? hullAround(rects, [id], level) : undefined
    return hull ?? drawnOf(design, rects, id)
  }
  return [...index.childGroups(home), ...index.childNodes(home)].flatMap(({ id }) =>
    members.has(id) || holding.has(id) || !rects.has(id)
      ? []
      : [{ id, drawn: drawnOf(design, rects, id), claim: claimOf(id) }],
  )
}

function drawnOf(design: Design, rects: ReadonlyMap<Id, Rect>, id: Id): Rect {
  const rect = rects.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const node = indexOf(design).nodes.get(id)
  return node ? leafOf(node, rect).whole : rect
}

/** Who stood in the hull of a span before. */
function standingIn(before: Design, { span }: Hull): (id: Id) => boolean {
  const design = leavesOf(before)
  const old = indexOf(design).spans.get(span.id)
  if (!old) return () => false
  const rects = rectsOf(before)
  const hull = spanHulls(design, rects, undefined, [old]).get(span.id)
  return (id) => hull !== undefined && rects.has(id) && overlaps(hull, drawnOf(design, rects, id))
}

function isBeyond(side: Side, rect: Rect, core: Rect): boolean {
  switch (side) {
    case 'up':
      return rect.y + rect.height <= core.y
    case 'down':
      return rect.y >= core.y + core.height
    case 'left':
      return rect.x + rect.width <= core.x
    case 'right':
      return rect.x >= core.x + core.width
  }
}

/** How far a rectangle must go that way to be outside. */
function out(side: Side, rect: Rect, hull: Rect): number {
  switch (side) {
    case 'up':
      return rect.y + rect.height - hull.y
    case 'down':
      return hull.y + hull.height - rect.y
    case 'left':
      return rect.x + rect.width - hull.x
    case 'right':
      return hull.x + hull.width - rect.x
  }
}
