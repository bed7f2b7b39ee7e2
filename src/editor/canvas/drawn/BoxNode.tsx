import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import {
  ghostMarks,
  groupMarks,
  groupStyle,
  isFilled,
  roundedRect,
  style,
  type GroupShapes,
} from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { Frame, Ground } from './Frame.tsx'
import { inDrawing } from './inDrawing.ts'
import { borderPieces, hatchingPieces } from './inPieces.ts'
import { MarkShape } from './MarkShapes.tsx'
import type { BoxFlowNode } from './toFlow.ts'

const shapes: GroupShapes = {
  hatching: hatchingPieces,
  border: (rect, radius) => borderPieces(rect, radius) ?? [roundedRect(rect, radius)],
}

/** A group: border, fill and hatching. Its title is drawn above the lines, see `Titles`. */
export const BoxNode = memo(function BoxNode({ data: { box, target }, selected }: NodeProps<BoxFlowNode>) {
  const { x, y, width, height } = box.rect
  const outline = { x, y, width, height, rx: style.group.radius }
  return (
    <svg
      className={styles.box}
      width={width}
      height={height}
      style={inDrawing(box.rect)}
      data-dim={box.dim || undefined}
      data-selected={selected || undefined}
      aria-hidden="true"
    >
      {isFilled(box.kind) ? (
        <Ground rect={box.rect} radius={style.group.radius} fill={`var(--scene-group-${box.kind}-fill)`} />
      ) : null}
      <Frame
        rect={box.rect}
        radius={style.group.radius}
        stroke={`var(--scene-group-${box.kind}-stroke)`}
        width={style.group.strokeWidth}
        dash={groupStyle(box.kind).dash}
      />
      {[...groupMarks(box, shapes), ...ghostMarks(box.ghost, box.rect, 0)].map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
      {selected ? <rect {...outline} className={styles.boxSelected} /> : null}
      {target === undefined ? null : <rect {...outline} className={target ? styles.takes : styles.refuses} />}
      <rect {...outline} className={styles.border} />
      <rect x={x} y={y} width={width} height={28} className={styles.titleGrip} />
    </svg>
  )
})
