import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'

/** Room for something new. */
export interface Room {
  readonly axis: 'x' | 'y'
  /** From where on, and how much. */
  readonly at: number
  readonly by: number
  /** Groups that grow in any case when they reach over the place: lanes are to stay alike. */
  readonly alike?: ReadonlySet<Id>
  /** The groups around this part grow too, however far they reach. */
  readonly inside?: Id
}

/**
 * Moves all that begins behind a place, and makes the groups longer that reach over it where something inside them
 * moves. Nothing that was apart meets.
 */
export function insertRoom(design: Design, rects: Map<Id, Rect>, room: Room): void {
  const { axis, at, by, alike, inside: part } = room
  const index = indexOf(design)
  const size = axis === 'x' ? 'width' : 'height'
  const around = new Set(part === undefined ? [] : index.ancestors(part).map(({ id }) => id))
  const move = (id: Id): 'moved' | 'widened' | 'still' => {
    const rect = rects.get(id)
    if (!rect) return 'still'
    const inside = [...index.childGroups(id), ...index.childNodes(id)].map((child) => move(child.id))
    if (rect[axis] >= at) {
      rects.set(id, { ...rect, [axis]: rect[axis] + by })
      return 'moved'
    }
    const reaches = index.groups.has(id) && rect[axis] + rect[size] > at
    const grows = around.has(id) || alike?.has(id) || inside.some((how) => how !== 'still')
    if (!reaches || !grows) return 'still'
    rects.set(id, { ...rect, [size]: rect[size] + by })
    return 'widened'
  }
  for (const top of [...index.childGroups(undefined), ...index.childNodes(undefined)]) move(top.id)
}
