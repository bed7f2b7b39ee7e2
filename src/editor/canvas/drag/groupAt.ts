import {
  indexOf,
  rectsOf,
  type Design,
  type Group,
  type Id,
  type Point,
  type Rect,
} from '../../../model/index.ts'

/** The innermost group whose rectangle holds `point`; undefined where there is none. `rects`: where groups stand, when that
 *  is not where they are drawn; those it leaves out are not there. */
export function groupAt(design: Design, point: Point, rects = rectsOf(design)): Group | undefined {
  const index = indexOf(design)
  let found: { readonly group: Group; readonly depth: number } | undefined
  for (const group of design.groups) {
    const rect = rects.get(group.id)
    if (!rect || !holds(rect, point)) continue
    const depth = index.ancestors(group.id).length
    // Of two that overlap at one depth the later is drawn on top.
    if (!found || depth >= found.depth) found = { group, depth }
  }
  return found?.group
}

/** The node drawn at `point`, within `reach` pixels of its box; the last drawn wins. */
export function nodeAt(design: Design, point: Point, reach = 0): Id | undefined {
  const rects = rectsOf(design)
  return design.nodes.findLast(({ id }) => {
    const rect = rects.get(id)
    return rect !== undefined && holds(rect, point, reach)
  })?.id
}

function holds({ x, y, width, height }: Rect, point: Point, reach = 0): boolean {
  return (
    point.x >= x - reach &&
    point.x <= x + width + reach &&
    point.y >= y - reach &&
    point.y <= y + height + reach
  )
}
