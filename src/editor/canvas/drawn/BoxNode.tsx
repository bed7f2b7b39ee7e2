import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { ghostMarks, groupMarks, groupStyle, style, type SceneGroup } from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { DashedFrame } from './DashedFrame.tsx'
import { inDrawing } from './inDrawing.ts'
import { MarkShape } from './MarkShapes.tsx'
import type { BoxFlowNode } from './toFlow.ts'

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
      <rect {...outline} fill={`var(--scene-group-${box.kind}-fill, none)`} />
      <Frame box={box} />
      {[...groupMarks(box), ...ghostMarks(box.ghost, box.rect, 0)].map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
      {selected ? <rect {...outline} className={styles.boxSelected} /> : null}
      {target === undefined ? null : <rect {...outline} className={target ? styles.takes : styles.refuses} />}
      <rect {...outline} className={styles.border} />
      <rect x={x} y={y} width={width} height={28} className={styles.titleGrip} />
    </svg>
  )
})

function Frame({ box }: { readonly box: SceneGroup }) {
  const { dash } = groupStyle(box.kind)
  const { radius, strokeWidth: width } = style.group
  const stroke = `var(--scene-group-${box.kind}-stroke)`
  if (dash) return <DashedFrame rect={box.rect} radius={radius} stroke={stroke} width={width} dash={dash} />
  return <rect {...box.rect} rx={radius} fill="none" stroke={stroke} strokeWidth={width} />
}
