import { absoluteOrigin, storedPosition, withPositions } from '../boxes/storedPosition.ts'
import { refuse } from '../editRefused.ts'
import type { Point } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Group, Id, Node } from '../types.ts'
import { withItems } from '../withItems.ts'
import { checkHome, levelsOf, outermost } from './placement.ts'

/** Puts groups and nodes into a group (undefined: at the top) with all they hold, every part staying where it is on
 *  the drawing. Those inside another of them move along with it. */
export function moveInto(design: Design, ids: Iterable<Id>, group: Id | undefined): Design {
  const index = indexOf(design)
  const moving = new Set(outermost(design, ids).filter((id) => index.parentOf(id) !== group))
  if (moving.size === 0) return design
  for (const id of moving) checkMove(design, id, group)
  const origin = absoluteOrigin(design, group)
  const positions = new Map<Id, Point>()
  for (const id of moving) {
    if (!storedPosition(design, id)) continue
    const corner = absoluteOrigin(design, id)
    positions.set(id, { x: corner.x - origin.x, y: corner.y - origin.y })
  }
  const moved = {
    ...design,
    groups: rehomed(design.groups, moving, (item) => inParent(item, group)),
    nodes: rehomed(design.nodes, moving, (item) => inGroup(item, group)),
  }
  return withPositions(moved, positions)
}

/** The very list of before where none of it moves: what follows from it holds still. */
function rehomed<Part extends Group | Node>(
  parts: readonly Part[],
  moving: ReadonlySet<Id>,
  into: (part: Part) => Part,
): readonly Part[] {
  const others = parts.flatMap((part, at) => (moving.has(part.id) ? [[at, into(part)] as const] : []))
  return withItems(parts, others)
}

function checkMove(design: Design, id: Id, group: Id | undefined): void {
  const index = indexOf(design)
  const moving = index.groups.get(id)
  const around = group === undefined ? [] : [group, ...index.ancestors(group).map((outer) => outer.id)]
  if (around.includes(id)) refuse('into-itself', { id }, `${id} cannot stand inside itself.`)
  checkHome(design, moving?.kind ?? 'node', group, moving ? levelsOf(design, id) : 0)
}

/** The group with another parent, or none. */
export function inParent(group: Group, parent: Id | undefined): Group {
  const { parent: _, ...rest } = group
  return parent === undefined ? rest : { ...rest, parent }
}

/** The node in another group, or in none. */
export function inGroup(node: Node, group: Id | undefined): Node {
  const { group: _, ...rest } = node
  return group === undefined ? rest : { ...rest, group }
}
