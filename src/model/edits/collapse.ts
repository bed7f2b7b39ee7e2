import { shownOf } from '../boxes/shownDesign.ts'
import { withView } from '../boxes/storedPosition.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'

/** Draws groups as one small box each (`collapsed`), or with all they hold again; other parts are passed over. Nothing
 *  moves. */
export function setCollapsed(design: Design, ids: Iterable<Id>, collapsed: boolean): Design {
  const { groups } = indexOf(design)
  const now = new Set(design.view?.collapsed)
  const before = now.size
  for (const id of ids) {
    if (!collapsed) now.delete(id)
    else if (groups.has(id)) now.add(id)
  }
  return now.size === before ? design : withView(design, { ...design.view, collapsed: [...now] })
}

/** The collapsed groups that hide any of these parts: with them expanded, all of it is drawn. */
export function hiding(design: Design, ids: Iterable<Id>): Id[] {
  const { closed, standIns } = shownOf(design)
  if (standIns.size === 0) return []
  const index = indexOf(design)
  const collapsed = new Set(design.view?.collapsed)
  const around = new Set<Id>()
  // A line drawn as another is in sight.
  const open = [...ids].filter((id) => closed.has(standIns.get(id) ?? ''))
  for (const id of open) {
    const edge = index.edges.get(id)
    // A line is drawn between its ends, a hull around its members.
    if (edge) open.push(edge.from, edge.to)
    open.push(...(index.spans.get(id)?.members ?? []))
    for (const group of index.ancestors(id)) if (collapsed.has(group.id)) around.add(group.id)
  }
  return [...around]
}
