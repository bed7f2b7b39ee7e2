import type { Rect } from '../../../model/index.ts'
import styles from '../Canvas.module.css'

interface DashedFrameProps {
  readonly rect: Rect
  readonly radius: number
  readonly stroke: string
  readonly width: number
  readonly dash: string | undefined
}

/** Half the way around a border of a few hundred dashes, in pixels: up to here five shapes cost more than they spare. */
const large = 1600

/** The border of a rectangle, of a large one side by side: of a dashed line the browser makes only the dashes in sight,
 *  of a dashed rectangle all of them with every patch it paints, which around a Region are tens of thousands. */
export function DashedFrame({ rect, radius, stroke, width, dash }: DashedFrameProps) {
  const look = {
    fill: 'none',
    stroke,
    strokeWidth: width,
    strokeDasharray: dash,
    className: styles.dashed,
  }
  if (rect.width + rect.height <= large) return <rect {...rect} rx={radius} {...look} />
  return frameOf(rect, radius).map((d, i) => <path key={i} d={d} {...look} />)
}

/** SVG path data of the four sides, and of the four corners together. */
export function frameOf({ x, y, width, height }: Rect, radius: number): readonly string[] {
  const r = Math.min(radius, width / 2, height / 2)
  const [right, bottom] = [x + width, y + height]
  const arc = (endX: number, endY: number) => `A${r} ${r} 0 0 1 ${endX} ${endY}`
  return [
    `M${x + r} ${y}L${right - r} ${y}`,
    `M${right} ${y + r}L${right} ${bottom - r}`,
    `M${right - r} ${bottom}L${x + r} ${bottom}`,
    `M${x} ${bottom - r}L${x} ${y + r}`,
    `M${right - r} ${y}${arc(right, y + r)}M${right} ${bottom - r}${arc(right - r, bottom)}M${x + r} ${bottom}${arc(x, bottom - r)}M${x} ${y + r}${arc(x + r, y)}`,
  ]
}
