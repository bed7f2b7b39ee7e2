import type { Design, Direction, Id, Rect } from '../../../model/index.ts'
import { indexOf, inflate, overlaps, unionRect } from '../../../model/index.ts'
import { spacing } from '../spacing.ts'

/**
 * Regions that stand one behind the other in the flow begin and end at one level: the lesser one grows, where nothing
 * stands in its way. What is in them stays.
 */
export function levelRegions(design: Design, rects: Map<Id, Rect>, direction: Direction): void {
  const index = indexOf(design)
  const regions = design.groups.filter(({ kind }) => kind === 'region')
  for (const parent of new Set(regions.map((region) => region.parent))) {
    const siblings = [...index.childGroups(parent), ...index.childNodes(parent)].map(({ id }) => id)
    const own = regions.flatMap((region) => (region.parent === parent ? [region.id] : []))
    const boxes = own.flatMap((id) => rects.get(id) ?? [])
    const all = unionRect(boxes)
    if (!all || boxes.length < 2 || !isRow(boxes, direction)) continue
    const leveled = own.map((id) => ({ id, rect: levelWith(rects.get(id) ?? all, all, direction) }))
    const others = siblings.filter((id) => !own.includes(id)).flatMap((id) => rects.get(id) ?? [])
    const isFree = leveled.every(({ id, rect }) => {
      const near = inflate(rect, spacing.node)
      return !others.some((other) => overlaps(near, other)) && !isCrossed(design, rects, id, rect)
    })
    if (isFree) for (const { id, rect } of leveled) rects.set(id, rect)
  }
}

/** Whether a line between parts outside may run through a Region once it has grown, and could not before. */
function isCrossed(design: Design, rects: Map<Id, Rect>, region: Id, grown: Rect): boolean {
  const index = indexOf(design)
  const before = rects.get(region) ?? grown
  const isInside = (id: Id) => index.ancestors(id).some((group) => group.id === region)
  return design.edges.some(({ from, to }) => {
    const way = unionRect([from, to].flatMap((id) => rects.get(id) ?? []))
    return way && overlaps(way, grown) && !overlaps(way, before) && !isInside(from) && !isInside(to)
  })
}

/** Whether boxes stand clear of each other along the flow. */
function isRow(boxes: readonly Rect[], direction: Direction): boolean {
  const [start, size] = direction === 'right' ? (['x', 'width'] as const) : (['y', 'height'] as const)
  const row = boxes.toSorted((a, b) => a[start] - b[start])
  return row.every((box, i) => {
    const last = row[i - 1]
    return !last || last[start] + last[size] <= box[start]
  })
}

function levelWith(rect: Rect, { x, y, width, height }: Rect, direction: Direction): Rect {
  return direction === 'right' ? { ...rect, y, height } : { ...rect, x, width }
}
