import { ViewportPortal } from '@xyflow/react'
import { memo, type MouseEvent, type ReactNode } from 'react'
import type { Id, Rect } from '../../../model/index.ts'
import type { SceneEdge, SceneGroup, SceneSpan, ThemeName } from '../../../scene/index.ts'
import styles from '../Canvas.module.css'
import { EdgeLabel, EdgeLine } from './EdgeLine.tsx'
import { stretchesIn } from './linePieces.ts'
import { BoxTitle, HullTitle } from './Titles.tsx'
import { layers } from './toFlow.ts'

interface EdgeLayerProps {
  readonly boxes: readonly SceneGroup[]
  readonly hulls: readonly SceneSpan[]
  /** Lines in batches: a drag then looks at the few batches it touches, not at every line of the drawing. */
  readonly batches: readonly (readonly SceneEdge[])[]
  readonly selection: ReadonlySet<Id>
  /** Of a large drawing, of what of it lines are drawn. */
  readonly region: Rect | undefined
  readonly theme: ThemeName
}

/** Everything drawn between groups and parts: lines, titles and labels, in flat pictures. */
export function EdgeLayer({ boxes, hulls, batches, selection, region, theme }: EdgeLayerProps) {
  return (
    <ViewportPortal>
      {batches.map((batch, i) =>
        batch.length > 0 ? <EdgeLines key={i} edges={batch} selection={selection} region={region} /> : null,
      )}
      <Picture className={styles.titles} layer={layers.titles}>
        {boxes.map((box) => (
          <BoxTitle key={box.id} box={box} theme={theme} />
        ))}
        {hulls.map((hull) => (
          <HullTitle key={hull.id} hull={hull} theme={theme} />
        ))}
      </Picture>
      {batches.map((batch, i) => (batch.length > 0 ? <EdgeLabels key={i} edges={batch} /> : null))}
    </ViewportPortal>
  )
}

interface PictureProps {
  readonly className: string | undefined
  readonly layer: number
  readonly children: ReactNode
}

/** Each picture is painted as one, and painted again only when something in it changes. */
export function Picture({ className, layer, children }: PictureProps) {
  return (
    <svg className={className} style={{ zIndex: layer }} width="1" height="1" aria-hidden="true">
      {children}
    </svg>
  )
}

interface BatchProps {
  readonly edges: readonly SceneEdge[]
}

const EdgeLines = memo(function EdgeLines({
  edges,
  selection,
  region,
}: BatchProps & Pick<EdgeLayerProps, 'selection' | 'region'>) {
  return (
    <Picture className={styles.layer} layer={layers.lines}>
      {edges.map((edge) => (
        <EdgeLine
          key={edge.id}
          edge={edge}
          selected={selection.has(edge.id)}
          stretches={stretchesIn(edge, region)}
        />
      ))}
    </Picture>
  )
})

const EdgeLabels = memo(function EdgeLabels({ edges }: BatchProps) {
  return (
    <Picture className={styles.labels} layer={layers.labels}>
      {edges.map((edge) => (edge.label ? <EdgeLabel key={edge.id} edge={edge} /> : null))}
    </Picture>
  )
})

/** The line an event happened on. */
export function edgeOf(event: MouseEvent): Id | undefined {
  const { target } = event
  return target instanceof SVGElement ? target.dataset['edgeHit'] : undefined
}
