import { withView } from '../boxes/storedPosition.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'

/** Keeps groups and nodes where they are (`pinned`), or lets them go again; lines and spans have no place to keep. */
export function setPinned(design: Design, ids: Iterable<Id>, pinned: boolean): Design {
  const { groups, nodes } = indexOf(design)
  const now = new Set(design.view?.pinned)
  const before = now.size
  for (const id of ids) {
    if (!pinned) now.delete(id)
    else if (groups.has(id) || nodes.has(id)) now.add(id)
  }
  return now.size === before ? design : withView(design, { ...design.view, pinned: [...now] })
}

/** Whether a part, or a group around it, is pinned: neither hand nor layout moves it. */
export function isPinned(design: Design, id: Id): boolean {
  const pinned = design.view?.pinned
  if (!pinned || pinned.length === 0) return false
  return (
    pinned.includes(id) ||
    indexOf(design)
      .ancestors(id)
      .some((group) => pinned.includes(group.id))
  )
}
