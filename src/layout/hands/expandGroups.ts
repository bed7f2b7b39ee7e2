import type { Design, Id } from '../../model/index.ts'
import { setCollapsed } from '../../model/index.ts'
import { haveRoom, makeRoom } from './makeRoom.ts'

/** Draws groups with all they hold again. Where such a group now needs room that others took meanwhile, they make way;
 *  where nothing is in its way, nothing moves. */
export function expandGroups(design: Design, ids: Iterable<Id>): Design {
  const collapsed = new Set(design.view?.collapsed)
  const closed = [...ids].filter((id) => collapsed.has(id))
  if (closed.length === 0) return design
  const open = setCollapsed(design, closed, false)
  // One after the other means to measure everything for each.
  if (haveRoom(open, closed)) return open
  let expanded = design
  for (const id of closed) expanded = makeRoom(expanded, setCollapsed(expanded, [id], false), id)
  return expanded
}
