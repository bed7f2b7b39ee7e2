import type { Design, Id, Rect } from '../../../model/index.ts'
import type { Room } from './insertRoom.ts'
import { insertRoom } from './insertRoom.ts'
import { stayAlike } from './stayAlike.ts'

/** Makes room as `insertRoom` does, unless counterparts would become unlike: of lanes in a grid it widens but some. */
export function insertAlike(
  design: Design,
  rects: Map<Id, Rect>,
  room: Omit<Room, 'alike'>,
  twins: readonly (readonly Id[])[],
): void {
  const roomy = new Map(rects)
  insertRoom(design, roomy, { ...room, alike: new Set(twins.flat()) })
  if (!stayAlike(design, twins, rects, roomy)) return
  for (const [id, rect] of roomy) rects.set(id, rect)
}
