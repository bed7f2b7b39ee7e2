import type { Design, Id, Rect } from '../../../model/index.ts'
import { groupPadding, indexOf, unionRect } from '../../../model/index.ts'
import { spacing } from '../spacing.ts'
import { stayAlike } from './stayAlike.ts'

/** Room that nothing needs: before this place, on this axis, so much. */
export interface Spare {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly by: number
}

/**
 * Takes room away: all that begins behind a place moves up, and groups that reach over it end sooner. Less is taken where
 * something would come too near to what stays, nothing where `twins` (lanes) would become unlike; tells how much was.
 */
export function takeRoom(
  design: Design,
  rects: Map<Id, Rect>,
  { axis, at, by }: Spare,
  twins: readonly (readonly Id[])[],
): number {
  const index = indexOf(design)
  const [size, across, depth] =
    axis === 'x' ? (['width', 'y', 'height'] as const) : (['height', 'x', 'width'] as const)
  const end = (rect: Rect) => rect[axis] + rect[size]
  const isBeside = (a: Rect, b: Rect) =>
    a[across] < b[across] + b[depth] + spacing.node && b[across] < a[across] + a[depth] + spacing.node
  /** How much the parts of one group let be taken, and those of the groups in it that reach over the place. */
  const spareIn = (parent: Id | undefined): number => {
    const inside = [...index.childGroups(parent), ...index.childNodes(parent)]
    const boxes = inside.flatMap(({ id }) => rects.get(id) ?? [])
    const [moving, staying] = [boxes.filter((box) => box[axis] >= at), boxes.filter((box) => box[axis] < at)]
    const free = moving.flatMap((box) =>
      staying.flatMap((other) => (isBeside(box, other) ? [box[axis] - end(other) - spacing.node] : [])),
    )
    return Math.min(by, ...free, ...reaching(parent).map(({ id }) => spareIn(id)))
  }
  const reaching = (parent: Id | undefined) =>
    index.childGroups(parent).filter(({ id }) => {
      const rect = rects.get(id)
      return rect && rect[axis] < at && end(rect) > at
    })
  const least = Math.floor(spareIn(undefined) / spacing.grid) * spacing.grid
  if (least <= 0) return 0
  const taken = new Map(rects)
  const move = (id: Id): boolean => {
    const rect = taken.get(id)
    if (!rect) return false
    const inside = [...index.childGroups(id), ...index.childNodes(id)].map((child) => child.id)
    const isMoved = inside.map(move).some(Boolean)
    if (rect[axis] >= at) {
      taken.set(id, { ...rect, [axis]: rect[axis] - least })
      return true
    }
    if (!isMoved) return false
    const content = unionRect(inside.flatMap((part) => taken.get(part) ?? []))
    const needed = content ? end(content) + groupPadding[axis === 'x' ? 'right' : 'bottom'] : 0
    taken.set(id, { ...rect, [size]: Math.max(rect[size] - least, needed - rect[axis]) })
    return true
  }
  for (const top of [...index.childGroups(undefined), ...index.childNodes(undefined)]) move(top.id)
  if (!stayAlike(design, twins, rects, taken)) return 0
  for (const [id, rect] of taken) rects.set(id, rect)
  return least
}
