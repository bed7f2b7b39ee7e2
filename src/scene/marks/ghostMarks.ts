import { inflate } from '../../model/index.ts'
import type { Rect } from '../../model/index.ts'
import type { Ghost } from '../types.ts'
import type { Mark } from './mark.ts'
import { roundedRect } from './shapes.ts'

/** A tinted field in a dashed frame around what a previewed change adds (long dashes) or changes (short ones). */
export function ghostMarks(ghost: Ghost | undefined, rect: Rect, reach: number): readonly Mark[] {
  if (ghost === undefined) return []
  const frame = roundedRect(inflate(rect, reach), 6)
  return [
    { d: frame, fill: 'ghost', opacity: 0.1 },
    { d: frame, stroke: 'ghost', width: 2, dash: ghost === 'new' ? '7 4' : '2.5 3' },
  ]
}
