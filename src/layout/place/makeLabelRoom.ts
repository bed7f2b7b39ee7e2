import type { Design, Id, Rect } from '../../model/index.ts'
import { iconRect, indexOf } from '../../model/index.ts'
import { textWidth } from '../text/textWidth.ts'

/** Edge label text, and the line that must be seen at both of its ends. */
const fontSize = 11
const beside = 20
/** Beyond this a long label may rather hang over than tear the drawing apart. */
const most = 120

/**
 * Widens the gap between two icons in one row that is too narrow for the label of the line between them. Groups of
 * `alike` (lanes) that reach over the gap become wider in any case, others only where something inside them moves.
 */
export function makeLabelRoom(design: Design, rects: Map<Id, Rect>, alike: ReadonlySet<Id>): void {
  const nodes = indexOf(design).nodes
  for (const { from, to, label } of design.edges) {
    const [a, b] = [rects.get(from), rects.get(to)]
    if (label === undefined || !a || !b || a.y !== b.y || !nodes.has(from) || !nodes.has(to)) continue
    const [left, right] = a.x < b.x ? [a, b] : [b, a]
    const gap = iconRect(right).x - iconRect(left).x - iconRect(left).width
    const missing = Math.ceil((textWidth(label, fontSize) + beside - gap) / 4) * 4
    if (missing > 0) insertAt(design, rects, alike, { x: left.x + left.width, by: Math.min(missing, most) })
  }
}

/** Moves all that begins at or after `x` by `by`, and widens groups that reach over it. Nothing that was apart meets. */
function insertAt(
  design: Design,
  rects: Map<Id, Rect>,
  alike: ReadonlySet<Id>,
  { x, by }: { readonly x: number; readonly by: number },
): void {
  const index = indexOf(design)
  const move = (id: Id): 'moved' | 'widened' | 'still' => {
    const rect = rects.get(id)
    if (!rect) return 'still'
    const inside = [...index.childGroups(id), ...index.childNodes(id)].map((part) => move(part.id))
    if (rect.x >= x) {
      rects.set(id, { ...rect, x: rect.x + by })
      return 'moved'
    }
    const reaches = index.groups.has(id) && rect.x + rect.width > x
    if (!reaches || !(alike.has(id) || inside.some((how) => how !== 'still'))) return 'still'
    rects.set(id, { ...rect, width: rect.width + by })
    return 'widened'
  }
  for (const part of [...index.childGroups(undefined), ...index.childNodes(undefined)]) move(part.id)
}
