import type { Design, Id, Point } from '../../../model/index.ts'
import { contains, indexOf, inflate, innerOf, overlaps } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'

/** Kept free beside what stands in the same group. */
const beside = 8

/** Whether parts, moved together by so much, stay within their groups and clear of what is beside them there. */
export function isClear(design: Design, rects: Rects, moving: ReadonlySet<Id>, by: Point): boolean {
  const index = indexOf(design)
  return [...moving].every((id) => {
    const [rect, parent] = [rects.get(id), index.parentOf(id)]
    const around = parent === undefined ? undefined : rects.get(parent)
    if (!rect) return false
    const moved = { ...rect, x: rect.x + by.x, y: rect.y + by.y }
    if (around && !contains(innerOf(around), moved)) return false
    const near = inflate(moved, beside)
    return [...index.childNodes(parent), ...index.childGroups(parent)].every((other) => {
      const box = moving.has(other.id) ? undefined : rects.get(other.id)
      return !box || !overlaps(near, box)
    })
  })
}
