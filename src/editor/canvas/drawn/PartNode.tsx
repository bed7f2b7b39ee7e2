import type { NodeProps } from '@xyflow/react'
import { memo, useContext, type CSSProperties } from 'react'
import { nodeLabel } from '../../../layout/index.ts'
import {
  ghostMarks,
  iconOpacity,
  nodeMarks,
  stateColours,
  style,
  type Marks,
  type SceneNode,
} from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { FromAfar } from './fromAfar.ts'
import { inDrawing } from './inDrawing.ts'
import { HaloedText, MarkShape, MarkWord, TagPill } from './MarkShapes.tsx'
import { colour, groundColour } from './sceneVariables.ts'
import { squareInk } from './squareInk.ts'
import type { PartFlowNode } from './toFlow.ts'

/** One drawn service: the same shapes as in pictures, around the icon's own file. */
export const PartNode = memo(function PartNode({ data: { part }, selected }: NodeProps<PartFlowNode>) {
  const fromAfar = useContext(FromAfar)
  const { rect, iconRect } = part
  const at = {
    left: iconRect.x - rect.x,
    top: iconRect.y - rect.y,
    width: iconRect.width,
    height: iconRect.height,
  }
  // Numbers need a legend; here findings wear badges of their own.
  const marks = nodeMarks(part, false)
  const isPlain = !part.ghost && !part.count && !part.tag && marks.shapes.length + marks.texts.length === 0
  return (
    <div
      className={styles.part}
      style={fromAfar ? squareColour(part) : undefined}
      data-dim={part.dim || undefined}
      data-selected={selected || undefined}
    >
      {selected || fromAfar ? <span className={styles.frame} style={at} /> : null}
      {part.outlined && !part.note && !fromAfar ? <span className={styles.plate} style={at} /> : null}
      {part.note || fromAfar ? null : (
        <img
          className={styles.icon}
          src={`icons/${part.icon}.svg`}
          alt=""
          draggable={false}
          decoding="async"
          style={{ ...at, opacity: iconOpacity(part) }}
        />
      )}
      {isPlain && fromAfar ? null : (
        <svg
          className={styles.over}
          width={rect.width}
          height={rect.height}
          style={inDrawing(rect)}
          aria-hidden="true"
        >
          <PartMarks part={part} marks={marks} />
        </svg>
      )}
    </div>
  )
})

/** What is seen of the part from far away. */
function squareColour(part: SceneNode): CSSProperties {
  return Object.fromEntries([['--part', squareInk(part)]])
}

interface PartMarksProps {
  readonly part: SceneNode
  readonly marks: Marks
}

function PartMarks({ part, marks: { shapes, texts } }: PartMarksProps) {
  const fromAfar = useContext(FromAfar)
  return (
    <>
      {[...ghostMarks(part.ghost, part.iconRect, style.spof.ringReach + 4), ...shapes].map((mark, i) => (
        <MarkShape key={i} mark={mark} />
      ))}
      {fromAfar ? null : texts.map((text, i) => <MarkWord key={i} text={text} />)}
      {fromAfar ? null : <Label part={part} />}
      <PartTags part={part} />
    </>
  )
}

function Label({ part }: { readonly part: SceneNode }) {
  const lost = part.state === 'down' || part.state === 'failed' || part.state === 'cut-off'
  return (
    <g className={styles.label}>
      {part.lines.map((line, i) => (
        <HaloedText
          key={i}
          line={line}
          size={nodeLabel.fontSize}
          fill={colour(lost ? 'muted' : 'text')}
          ground={part.ground}
          anchor={part.note ? 'start' : 'middle'}
        />
      ))}
    </g>
  )
}

function PartTags({ part }: { readonly part: SceneNode }) {
  const edge = groundColour(part.ground)
  const state = part.state === undefined || part.state === 'ok' ? undefined : stateColours[part.state]
  return (
    <>
      {part.count ? (
        <TagPill tag={part.count} fill={colour('tag')} ink={colour('tagText')} edge={edge} />
      ) : null}
      {part.tag ? (
        <TagPill
          tag={part.tag}
          fill={colour(part.ghost ? 'ghost' : (state ?? 'gap'))}
          ink={colour(part.ghost ? 'ghostText' : state ? 'stateText' : 'gapText')}
          edge={edge}
        />
      ) : null}
    </>
  )
}
