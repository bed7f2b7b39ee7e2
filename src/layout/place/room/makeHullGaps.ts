import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf, overlaps } from '../../../model/index.ts'
import { plainHulls } from '../../spanHulls.ts'
import { spacing } from '../spacing.ts'
import { insertAlike } from './insertAlike.ts'

/** Free between a hull and the group above it. */
const apart = 12

/**
 * Moves what a span is drawn around down from under a group that stands above it: the hull reaches up, with the room for
 * its title, and would lie over the group's border. Lanes stay alike.
 */
export function makeHullGaps(
  design: Design,
  rects: Map<Id, Rect>,
  twins: () => readonly (readonly Id[])[],
): void {
  const index = indexOf(design)
  for (const { id, members } of design.spans) {
    const homes = new Set(members.map((member) => index.parentOf(member)))
    const [home] = homes
    const hull = homes.size === 1 ? plainHulls(design, rects).get(id) : undefined
    const top = Math.min(...members.flatMap((member) => rects.get(member)?.y ?? []))
    if (!hull) continue
    const above = index.childGroups(home).flatMap((group) => {
      const rect = rects.get(group.id)
      return rect && overlaps(rect, hull) && rect.y + rect.height <= top ? [rect.y + rect.height] : []
    })
    if (above.length === 0) continue
    const at = Math.max(...above)
    const by = Math.ceil((at + apart - hull.y) / spacing.grid) * spacing.grid
    insertAlike(design, rects, { axis: 'y', at, by }, twins())
  }
}
