import type { Design, DesignIndex, Group, Id, Rect } from '../../../model/index.ts'
import { groupPadding, indexOf, unionRect } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import { spacing } from '../spacing.ts'
import { fillsItsPlace } from './fillsItsPlace.ts'
import { leastWidth } from './leastWidth.ts'

/** Less than this is not seen as empty. */
const little = 24

/**
 * Takes away the empty ends of groups: parts that moved nearer to each other leave them behind. What is in a group stays
 * where it is. Regions, VPCs and the like drawn alike lose what none of them needs; zones are lanes of one size.
 */
export function trimEnds(design: Design, rects: Map<Id, Rect>, frames: readonly Frame[]): void {
  const index = indexOf(design)
  const alike = new Map(
    [...framesIn(frames)].flatMap((frame) => {
      const ids = idsOf(frame)
      return ids.map((id) => [id, ids] as const)
    }),
  )
  const visit = (group: Group) => {
    const groups = index.childGroups(group.id)
    groups.forEach(visit)
    if (!fillsItsPlace(group)) trim(alike.get(group.id) ?? [group.id])
  }
  // The last of those alike is visited when the insides of all have been.
  const waiting = new Map<readonly Id[], number>()
  const trim = (ids: readonly Id[]) => {
    const left = (waiting.get(ids) ?? ids.length) - 1
    waiting.set(ids, left)
    if (left > 0) return
    const spare = ids.map((id) => spareOf(index, rects, id))
    const by = (size: 'width' | 'height', start: 'x' | 'y') => {
      const least = Math.min(...spare.map((one) => one[size]))
      // Towards each other lanes stay as near as they are.
      return least > little && !areInLine(index, rects, ids, start) ? least : 0
    }
    const [width, height] = [by('width', 'x'), by('height', 'y')]
    for (const id of ids) {
      const rect = rects.get(id)
      if (rect) rects.set(id, { ...rect, width: rect.width - width, height: rect.height - height })
    }
  }
  index.childGroups(undefined).forEach(visit)
}

/** How far a group's right and lower sides are from its content, beyond its padding and the room for its title. */
function spareOf(index: DesignIndex, rects: Rects, id: Id): Pick<Rect, 'width' | 'height'> {
  const inside = [...index.childGroups(id), ...index.childNodes(id)].flatMap(
    (part) => rects.get(part.id) ?? [],
  )
  const [rect, content, group] = [rects.get(id), unionRect(inside), index.groups.get(id)]
  if (!rect || !content || !group) return { width: 0, height: 0 }
  const least = Math.ceil(leastWidth(group.label) / spacing.grid) * spacing.grid
  const right = Math.max(rect.x + least, content.x + content.width + groupPadding.right)
  const bottom = content.y + content.height + groupPadding.bottom
  return { width: rect.x + rect.width - right, height: rect.y + rect.height - bottom }
}

/** Whether some of these stand beside each other on an axis, in one group. */
function areInLine(index: DesignIndex, rects: Rects, ids: readonly Id[], start: 'x' | 'y'): boolean {
  const first = new Map<Id | undefined, number | undefined>()
  return ids.some((id) => {
    const [home, at] = [index.parentOf(id), rects.get(id)?.[start]]
    if (!first.has(home)) first.set(home, at)
    return first.get(home) !== at
  })
}
