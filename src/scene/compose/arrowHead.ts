import { inOnePiece, type Point } from '../../model/index.ts'
import type { EdgeStyle } from '../look/edgeStyle.ts'
import { short } from './polyline.ts'

/** SVG path data of an arrow head whose tip is at `tip`, seen from `from`. Filled heads are closed. */
export function arrowHead(from: Point, tip: Point, head: EdgeStyle['head']): string {
  const whole = Math.hypot(tip.x - from.x, tip.y - from.y)
  const along = whole === 0 ? { x: 1, y: 0 } : { x: (tip.x - from.x) / whole, y: (tip.y - from.y) / whole }
  const corner = (side: 1 | -1) => {
    const x = tip.x - along.x * head.length - (along.y * head.width * side) / 2
    const y = tip.y - along.y * head.length + (along.x * head.width * side) / 2
    return `${short(x)} ${short(y)}`
  }
  const path = `M${corner(1)}L${short(tip.x)} ${short(tip.y)}L${corner(-1)}`
  return inOnePiece(head.shape === 'filled' ? `${path}Z` : path)
}
