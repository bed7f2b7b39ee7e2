import type { Design, Id, Rect } from '../../../model/index.ts'
import { contains, iconCentre, indexOf, inflate, innerOf, overlaps } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { twinsIn } from '../fold/frame.ts'
import { isLopsided, middleOf, servedTwins } from '../rearrange/servedTwins.ts'
import { snap } from '../snapBoxes.ts'

/** Kept free beside what stands in the same group. */
const beside = 8

/**
 * What stood in the middle above or below the counterparts that it serves does so again, once room between these was made;
 * its own counterparts, and what stands straight above or below it, go along.
 */
export function keepMiddles(
  design: Design,
  frames: readonly Frame[],
  before: Rects,
  rects: Map<Id, Rect>,
): void {
  const twins = new Map(twinsIn(frames).flatMap((ids) => ids.map((id) => [id, ids] as const)))
  for (const one of servedTwins(design, frames)) {
    const [was, is] = [before, rects].map((from) => isLopsided(one, (id) => from.get(id), 'x'))
    const rect = rects.get(one.id)
    const middle = middleOf(one.twins, (id) => rects.get(id), 'x')
    if (was || !is || !rect || middle === undefined) continue
    const by = snap(middle - iconCentre(rect).x)
    const unit = twins.get(one.id) ?? [one.id]
    const column = [...unit, ...inColumn(design, rects, unit, twins)]
    const moving = [column, unit].find((ids) => isFree(design, rects, new Set(ids), by))
    for (const id of moving ?? []) {
      const own = rects.get(id)
      if (own) rects.set(id, { ...own, x: own.x + by })
    }
  }
}

/** What stands once and is joined to parts by upright lines, directly or through others. */
function inColumn(
  { edges }: Design,
  rects: Rects,
  unit: readonly Id[],
  twins: ReadonlyMap<Id, unknown>,
): Id[] {
  const column = new Set(unit)
  for (const id of column) {
    const x = rects.get(id)?.x
    for (const { from, to } of edges) {
      const other = from === id ? to : to === id ? from : undefined
      if (other !== undefined && rects.get(other)?.x === x && !twins.has(other)) column.add(other)
    }
  }
  return [...column].filter((id) => !unit.includes(id))
}

/** Whether parts, moved sideways together, stay within their groups and clear of what is beside them there. */
function isFree(design: Design, rects: Rects, moving: ReadonlySet<Id>, by: number): boolean {
  const index = indexOf(design)
  return [...moving].every((id) => {
    const [rect, parent] = [rects.get(id), index.parentOf(id)]
    const around = parent === undefined ? undefined : rects.get(parent)
    if (!rect) return false
    const moved = { ...rect, x: rect.x + by }
    if (around && !contains(innerOf(around), moved)) return false
    const near = inflate(moved, beside)
    return [...index.childNodes(parent), ...index.childGroups(parent)].every((other) => {
      const box = moving.has(other.id) ? undefined : rects.get(other.id)
      return !box || !overlaps(near, box)
    })
  })
}
