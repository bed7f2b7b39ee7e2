import { refuse } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'
import { refuseMissing, withChanged } from './editItem.ts'

/** Refuses ids that are not nodes of the design. */
export function checkMembers(design: Design, ids: readonly Id[]): void {
  const index = indexOf(design)
  for (const id of ids) {
    if (index.nodes.has(id)) continue
    if (!index.has(id)) refuseMissing(id)
    refuse('not-a-node', { id }, `${id} is not a node: only nodes can be members.`)
  }
}

/** Makes nodes members of a span; those that are already stay where they are in the list. */
export function joinSpan(design: Design, span: Id, ids: readonly Id[]): Design {
  const found = indexOf(design).spans.get(span) ?? refuseMissing(span)
  checkMembers(design, ids)
  const members = [...new Set([...found.members, ...ids])]
  return members.length === found.members.length
    ? design
    : withChanged(design, 'spans', { ...found, members })
}

/** Ends the membership of nodes. The span stays, even with no member left, so that leaving and joining again loses
 *  nothing. */
export function leaveSpan(design: Design, span: Id, ids: readonly Id[]): Design {
  const found = indexOf(design).spans.get(span) ?? refuseMissing(span)
  const leaving = new Set(ids)
  const members = found.members.filter((id) => !leaving.has(id))
  return members.length === found.members.length
    ? design
    : withChanged(design, 'spans', { ...found, members })
}
