import { sameRect, type Point, type Rect } from '../geometry.ts'
import type { DesignIndex } from '../indexOf.ts'
import type { Design, Group, Id } from '../types.ts'
import { withValues } from '../withValues.ts'
import { groupRect, measurePart, measuringOf, type Measuring } from './measureRects.ts'
import { pairIn, pairsChanged, type Pair } from './places.ts'
import { relativePosition } from './storedPosition.ts'

/** A design that was measured, and what came of it. */
export interface Measured {
  readonly design: Design
  readonly rects: ReadonlyMap<Id, Rect>
}

/** The rectangles of a design of the same parts in which some stand elsewhere or groups have another size: those are
 *  measured, with the groups around them, and every other rectangle is the very object it was. Undefined where more than
 *  that changed. */
export function remeasureRects(design: Design, before: Measured): ReadonlyMap<Id, Rect> | undefined {
  if (design.view?.collapsed !== before.design.view?.collapsed) return undefined
  const measuring = measuringOf(design)
  const { index, measured } = measuring
  const moved = movedIn(design, before)
  const isInside = (id: Id) => index.ancestors(id).some((group) => moved.has(group.id))
  const around = new Set(resizedIn(measuring, before))
  for (const { id } of around) for (const group of index.ancestors(id)) around.add(group)
  for (const id of moved) {
    if (isInside(id)) continue
    measurePart(measuring, id, cornerOf(design, index, index.parentOf(id)))
    for (const group of index.ancestors(id)) around.add(group)
  }
  regroup(measuring, around, before.rects)
  return merged(before.rects, measured)
}

/** What is drawn and has another place than before. */
function movedIn({ view }: Design, { design, rects }: Measured): ReadonlySet<Id> {
  const at = (of: Design['view'], id: Id) => pairIn(of, 'positions', id)
  const moved = new Set<Id>()
  for (const id of pairsChanged(view, design.view, 'positions') ?? rects.keys())
    if (rects.has(id) && isOther(at(view, id), at(design.view, id))) moved.add(id)
  return moved
}

function isOther(a: Pair | undefined, b: Pair | undefined): boolean {
  return a !== b && (!a || !b || a[0] !== b[0] || a[1] !== b[1])
}

/** What is drawn and has another size of its own than before. */
function resizedIn({ design, index, collapsed }: Measuring, before: Measured): readonly Group[] {
  const [to, from] = [design.view, before.design.view]
  const ids = pairsChanged(to, from, 'sizes') ?? [from, to].flatMap((view) => Object.keys(view?.sizes ?? {}))
  return ids.flatMap((id) => {
    const group = index.groups.get(id)
    if (!group || collapsed.has(id) || !before.rects.has(id)) return []
    return isOther(pairIn(to, 'sizes', id), pairIn(from, 'sizes', id)) ? [group] : []
  })
}

/** Measures the groups around what moved, from the inside out: `rects` are those of what is in them, as far as that was not
 *  measured anew. */
export function regroup(
  { design, index, measured }: Measuring,
  around: ReadonlySet<Group>,
  rects: Measured['rects'],
) {
  const depth = (group: Group) => index.ancestors(group.id).length
  for (const group of [...around].sort((a, b) => depth(b) - depth(a))) {
    const children = [...index.childNodes(group.id), ...index.childGroups(group.id)]
    const inside = children.flatMap(({ id }) => measured.get(id) ?? rects.get(id) ?? [])
    measured.set(group.id, groupRect(design, group, cornerOf(design, index, group.id), inside))
  }
}

/** The stored corner of a group, added up from the outside in as it is when all is measured: sums of fractions depend on
 *  their order. */
function cornerOf(design: Design, index: DesignIndex, id: Id | undefined): Point {
  if (id === undefined) return { x: 0, y: 0 }
  const parent = index.parentOf(id)
  const origin = cornerOf(design, index, parent)
  const { x, y } = relativePosition(design, id, parent !== undefined)
  return { x: origin.x + x, y: origin.y + y }
}

function merged(rects: Measured['rects'], measured: ReadonlyMap<Id, Rect>): Measured['rects'] {
  const fresh = [...measured].filter(([id, rect]) => {
    const old = rects.get(id)
    return old && !sameRect(old, rect)
  })
  return withValues(rects, new Map(fresh))
}
