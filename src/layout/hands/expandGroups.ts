import type { Design, Id } from '../../model/index.ts'
import { setCollapsed } from '../../model/index.ts'
import { makeRoom } from './makeRoom.ts'

/** Draws groups with all they hold again. Where such a group now needs room that others took meanwhile, they make way;
 *  where nothing is in its way, nothing moves. */
export function expandGroups(design: Design, ids: Iterable<Id>): Design {
  const collapsed = new Set(design.view?.collapsed)
  let expanded = design
  for (const id of ids) {
    if (!collapsed.has(id)) continue
    expanded = makeRoom(expanded, setCollapsed(expanded, [id], false), id)
  }
  return expanded
}
