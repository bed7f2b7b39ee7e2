import type { Design, Id, Rect } from '../../model/index.ts'
import { boxAround, indexOf, unionRect } from '../../model/index.ts'

/** A part and everything inside it. */
export function withInside(design: Design, id: Id): Id[] {
  const index = indexOf(design)
  const inside = index.childGroups(id).flatMap((group) => withInside(design, group.id))
  return [id, ...inside, ...index.childNodes(id).map((node) => node.id)]
}

/** Moves parts and everything inside them. */
export function moveParts(
  design: Design,
  rects: Map<Id, Rect>,
  ids: readonly Id[],
  { dx, dy }: { readonly dx: number; readonly dy: number },
): void {
  for (const id of ids.flatMap((part) => withInside(design, part))) {
    const rect = rects.get(id)
    if (rect) rects.set(id, { ...rect, x: rect.x + dx, y: rect.y + dy })
  }
}

/** The least rectangle of a group around what is directly inside it; undefined when it is empty. */
export function hugged(design: Design, rects: ReadonlyMap<Id, Rect>, group: Id): Rect | undefined {
  const index = indexOf(design)
  const parts = [...index.childGroups(group), ...index.childNodes(group)]
  const content = unionRect(parts.flatMap(({ id }) => rects.get(id) ?? []))
  return content && boxAround(content)
}
