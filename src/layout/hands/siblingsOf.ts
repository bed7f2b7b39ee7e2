import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf } from '../../model/index.ts'

/** The other parts of one parent, beside these parts of it. */
export function siblingIds(design: Design, block: readonly Id[]): Id[] {
  const index = indexOf(design)
  const parent = index.parentOf(block[0] ?? '')
  return [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(({ id }) =>
    block.includes(id) ? [] : [id],
  )
}

/** Where they stand. */
export function siblingsOf(design: Design, rects: ReadonlyMap<Id, Rect>, block: readonly Id[]): Rect[] {
  return siblingIds(design, block).flatMap((id) => rects.get(id) ?? [])
}
