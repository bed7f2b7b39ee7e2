import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'

/** Whether counterparts that had one place in their groups, and one size, still have. */
export function stayAlike(
  design: Design,
  twins: readonly (readonly Id[])[],
  before: ReadonlyMap<Id, Rect>,
  after: ReadonlyMap<Id, Rect>,
): boolean {
  return twins.every((ids) => isAlikeStill(design, ids, before, after))
}

function isAlikeStill(
  design: Design,
  [first, ...others]: readonly Id[],
  before: ReadonlyMap<Id, Rect>,
  after: ReadonlyMap<Id, Rect>,
): boolean {
  const index = indexOf(design)
  const look = (rects: ReadonlyMap<Id, Rect>, id: Id | undefined) => {
    const rect = id === undefined ? undefined : rects.get(id)
    const outer = id === undefined ? undefined : rects.get(index.parentOf(id) ?? '')
    return (
      rect && {
        ...rect,
        x: rect.x - (outer?.x ?? rect.x),
        y: rect.y - (outer?.y ?? rect.y),
      }
    )
  }
  return others.every((id) =>
    (['x', 'y', 'width', 'height'] as const).every((key) => {
      const isAlike = (rects: ReadonlyMap<Id, Rect>) => look(rects, first)?.[key] === look(rects, id)?.[key]
      return !isAlike(before) || isAlike(after)
    }),
  )
}
