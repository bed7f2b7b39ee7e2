import type { Design, Group } from '../../model/index.ts'
import { indexOf, rectsOf } from '../../model/index.ts'
import { spacing } from '../place/spacing.ts'
import { groupTitle, titleHeight } from '../route/titles.ts'
import type { Rects } from '../types.ts'
import type { Changed, Hull } from './changedHulls.ts'
import { growSide } from './growSide.ts'

/** Free beside a title, and between the top of a group and that of a hull that comes in from the side. */
const beside = 6

/** Groups grow upwards until the top of a changed hull, and its title, lie below their titles. */
export function titlesClear(_: Design, edited: Design, { design, changed }: Changed): Design {
  return changed.reduce((roomy, hull) => {
    // Innermost first: with a group those around it grow.
    return groupsAround(design, hull).reduce((now, group) => {
      const by = lackOf(design, rectsOf(now), hull, group)
      return by > 0 ? growSide(now, group.id, 'up', by) : now
    }, roomy)
  }, edited)
}

/** The groups around members of a hull, each once, inner ones before those around them. */
export function groupsAround(design: Design, { members }: Hull): readonly Group[] {
  const index = indexOf(design)
  const groups = [...new Set(members.flatMap((id) => index.ancestors(id)))]
  return groups.toSorted((a, b) => index.ancestors(b.id).length - index.ancestors(a.id).length)
}

function lackOf(design: Design, rects: Rects, hull: Hull, group: Group): number {
  const frame = rects.get(group.id)
  if (!frame || hull.rect.y >= frame.y + titleHeight) return 0
  const tops = hull.members.map((id) => rects.get(id)?.y ?? Infinity)
  const top = Math.min(...tops)
  const index = indexOf(design)
  const holdsTop = hull.members.some((id, i) => tops[i] === top && index.ancestors(id).includes(group))
  if (hull.rect.y < frame.y - beside && !holdsTop) return 0
  const { title } = groupTitle(group, frame)
  const { x, width } = hull.rect
  const meets = x < title.x + title.width + beside && title.x - beside < x + width
  return meets || hull.rect.y < frame.y ? Math.ceil(frame.y + titleHeight + spacing.grid - hull.rect.y) : 0
}
