import type { SVGProps } from 'react'
import type { GroupKind } from '../../../model/index.ts'
import { style, type Mark, type MarkText, type SceneTag, type TextLine } from '../../../scene/index.ts'
import { inBands } from './inBands.ts'
import { colour, groundColour } from './sceneVariables.ts'

/** One stroke or shape laid over a part. */
export function MarkShape({ mark }: { readonly mark: Mark }) {
  return inBands(mark.d).map((d, i) => (
    <path
      key={i}
      d={d}
      fill={mark.fill ? colour(mark.fill) : 'none'}
      stroke={mark.stroke ? colour(mark.stroke) : undefined}
      strokeWidth={mark.stroke ? (mark.width ?? 1) : undefined}
      strokeDasharray={mark.dash}
      {...seenThrough(mark)}
    />
  ))
}

/** Through paint alone where that looks the same: a shape with an opacity of its own is a layer for the browser, and
 *  hundreds of those are gone through whenever the view moves. */
function seenThrough({ opacity, fill, stroke }: Mark): SVGProps<SVGPathElement> {
  if (fill && stroke) return { opacity }
  return fill ? { fillOpacity: opacity } : { strokeOpacity: opacity }
}

/** The letter or number on a mark. */
export function MarkWord({ text }: { readonly text: MarkText }) {
  const { line, fontSize } = text
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={fontSize}
      fontWeight="bold"
      textAnchor="middle"
      fill={colour(text.colour)}
    >
      {line.text}
    </text>
  )
}

interface HaloedProps {
  readonly line: TextLine
  readonly size: number
  readonly fill: string
  readonly ground: GroupKind | undefined
  readonly anchor?: 'start' | 'middle'
}

/** A line of text outlined in the colour of its ground, so that lines below never make it unreadable. */
export function HaloedText({ line, size, fill, ground, anchor = 'middle' }: HaloedProps) {
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={size}
      textAnchor={anchor}
      fill={fill}
      stroke={groundColour(ground)}
      strokeWidth={style.halo}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {line.text}
    </text>
  )
}

interface TagPillProps {
  readonly tag: SceneTag
  readonly fill: string
  readonly ink: string
  readonly edge: string
}

/** A word on a coloured pill. */
export function TagPill({ tag, fill, ink, edge }: TagPillProps) {
  const { x, y, width, height } = tag.rect
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={style.tag.radius}
        fill={fill}
        stroke={edge}
        strokeWidth={1.25}
      />
      <text
        x={x + width / 2}
        y={y + style.tag.baseline}
        fontSize={style.tag.fontSize}
        fontWeight="bold"
        textAnchor="middle"
        fill={ink}
      >
        {tag.text}
      </text>
    </g>
  )
}
