import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf } from '../../model/index.ts'

/** Where the other parts of one parent stand, beside these parts of it. */
export function siblingsOf(design: Design, rects: ReadonlyMap<Id, Rect>, block: readonly Id[]): Rect[] {
  const index = indexOf(design)
  const parent = index.parentOf(block[0] ?? '')
  return [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(({ id }) =>
    block.includes(id) ? [] : (rects.get(id) ?? []),
  )
}
