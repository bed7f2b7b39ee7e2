import type { Design, Id, Rect } from '../model/index.ts'
import {
  groupPadding,
  indexOf,
  inflate,
  missingPositions,
  overlaps,
  rectsOf,
  storedSize,
  unionRect,
  withRects,
} from '../model/index.ts'
import { spacing } from './place/spacing.ts'
import type { Rects } from './types.ts'

/** Free distance around a newly placed part. */
const margin = 14
const step = 28

/**
 * Gives every part that lacks a position one near its neighbours, inside its group and over nothing;
 * what has a position keeps it. (A group may grow to hold a newcomer.)
 */
export function placeMissing(design: Design): Design {
  const depth = (id: Id) => indexOf(design).ancestors(id).length
  const groups = indexOf(design).groups
  // Innermost first, so that a group's size is known when it is placed itself; groups after the nodes they hold.
  const missing = missingPositions(design).toSorted(
    (a, b) => depth(b) - depth(a) || Number(groups.has(a)) - Number(groups.has(b)),
  )
  const waiting = new Set(missing)
  let placed = design
  for (const id of missing) {
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
  return withRects(design, new Map([[id, { ...own, ...spot }]]))
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

interface Area {
  /** The parent's first corner: nothing goes before it. */
  readonly start: { readonly x: number; readonly y: number }
  /** The parent's stored box; places inside it are preferred. */
  readonly floor: Rect | undefined
  readonly wish: { readonly x: number; readonly y: number }
}

/** The free place nearest to the wish; right and below it there always is one. */
function freeSpot(own: Rect, siblings: readonly Rect[], area: Area): { x: number; y: number } {
  const content = unionRect([{ ...own, ...area.start }, ...siblings]) ?? own
  const bounded = area.floor !== undefined
  const [left, top] = bounded
    ? [area.start.x, area.start.y]
    : [content.x - own.width - 400, content.y - own.height - 400]
  const [right, bottom] = [content.x + content.width + 2 * margin, content.y + content.height + 2 * margin]
  const columns = spots(
    left,
    right,
    Math.max(area.wish.x, left),
    siblings.flatMap((rect) => [rect.x, rect.x + rect.width + step]),
  )
  const rows = spots(
    top,
    bottom,
    Math.max(area.wish.y, top),
    siblings.flatMap((rect) => [rect.y, rect.y + rect.height + step]),
  )
  let best: { x: number; y: number; cost: number } | undefined
  for (const x of columns) {
    for (const y of rows) {
      const rect = { ...own, x, y }
      const outside = area.floor && !within(area.floor, rect) ? 400 : 0
      const cost = Math.abs(x - area.wish.x) + Math.abs(y - area.wish.y) + outside
      if (best && cost >= best.cost) continue
      const around = inflate(rect, margin)
      if (!siblings.some((sibling) => overlaps(sibling, around))) best = { x, y, cost }
    }
  }
  return best ? { x: best.x, y: best.y } : { x: right + margin, y: top }
}

/** Coordinates worth trying: the wish, those in line with siblings, and a coarse grid. At most a few dozen. */
function spots(low: number, high: number, wish: number, lines: readonly number[]): number[] {
  const stride = Math.max(step, (high - low) / 40)
  const grid = Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, i) => low + i * stride)
  const all = [
    wish,
    ...grid,
    ...lines.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish)).slice(0, 40),
  ]
  return [...new Set(all.filter((at) => at >= low && at <= high + step).map((at) => Math.round(at)))]
}

function within(outer: Rect, rect: Rect): boolean {
  return (
    rect.x >= outer.x + groupPadding.left &&
    rect.y >= outer.y + groupPadding.top &&
    rect.x + rect.width <= outer.x + outer.width - groupPadding.right &&
    rect.y + rect.height <= outer.y + outer.height - groupPadding.bottom
  )
}
