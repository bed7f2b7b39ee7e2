import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { ghostMarks, style } from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { Frame } from './Frame.tsx'
import { inDrawing } from './inDrawing.ts'
import { MarkShape } from './MarkShapes.tsx'
import type { HullFlowNode } from './toFlow.ts'

/** The dashed hull of a span. Only its border and title take the pointer. */
export const HullNode = memo(function HullNode({ data: { hull }, selected }: NodeProps<HullFlowNode>) {
  const { x, y, width, height } = hull.rect
  const outline = { x, y, width, height, rx: style.span.radius, fill: 'none' }
  return (
    <svg
      className={styles.box}
      width={width}
      height={height}
      style={inDrawing(hull.rect)}
      data-dim={hull.dim || undefined}
      aria-hidden="true"
    >
      <Frame
        rect={hull.rect}
        radius={style.span.radius}
        stroke={`var(--scene-span-${hull.kind})`}
        width={selected ? 2.5 : style.span.strokeWidth}
        dash={style.span.dash}
      />
      {ghostMarks(hull.ghost, hull.rect, 0).map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
      <rect {...outline} className={styles.hullBorder} />
      <rect x={x} y={y} width={Math.min(width, 180)} height={20} className={styles.hullGrip} />
    </svg>
  )
})
