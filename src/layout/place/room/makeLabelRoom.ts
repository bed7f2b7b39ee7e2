import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconRect, indexOf } from '../../../model/index.ts'
import { textWidth } from '../../text/textWidth.ts'
import { insertAlike } from './insertAlike.ts'

/** Edge label text, and the line that must be seen at both of its ends. */
const fontSize = 11
const beside = 20
/** Beyond this a long label may rather hang over than tear the drawing apart. */
const most = 120

/**
 * Widens the gap between two icons in one row that is too narrow for the label of the line between them. Groups of
 * `twins` (lanes) that reach over the gap become wider in any case, others only where something inside them moves.
 */
export function makeLabelRoom(design: Design, rects: Map<Id, Rect>, twins: readonly (readonly Id[])[]): void {
  const nodes = indexOf(design).nodes
  for (const { from, to, label } of design.edges) {
    const [a, b] = [rects.get(from), rects.get(to)]
    if (label === undefined || !a || !b || a.y !== b.y || !nodes.has(from) || !nodes.has(to)) continue
    const [left, right] = a.x < b.x ? [a, b] : [b, a]
    const gap = iconRect(right).x - iconRect(left).x - iconRect(left).width
    const missing = Math.ceil((textWidth(label, fontSize) + beside - gap) / 4) * 4
    if (missing > 0)
      insertAlike(design, rects, { axis: 'x', at: left.x + left.width, by: Math.min(missing, most) }, twins)
  }
}
