import type { Design, Id } from '../model/index.ts'
import {
  groupPadding,
  indexOf,
  missingPositions,
  rectsOf,
  setCollapsed,
  storedSize,
  unionRect,
  withRects,
} from '../model/index.ts'
import { freeSpot } from './hands/freeSpot.ts'
import { opened } from './leavesOf.ts'
import { spacing } from './place/spacing.ts'
import type { Rects } from './types.ts'

/**
 * Gives every part that lacks a position, or those of them that are `chosen`, one near its neighbours, inside its group and
 * over nothing; what has a position keeps it. (A group may grow to hold a newcomer.)
 */
export function placeMissing(design: Design, chosen: (id: Id) => boolean = () => true): Design {
  const collapsed = design.view?.collapsed ?? []
  return setCollapsed(placeAll(opened(design), chosen), collapsed, true)
}

function placeAll(design: Design, chosen: (id: Id) => boolean): Design {
  const depth = (id: Id) => indexOf(design).ancestors(id).length
  const groups = indexOf(design).groups
  // Innermost first, so that a group's size is known when it is placed itself; groups after the nodes they hold.
  const missing = missingPositions(design).toSorted(
    (a, b) => depth(b) - depth(a) || Number(groups.has(a)) - Number(groups.has(b)),
  )
  const waiting = new Set(missing)
  let placed = design
  for (const id of missing) {
    if (!chosen(id)) continue
    placed = placeOne(placed, id, waiting)
    waiting.delete(id)
  }
  return placed
}

function placeOne(design: Design, id: Id, waiting: ReadonlySet<Id>): Design {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const own = rects.get(id)
  if (!own) return design
  const parent = index.parentOf(id)
  const siblings = [...index.childGroups(parent), ...index.childNodes(parent)]
    .filter((part) => part.id !== id && !waiting.has(part.id))
    .flatMap((part) => rects.get(part.id) ?? [])
  const outer = parent === undefined ? undefined : rects.get(parent)
  const start = outer
    ? { x: outer.x + groupPadding.left, y: outer.y + groupPadding.top }
    : { x: siblings[0]?.x ?? 24, y: siblings[0]?.y ?? 24 }
  const floor = parent === undefined || !storedSize(design, parent) ? undefined : outer
  // What stands in a group that has no place itself is put at its first corner: the group then goes near its neighbours.
  const near =
    parent !== undefined && waiting.has(parent) ? undefined : neighbours(design, rects, id, waiting)
  const content = unionRect(siblings)
  const wish = near ?? (content ? { x: content.x + content.width + spacing.layer, y: content.y } : start)
  const spot = freeSpot(own, siblings, { start, floor, wish })
  // What came from elsewhere into a new group goes with it.
  const inside = [...index.childGroups(id), ...index.childNodes(id)].flatMap((part) => {
    const rect = rects.get(part.id)
    const there = rect && { ...rect, x: rect.x + spot.x - own.x, y: rect.y + spot.y - own.y }
    return there ? [[part.id, there] as const] : []
  })
  return withRects(design, new Map([[id, { ...own, ...spot }], ...inside]))
}

/** A step along the flow from what the part, or what stands in it, is connected to. */
function neighbours(
  design: Design,
  rects: Rects,
  id: Id,
  waiting: ReadonlySet<Id>,
): { x: number; y: number } | undefined {
  const down = design.view?.direction === 'down'
  const index = indexOf(design)
  const isInside = (part: Id) => part === id || index.ancestors(part).some((group) => group.id === id)
  const isPlaced = (part: Id) =>
    [part, ...index.ancestors(part).map((group) => group.id)].every((one) => !waiting.has(one))
  const own = rects.get(id)
  const spots = design.edges.flatMap(({ from, to }) => {
    if (isInside(from) === isInside(to)) return []
    const [other, sign] = isInside(from) ? [to, -1] : [from, 1]
    const rect = isPlaced(other) ? rects.get(other) : undefined
    if (!rect || !own) return []
    const ahead = sign > 0 ? rect : own
    const [dx, dy] = down ? [0, ahead.height + spacing.layer] : [ahead.width + spacing.layer, 0]
    return [{ x: rect.x + sign * dx, y: rect.y + sign * dy }]
  })
  if (spots.length === 0) return undefined
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) }
}
