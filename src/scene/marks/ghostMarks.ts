import { inflate } from '../../model/index.ts'
import type { Rect } from '../../model/index.ts'
import type { Ghost } from '../types.ts'
import type { Mark } from './mark.ts'
import { roundedRect } from './shapes.ts'

/** A dashed frame around what a previewed change adds (long dashes) or changes (short ones); without `reach`, around a
 *  group, with a tinted field: an icon keeps its own colours. */
export function ghostMarks(ghost: Ghost | undefined, rect: Rect, reach: number): readonly Mark[] {
  if (ghost === undefined) return []
  const frame = roundedRect(inflate(rect, reach), 6)
  const field: readonly Mark[] = reach > 0 ? [] : [{ d: frame, fill: 'ghost', opacity: 0.08 }]
  return [...field, { d: frame, stroke: 'ghost', width: 2, dash: ghost === 'new' ? '7 4' : '2.5 3' }]
}
