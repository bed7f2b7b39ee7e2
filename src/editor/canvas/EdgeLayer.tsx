import { useStore, ViewportPortal } from '@xyflow/react'
import { memo, useMemo, useState, type MouseEvent, type ReactNode } from 'react'
import type { Id, Rect } from '../../model/index.ts'
import { overlaps, unionRect } from '../../model/index.ts'
import type { SceneEdge, SceneGroup, SceneSpan, ThemeName } from '../../scene/index.ts'
import { createBatches } from './batches.ts'
import styles from './Canvas.module.css'
import { EdgeLabel, EdgeLine } from './EdgeLine.tsx'
import { BoxTitle, HullTitle } from './Titles.tsx'
import { layers } from './toFlow.ts'

/** Above these many lines only those near the view are drawn. */
const manyEdges = 300
/** Views are rounded outwards to tiles of this size, so that panning draws anew only now and then. */
const tile = 800

interface EdgeLayerProps {
  readonly boxes: readonly SceneGroup[]
  readonly hulls: readonly SceneSpan[]
  readonly edges: readonly SceneEdge[]
  readonly selection: ReadonlySet<Id>
  readonly theme: ThemeName
}

/** Everything drawn between groups and parts: lines, titles and labels, in flat pictures. */
export function EdgeLayer({ boxes, hulls, edges, selection, theme }: EdgeLayerProps) {
  const many = edges.length > manyEdges
  const seen = useSeenTiles(many)
  const ordered = useMemo(() => edges.toSorted((a, b) => weight(a) - weight(b)), [edges])
  const [inBatches] = useState(createBatches<SceneEdge>)
  const batches = useMemo(() => inBatches(ordered), [inBatches, ordered])
  return (
    <ViewportPortal>
      {batches.map((batch, i) => (
        <EdgeLines key={i} edges={batch} seen={seen} selection={selection} />
      ))}
      <Picture className={styles.titles} layer={layers.titles}>
        {boxes.map((box) => (
          <BoxTitle key={box.id} box={box} theme={theme} />
        ))}
        {hulls.map((hull) => (
          <HullTitle key={hull.id} hull={hull} theme={theme} />
        ))}
      </Picture>
      {batches.map((batch, i) => (
        <EdgeLabels key={i} edges={batch} seen={seen} />
      ))}
    </ViewportPortal>
  )
}

interface PictureProps {
  readonly className: string | undefined
  readonly layer: number
  readonly children: ReactNode
}

/** Each picture is painted as one, and painted again only when something in it changes. */
function Picture({ className, layer, children }: PictureProps) {
  return (
    <svg className={className} style={{ zIndex: layer }} width="1" height="1" aria-hidden="true">
      {children}
    </svg>
  )
}

interface BatchProps {
  readonly edges: readonly SceneEdge[]
  /** Only what touches this is drawn; without it, everything. */
  readonly seen: Rect | undefined
}

/** Lines in batches: a drag then looks at the few batches it touches, not at every line of the drawing. */
const EdgeLines = memo(function EdgeLines({
  edges,
  seen,
  selection,
}: BatchProps & Pick<EdgeLayerProps, 'selection'>) {
  return (
    <Picture className={styles.layer} layer={layers.lines}>
      {edges.map((edge) =>
        isSeen(edge, seen) ? <EdgeLine key={edge.id} edge={edge} selected={selection.has(edge.id)} /> : null,
      )}
    </Picture>
  )
})

const EdgeLabels = memo(function EdgeLabels({ edges, seen }: BatchProps) {
  return (
    <Picture className={styles.labels} layer={layers.labels}>
      {edges.map((edge) =>
        edge.label && isSeen(edge, seen) ? <EdgeLabel key={edge.id} edge={edge} /> : null,
      )}
    </Picture>
  )
})

/** The line an event happened on. */
export function edgeOf(event: MouseEvent): Id | undefined {
  const { target } = event
  return target instanceof SVGElement ? target.dataset['edgeHit'] : undefined
}

/** Lit, crossed and hidden lines lie above the others. */
function weight(edge: SceneEdge): number {
  return Number(edge.hidden) + 2 * Number(edge.lit) + 4 * Number(edge.invalid)
}

function isSeen(edge: SceneEdge, seen: Rect | undefined): boolean {
  if (!seen) return true
  const bounds = unionRect(edge.points.map((point) => ({ ...point, width: 0, height: 0 })))
  return (
    bounds !== undefined && overlaps({ ...bounds, width: bounds.width + 1, height: bounds.height + 1 }, seen)
  )
}

function useSeenTiles(needed: boolean): Rect | undefined {
  const tiles = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!needed) return ''
    const left = Math.floor(-x / zoom / tile) - 1
    const top = Math.floor(-y / zoom / tile) - 1
    const right = Math.ceil((width - x) / zoom / tile) + 1
    const bottom = Math.ceil((height - y) / zoom / tile) + 1
    return [left, top, right - left, bottom - top].join(' ')
  })
  return useMemo(() => {
    const [x, y, width, height] = tiles.split(' ').map((one) => Number(one) * tile)
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
    return { x, y, width, height }
  }, [tiles])
}
