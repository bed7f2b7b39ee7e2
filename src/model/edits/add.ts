import { storable, withView } from '../boxes/storedPosition.ts'
import type { Point, Rect } from '../geometry.ts'
import type { Design, Group, Id, Node, Span } from '../types.ts'
import { checkMembers } from './spanMembers.ts'
import { idOr, withItem } from './editItem.ts'
import { checkHome, placedAt } from './placement.ts'

/** A node to add. `at` is its absolute top-left corner; without it the layout places it. */
export type NewNode = Omit<Node, 'id'> & { readonly id?: Id; readonly at?: Point }

/** Adds a node at the end of the list; refuses an id that is taken or a group that is not there. */
export function addNode(design: Design, input: NewNode): Design {
  const { id: wanted, at, ...node } = input
  checkHome(design, 'node', node.group)
  const id = idOr(design, wanted, node.service)
  const added = withItem(design, 'nodes', { ...node, id })
  return at ? placedAt(added, id, at) : added
}

/** A group to add. `rect` is absolute; without it the layout places it. */
export type NewGroup = Omit<Group, 'id'> & { readonly id?: Id; readonly rect?: Rect }

/** Adds an empty group at the end of the list; refuses a parent it may not stand in. */
export function addGroup(design: Design, input: NewGroup): Design {
  const { id: wanted, rect, ...group } = input
  checkHome(design, group.kind, group.parent)
  const id = idOr(design, wanted, group.zone ? `${group.kind}-${group.zone}` : group.kind)
  const added = withItem(design, 'groups', { ...group, id })
  if (!rect) return added
  const placed = placedAt(added, id, rect)
  const size = [storable(Math.max(0, rect.width)), storable(Math.max(0, rect.height))] as const
  return withView(placed, { ...placed.view, sizes: { ...placed.view?.sizes, [id]: size } })
}

/** A span to add. */
export type NewSpan = Omit<Span, 'id'> & { readonly id?: Id }

/** Adds a span over nodes; refuses members that are not nodes. A member named twice counts once. */
export function addSpan(design: Design, input: NewSpan): Design {
  const { id: wanted, ...span } = input
  checkMembers(design, span.members)
  const members = [...new Set(span.members)]
  return withItem(design, 'spans', { ...span, members, id: idOr(design, wanted, span.kind) })
}
