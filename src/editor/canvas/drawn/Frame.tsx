import type { Rect } from '../../../model/index.ts'
import styles from '../Canvas.module.css'
import { borderPieces, filledPieces } from './inPieces.ts'

interface GroundProps {
  readonly rect: Rect
  readonly radius: number
  readonly fill: string
}

/** The filled inside of a rectangle. A large one in pieces: while its border moves under a hand, only what is near the
 *  border is painted again, with all that lies over it. */
export function Ground({ rect, radius, fill }: GroundProps) {
  const pieces = filledPieces(rect, radius)
  if (!pieces) return <rect {...rect} rx={radius} fill={fill} />
  return pieces.map((d, i) => <path key={i} d={d} fill={fill} />)
}

interface FrameProps {
  readonly rect: Rect
  readonly radius: number
  readonly stroke: string
  readonly width: number
  readonly dash: string | undefined
}

/** The border of a rectangle. A large one in pieces, for the same reason; and of a dashed line the browser makes only the
 *  dashes in sight, of a dashed rectangle all of them with every patch it paints, which around a Region are tens of
 *  thousands. */
export function Frame({ rect, radius, stroke, width, dash }: FrameProps) {
  const look = {
    fill: 'none',
    stroke,
    strokeWidth: width,
    strokeDasharray: dash,
    className: dash === undefined ? undefined : styles.dashed,
  }
  const pieces = borderPieces(rect, radius, dash)
  if (!pieces) return <rect {...rect} rx={radius} {...look} />
  return pieces.map((d, i) => <path key={i} d={d} {...look} />)
}
