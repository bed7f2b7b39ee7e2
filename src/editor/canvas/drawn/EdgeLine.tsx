import { memo } from 'react'
import {
  cross,
  edgeStyle,
  ownStrokes,
  roundedPath,
  style,
  type Ghost,
  type SceneEdge,
} from '../../../scene/index.ts'
import { deadOpacity } from '../afar/opacities.ts'
import styles from '../Canvas.module.css'
import { pathsOf } from './linePieces.ts'
import { HaloedText } from './MarkShapes.tsx'
import { colour } from './sceneVariables.ts'

interface EdgeLineProps {
  readonly edge: SceneEdge
  readonly selected: boolean
  /** Which stretches of it are drawn, see `stretchesIn`. */
  readonly stretches: number
}

/** Line and head of an edge, with a broad invisible way around it that takes the pointer. */
export const EdgeLine = memo(function EdgeLine({ edge, selected, stretches }: EdgeLineProps) {
  const stroke = <Stroke edge={edge} whole={selected} stretches={stretches} />
  const way = roundedPath(edge.points, style.edge.radius)
  return (
    <g data-dim={edge.dim || undefined} data-edge={edge.id} className={styles.edge}>
      {selected ? <path d={way} className={styles.edgeSelected} /> : null}
      {edge.ghost ? <GhostWay way={way} ghost={edge.ghost} /> : null}
      {(edge.lit || edge.hidden) && !edge.ghost ? (
        <path
          d={way}
          fill="none"
          stroke={colour(edge.lit ? 'lit' : 'hidden')}
          strokeWidth={style.edge.litWidth}
          strokeLinecap="round"
          strokeOpacity={0.45}
        />
      ) : null}
      {edge.dead ? <g opacity={deadOpacity}>{stroke}</g> : stroke}
      {edge.invalid ? <InvalidCross edge={edge} /> : null}
      <path d={way} className={styles.edgeHit} strokeWidth={style.edge.hitWidth} data-edge-hit={edge.id} />
    </g>
  )
})

interface StrokeProps extends Pick<EdgeLineProps, 'edge' | 'stretches'> {
  /** Also the trunk that another line draws: what is laid around this one would cover it. */
  readonly whole: boolean
}

/** The line and its head. */
function Stroke({ edge, whole, stretches }: StrokeProps) {
  const { width, cap, head } = edgeStyle(edge.kind)
  const stroke = `var(--scene-edge-${edge.kind})`
  const tip = (whole ? edge : ownStrokes(edge)).head
  const paths = whole ? [edge.dashes ?? edge.path] : pathsOf(edge, stretches)
  return (
    <>
      {paths.map((path, i) => (
        <path key={i} d={path} fill="none" stroke={stroke} strokeWidth={width} strokeLinecap={cap} />
      ))}
      {head.shape === 'filled' ? (
        <path d={tip} fill={stroke} />
      ) : (
        <path d={tip} fill="none" stroke={stroke} strokeWidth={Math.max(width, 1.4)} />
      )}
    </>
  )
}

/** Dashed on both sides of the line, as parts that are only considered are dashed around. */
function GhostWay({ way, ghost }: { readonly way: string; readonly ghost: Ghost }) {
  const line = { d: way, fill: 'none', stroke: colour('ghost') } as const
  return (
    <>
      <path {...line} strokeWidth={10} strokeOpacity={0.22} />
      <path
        {...line}
        strokeWidth={10}
        strokeDasharray={ghost === 'new' ? '2 9' : '2 5'}
        strokeOpacity={0.9}
      />
    </>
  )
}

function InvalidCross({ edge }: { readonly edge: SceneEdge }) {
  const d = cross(edge.middle, style.edge.crossReach)
  const line = { d, fill: 'none', strokeLinecap: 'round' } as const
  return (
    <>
      <path {...line} stroke={colour('canvas')} strokeWidth={6} />
      <path {...line} stroke={colour('invalid')} strokeWidth={2.75} />
    </>
  )
}

/** The label of an edge. */
export const EdgeLabel = memo(function EdgeLabel({ edge }: { readonly edge: SceneEdge }) {
  if (!edge.label) return null
  return (
    <g data-dim={edge.dim || undefined} opacity={edge.dead ? 0.5 : undefined}>
      <HaloedText
        line={edge.label.line}
        size={style.edge.fontSize}
        fill={colour('edgeLabel')}
        ground={edge.label.ground}
      />
    </g>
  )
})
