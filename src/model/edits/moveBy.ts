import { relativePosition, withPositions } from '../boxes/storedPosition.ts'
import type { Point } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Id } from '../types.ts'
import { outermost } from './placement.ts'

/** Moves groups and nodes by so many pixels; what stands inside a group follows it, nothing else stored changes.
 *  A distance that is no finite number moves nothing. */
export function moveBy(design: Design, ids: Iterable<Id>, dx: number, dy: number): Design {
  if ((dx === 0 && dy === 0) || !Number.isFinite(dx + dy)) return design
  const index = indexOf(design)
  const positions = new Map<Id, Point>()
  for (const id of outermost(design, ids)) {
    const { x, y } = relativePosition(design, id, index.parentOf(id) !== undefined)
    positions.set(id, { x: x + dx, y: y + dy })
  }
  return withPositions(design, positions)
}
