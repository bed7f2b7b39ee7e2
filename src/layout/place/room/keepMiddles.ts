import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconCentre } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { twinsById } from '../fold/frame.ts'
import { isLopsided, middleOf, servedTwins } from '../rearrange/servedTwins.ts'
import { snap } from '../snapBoxes.ts'
import { isClear } from './isClear.ts'

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
  const twins = twinsById(frames)
  for (const one of servedTwins(design, frames)) {
    const [was, is] = [before, rects].map((from) => isLopsided(one, (id) => from.get(id), 'x'))
    const rect = rects.get(one.id)
    const middle = middleOf(one.twins, (id) => rects.get(id), 'x')
    if (was || !is || !rect || middle === undefined) continue
    const by = snap(middle - iconCentre(rect).x)
    const unit = twins.get(one.id) ?? [one.id]
    const column = [...unit, ...inColumn(design, rects, unit, twins)]
    const moving = [column, unit].find((ids) => isClear(design, rects, new Set(ids), { x: by, y: 0 }))
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
