import { absoluteOrigin, withPositions } from '../boxes/storedPosition.ts'
import { EditRefused, refuse } from '../editRefused.ts'
import type { Point } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import { nestingRefusal } from '../nesting.ts'
import type { Design, GroupKind, Id } from '../types.ts'

/** Refuses when such a part may not stand directly in that group (undefined: at the top), or too deep. */
export function checkHome(
  design: Design,
  child: GroupKind | 'node',
  parent: Id | undefined,
  levels = 1,
): void {
  const refusal = nestingRefusal(design, child, parent)
  if (refusal) throw new EditRefused(refusal)
  if (child === 'node' || parent === undefined) return
  const depth = indexOf(design).ancestors(parent).length + 1 + levels
  if (depth <= limits.nesting) return
  refuse(
    'too-deep',
    { most: String(limits.nesting) },
    `Groups stand at most ${limits.nesting} deep in one another.`,
  )
}

/** How many levels of groups a group is, itself included. */
export function levelsOf(design: Design, group: Id): number {
  const inner = indexOf(design).childGroups(group)
  return 1 + Math.max(0, ...inner.map((child) => levelsOf(design, child.id)))
}

/** The design with a part's top-left corner put at an absolute point. */
export function placedAt(design: Design, id: Id, at: Point): Design {
  const origin = absoluteOrigin(design, indexOf(design).parentOf(id))
  return withPositions(design, new Map([[id, { x: at.x - origin.x, y: at.y - origin.y }]]))
}

/** Those of the groups and nodes named that do not stand inside another of them, in document order. Refuses an id that
 *  no part has; passes over spans and edges, which have no place of their own. */
export function outermost(design: Design, ids: Iterable<Id>): Id[] {
  const index = indexOf(design)
  const chosen = new Set(ids)
  for (const id of chosen) if (!index.has(id)) refuse('missing', { id }, `There is no part ${id}.`)
  return [...design.groups, ...design.nodes]
    .map((part) => part.id)
    .filter((id) => chosen.has(id) && !index.ancestors(id).some((group) => chosen.has(group.id)))
}

/** The groups named, every group inside them, and every node named or inside them. */
export function withContents(design: Design, ids: Iterable<Id>): ReadonlySet<Id> {
  const index = indexOf(design)
  const all = new Set<Id>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue
    all.add(id)
    for (const part of [...index.childGroups(id), ...index.childNodes(id)]) open.push(part.id)
  }
  return all
}
