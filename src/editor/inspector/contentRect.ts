import {
  groupPadding,
  indexOf,
  rectsOf,
  unionRect,
  type Design,
  type Id,
  type Rect,
} from '../../model/index.ts'

/** The smallest rectangle a group can have around what it holds; undefined when it holds nothing. */
export function contentRect(design: Design, id: Id): Rect | undefined {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const children = [...index.childGroups(id), ...index.childNodes(id)]
  const inner = unionRect(children.flatMap((child) => rects.get(child.id) ?? []))
  if (!inner) return undefined
  const { left, top, right, bottom } = groupPadding
  return {
    x: inner.x - left,
    y: inner.y - top,
    width: inner.width + left + right,
    height: inner.height + top + bottom,
  }
}
