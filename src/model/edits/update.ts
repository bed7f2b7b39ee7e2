import { EditRefused } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import { kindRefusal } from '../nesting.ts'
import type { Design, Edge, Group, GroupKind, Id, Node, Span } from '../types.ts'
import { checkEnds } from './connect.ts'
import { patched, refuseMissing, withChanged } from './editItem.ts'
import type { Patch } from './editItem.ts'
import { moveInto } from './moveInto.ts'
import { checkMembers } from './spanMembers.ts'

/** Changes a node. Another `group` moves it there, with its place on the drawing kept. */
export function updateNode(design: Design, id: Id, patch: Patch<Node>): Design {
  const before = indexOf(design).nodes.get(id) ?? refuseMissing(id)
  const moved =
    'group' in patch && patch.group !== before.group ? moveInto(design, [id], patch.group) : design
  const { group: _, ...rest } = patch
  return withChanged(moved, 'nodes', patched(indexOf(moved).nodes.get(id) ?? before, rest))
}

/** Changes a group. Another `parent` moves it there, with its place on the drawing kept; another `kind` is refused when
 *  it may not stand where the group stands, or its content may not stand in it. */
export function updateGroup(design: Design, id: Id, patch: Patch<Group>): Design {
  const before = indexOf(design).groups.get(id) ?? refuseMissing(id)
  const { parent, kind, ...rest } = patch
  const renamed =
    kind && kind !== before.kind
      ? withKind(design, before, kind, 'parent' in patch ? parent : before.parent)
      : design
  const moved = 'parent' in patch && parent !== before.parent ? moveInto(renamed, [id], parent) : renamed
  return withChanged(moved, 'groups', patched(indexOf(moved).groups.get(id) ?? before, rest))
}

function withKind(design: Design, group: Group, kind: GroupKind, parent: Id | undefined): Design {
  const index = indexOf(design)
  const around = parent === undefined ? undefined : index.groups.get(parent)?.kind
  const refusals = [
    kindRefusal(kind, around),
    ...index.childGroups(group.id).map((child) => kindRefusal(child.kind, kind)),
  ]
  for (const refusal of refusals) if (refusal) throw new EditRefused(refusal)
  return withChanged(design, 'groups', { ...group, kind })
}

/** Changes an edge; other ends are refused as in `connect`. */
export function updateEdge(design: Design, id: Id, patch: Patch<Edge>): Design {
  const before = indexOf(design).edges.get(id) ?? refuseMissing(id)
  const after = patched(before, patch)
  if (after.from !== before.from || after.to !== before.to) checkEnds(design, after.from, after.to)
  return withChanged(design, 'edges', after)
}

/** Changes a span; members that are not nodes are refused. */
export function updateSpan(design: Design, id: Id, patch: Patch<Span>): Design {
  const before = indexOf(design).spans.get(id) ?? refuseMissing(id)
  const after = patched(before, patch)
  checkMembers(design, after.members)
  return withChanged(design, 'spans', after)
}
