import type { Design, Id, Rect } from '../../model/index.ts'
import { iconRect, indexOf } from '../../model/index.ts'
import { textWidth } from '../text/textWidth.ts'

/** Edge label text, and the line that must be seen at both of its ends. */
const fontSize = 11
const beside = 20
/** Beyond this a long label may rather hang over than tear the drawing apart. */
const most = 120

/** Widens the gap between two icons in one row that is too narrow for the label of the line between them. */
export function makeLabelRoom(design: Design, rects: Map<Id, Rect>): void {
  const nodes = indexOf(design).nodes
  for (const { from, to, label } of design.edges) {
    const [a, b] = [rects.get(from), rects.get(to)]
    if (label === undefined || !a || !b || a.y !== b.y || !nodes.has(from) || !nodes.has(to)) continue
    const [left, right] = a.x < b.x ? [a, b] : [b, a]
    const gap = iconRect(right).x - iconRect(left).x - iconRect(left).width
    const missing = Math.ceil((textWidth(label, fontSize) + beside - gap) / 4) * 4
    if (missing > 0) insertAt(design, rects, left.x + left.width, Math.min(missing, most))
  }
}

/** Moves all that begins at or after `x` by `by`, and widens groups that reach over it. Nothing that was apart meets. */
function insertAt(design: Design, rects: Map<Id, Rect>, x: number, by: number): void {
  const groups = indexOf(design).groups
  for (const [id, rect] of rects) {
    if (rect.x >= x) rects.set(id, { ...rect, x: rect.x + by })
    else if (groups.has(id) && rect.x + rect.width > x) rects.set(id, { ...rect, width: rect.width + by })
  }
}
