import { sameRect, type Id, type Rect } from '../../model/index.ts'
import { createBuckets, type Buckets } from './buckets.ts'

/** Parts by id and by place; what stays the same is not touched. */
export interface Shelf<T> {
  readonly parts: Map<Id, T>
  readonly within: Buckets<T>
  readonly marks: Map<Id, { readonly source: unknown; readonly rect: Rect; readonly entry: number }>
}

/** An empty shelf. */
export function createShelf<T>(): Shelf<T> {
  return { parts: new Map(), within: createBuckets(), marks: new Map() }
}

/** Takes a part in, unless it is there already: another source means another title. */
export function put<T>(
  shelf: Shelf<T>,
  id: Id,
  source: unknown,
  rect: Rect,
  make: () => T,
  area: (part: T) => Rect,
) {
  const mark = shelf.marks.get(id)
  if (mark && mark.source === source && sameRect(mark.rect, rect)) return
  if (mark) shelf.within.remove(mark.entry)
  const part = make()
  shelf.parts.set(id, part)
  shelf.marks.set(id, { source, rect, entry: shelf.within.add(area(part), part) })
}

/** Takes out what is no longer drawn. */
export function sweep<T>(shelf: Shelf<T>, drawn: number, isDrawn: (id: Id) => boolean): void {
  if (shelf.marks.size === drawn) return
  for (const [id, { entry }] of shelf.marks) {
    if (isDrawn(id)) continue
    shelf.within.remove(entry)
    shelf.marks.delete(id)
    shelf.parts.delete(id)
  }
}
