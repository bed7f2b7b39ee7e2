import { expandGroups } from '../../layout/index.ts'
import {
  hiding,
  indexOf,
  moveBy,
  moveInto,
  nestingRefusal,
  rectsOf,
  type Design,
  type Id,
} from '../../model/index.ts'
import { settled } from '../../store/index.ts'
import { freeSpot } from '../canvas/index.ts'

/** Room between the outermost group and a part taken out of it, in pixels. */
const beside = 40

/** Groups a part may be moved into, in the order given; `undefined` stands for the top of the drawing. */
export function homesFor(design: Design, id: Id, order: readonly Id[]): (Id | undefined)[] {
  const index = indexOf(design)
  const kind = index.groups.get(id)?.kind ?? 'node'
  const groups = order.filter(
    (group) =>
      index.groups.has(group) &&
      group !== id &&
      index.ancestors(group).every((around) => around.id !== id) &&
      !nestingRefusal(design, kind, group),
  )
  return nestingRefusal(design, kind, undefined) ? groups : [undefined, ...groups]
}

/** Moves a part into a group, to the first place there that is free; or out of all groups, beside them. */
export function moveInside(before: Design, id: Id, home: Id | undefined): Design {
  const design = home === undefined ? before : expandGroups(before, [home, ...hiding(before, [home])])
  const rects = rectsOf(design)
  const rect = rects.get(id)
  const outermost = indexOf(design).ancestors(id).at(-1)?.id
  const around = rects.get(home ?? outermost ?? id)
  if (!rect || !around) return moveInto(design, [id], home)
  const start =
    home === undefined
      ? { x: around.x + around.width + beside, y: rect.y }
      : { x: around.x + 24, y: around.y + 48 }
  const spot = freeSpot(design, home, rect, start)
  const moved = moveInto(design, [id], home)
  return settled(design, moveBy(moved, [id], Math.round(spot.x - rect.x), Math.round(spot.y - rect.y)), [id])
}
