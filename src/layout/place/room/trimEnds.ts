import type { Design, Group, Id, Rect } from '../../../model/index.ts'
import { groupPadding, indexOf, unionRect } from '../../../model/index.ts'
import { textWidth } from '../../text/textWidth.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn } from '../fold/frame.ts'
import { spacing } from '../spacing.ts'
import { fillsItsPlace } from './fillsItsPlace.ts'

/** Less than this is not seen as empty. */
const little = 24

/**
 * Takes away the empty ends of groups that stand once: parts that moved nearer to each other leave them behind. What is
 * in a group stays where it is, and so do lanes, which are alike as they are.
 */
export function trimEnds(design: Design, rects: Map<Id, Rect>, frames: readonly Frame[]): void {
  const index = indexOf(design)
  const alone = new Set(
    [...framesIn(frames)].flatMap(({ ids }) => (ids.length === 1 && ids[0] !== undefined ? [ids[0]] : [])),
  )
  const visit = (group: Group) => {
    const groups = index.childGroups(group.id)
    groups.forEach(visit)
    const inside = [...groups, ...index.childNodes(group.id)].flatMap(({ id }) => rects.get(id) ?? [])
    const [rect, content] = [rects.get(group.id), unionRect(inside)]
    if (!rect || !content || !alone.has(group.id) || fillsItsPlace(group)) return
    const least = Math.ceil((textWidth(group.label, 12, true) + 48) / spacing.grid) * spacing.grid
    const right = Math.max(rect.x + least, content.x + content.width + groupPadding.right)
    const bottom = content.y + content.height + groupPadding.bottom
    rects.set(group.id, {
      ...rect,
      width: rect.x + rect.width - right > little ? right - rect.x : rect.width,
      height: rect.y + rect.height - bottom > little ? bottom - rect.y : rect.height,
    })
  }
  index.childGroups(undefined).forEach(visit)
}
