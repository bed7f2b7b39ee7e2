import styles from '../Canvas.module.css'
import { Picture } from '../drawn/EdgeLayer.tsx'
import type { Paint } from './paint.ts'

interface ShapesProps {
  readonly paints: readonly Paint[]
  /** Its place from back to front, see `layers`. */
  readonly layer: number
}

/** Shapes in the drawing's own coordinates. The pointer does not meet them. */
export function Shapes({ paints, layer }: ShapesProps) {
  return (
    <Picture className={styles.layer} layer={layer}>
      {paints.map(({ d, fill, stroke, width, opacity }, i) => (
        <path
          key={i}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke}
          strokeWidth={width}
          fillOpacity={fill ? opacity : undefined}
          strokeOpacity={stroke ? opacity : undefined}
        />
      ))}
    </Picture>
  )
}
