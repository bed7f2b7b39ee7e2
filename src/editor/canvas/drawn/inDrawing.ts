import type { CSSProperties } from 'react'
import type { Point } from '../../../model/index.ts'

/** Puts a picture within a part back to the origin of the drawing, whose coordinates its shapes have. A `viewBox` would
 *  say the same, but makes each a picture of its own to the browser. */
export function inDrawing({ x, y }: Point): CSSProperties {
  return { left: -x, top: -y }
}
