import {
  absoluteOrigin,
  relativePosition,
  storable,
  withPositions,
  withSize,
} from '../boxes/storedPosition.ts'
import { refuse } from '../editRefused.ts'
import type { Point, Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'
import { refuseMissing } from './editItem.ts'
import { placedAt } from './placement.ts'

/** Smallest side a group can be given, in pixels: room for its icon and a few letters. */
const least = { width: 80, height: 60 }

/** Gives a group an absolute rectangle to cover at least. All inside stays where it is on the drawing, whichever side
 *  was dragged; a rectangle smaller than the content still covers the content. */
export function resizeGroup(design: Design, id: Id, rect: Rect): Design {
  const index = indexOf(design)
  if (!index.has(id)) refuseMissing(id)
  if (!index.groups.has(id))
    refuse('not-a-group', { id }, `${id} is not a group: only groups have a size of their own.`)
  const before = absoluteOrigin(design, id)
  const placed = placedAt(design, id, rect)
  const after = absoluteOrigin(placed, id)
  const kept = new Map<Id, Point>()
  for (const child of [...index.childGroups(id), ...index.childNodes(id)]) {
    const { x, y } = relativePosition(design, child.id, true)
    kept.set(child.id, { x: x + before.x - after.x, y: y + before.y - after.y })
  }
  const stays = before.x === after.x && before.y === after.y
  const settled = stays ? placed : withPositions(placed, kept)
  const [width, height] = [storable(rect.width), storable(rect.height)]
  return withSize(settled, id, Math.max(least.width, width), Math.max(least.height, height))
}
