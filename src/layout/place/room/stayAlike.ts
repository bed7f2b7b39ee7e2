import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'

/** Whether counterparts that had one place in their groups, and one width, still have. */
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
    return rect && { x: rect.x - (outer?.x ?? rect.x), width: rect.width }
  }
  return others.every((id) =>
    (['x', 'width'] as const).every((key) => {
      const isAlike = (rects: ReadonlyMap<Id, Rect>) => look(rects, first)?.[key] === look(rects, id)?.[key]
      return !isAlike(before) || isAlike(after)
    }),
  )
}
