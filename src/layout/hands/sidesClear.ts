import type { Design, Group, Rect } from '../../model/index.ts'
import { isPinned } from '../../model/index.ts'
import { lackOf } from '../place/room/titleGaps.ts'
import { groupTitle } from '../route/titles.ts'
import { hullsOf, type Changed, type Hull } from './changedHulls.ts'
import { growSide, widened } from './growSide.ts'
import { groupsAround } from './titlesClear.ts'

/** A title that needs more than this is rather crossed than the group torn apart. */
const most = 144
const step = 4

/** Groups into which a changed hull comes from above grow sideways until their titles stand clear of its sides. */
export function sidesClear(_: Design, edited: Design, all: Changed): Design {
  const { design, changed } = all
  const groups = new Set(changed.flatMap((hull) => groupsAround(design, hull)))
  for (const group of groups) {
    const growth = isPinned(edited, group.id) ? undefined : growthFor(all, group)
    if (growth) return growSide(edited, group.id, growth.side, growth.by)
  }
  return edited
}

function growthFor({ design, rects, near, parts }: Changed, group: Group) {
  const frame = rects.get(group.id)
  if (!frame || !isStruck(group, frame, near)) return undefined
  const spans = near.map(({ span }) => span)
  const local = new Map(
    [...parts, ...design.groups.map(({ id }) => id)].flatMap((id) => {
      const rect = rects.get(id)
      return rect ? [[id, rect] as const] : []
    }),
  )
  for (let by = step; by <= most; by += step) {
    for (const side of ['right', 'left'] as const) {
      const wider = widened(frame, side, by)
      local.set(group.id, wider)
      if (!isStruck(group, wider, hullsOf(design, local, { spans, parts }))) return { side, by }
    }
  }
  return undefined
}

/** Whether the words of a group's title find no place clear of the sides of hulls that come in from above. */
function isStruck(group: Group, frame: Rect, hulls: readonly Hull[]): boolean {
  const title = groupTitle(group, frame)
  const sides = hulls.flatMap(({ rect }) => {
    const reaches = rect.y < frame.y && rect.y + rect.height > title.title.y + title.title.height
    return reaches ? [rect.x, rect.x + rect.width].map((x) => ({ left: x - 1, right: x + 1 })) : []
  })
  return lackOf({ rect: frame, ...title }, sides) !== 'none'
}
