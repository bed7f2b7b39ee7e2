import { ViewportPortal } from '@xyflow/react'
import { memo, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { overlaps, type Id, type Point, type Rect } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { useSession } from '../../ui/useStores.ts'
import { batchSize } from '../drawn/batches.ts'
import styles from '../Canvas.module.css'
import { Picture } from '../drawn/EdgeLayer.tsx'
import { EdgeLine } from '../drawn/EdgeLine.tsx'
import { isLineIn } from '../drawn/inSight.ts'
import { createKeepSame } from '../drawn/keepSame.ts'
import { wholeLine } from '../drawn/linePieces.ts'
import type { Sight } from '../drawn/sight.ts'
import { layers } from '../drawn/toFlow.ts'
import { useScene } from '../drawn/useScene.ts'
import { gestureStore } from '../gestureStore.ts'
import { createLooseBatches } from './looseBatches.ts'
import { merged, paintOnce, type Paint } from './paint.ts'
import { paintBox, paintHull, paintHullTitle, paintSelectedBox, paintTitle } from './paintBox.ts'
import { paintLine, paintSelectedLine } from './paintLine.ts'
import { paintPart, paintSelectedPart } from './paintPart.ts'
import { Shapes } from './Shapes.tsx'
import { usePointed } from './usePointed.ts'

/** As many batches of each layer are painted in one frame. */
const atOnce = 4

interface AfarProps extends Pick<Sight, 'setComplete'> {
  /** Of which it is painted; absent: all of it. */
  readonly area: Rect | undefined
}

/** A large drawing seen from far away: what looks alike is one shape, a few hundred in all where one element or more for
 *  each part and line would be tens of thousands, which the browser goes through with every change of the page. What the
 *  pointer is on, and what is selected, is in the page as well. */
export const Afar = memo(function Afar({ area, setComplete }: AfarProps) {
  const scene = useScene()
  const selection = useSession((session) => session.selection)
  const pointed = usePointed(scene)
  const line = scene.edges.find(({ id }) => id === pointed)
  const most = useComing(scene, setComplete)
  const isIn = useMemo(() => isInArea(area), [area])
  const shown = { most, isIn }
  return (
    <ViewportPortal>
      <Layer parts={scene.groups} layer={0} paint={paintBox} {...shown} />
      <Layer parts={scene.spans} layer={layers.hull} paint={paintHull} {...shown} />
      <Layer parts={scene.edges} layer={layers.lines} paint={paintLine} {...shown} />
      {line ? (
        <Picture className={styles.layer} layer={layers.lines}>
          <EdgeLine edge={line} selected={selection.has(line.id)} stretches={wholeLine} />
        </Picture>
      ) : null}
      <Layer parts={scene.groups} layer={layers.titles} paint={paintTitle} {...shown} />
      <Layer parts={scene.spans} layer={layers.titles} paint={paintHullTitle} {...shown} />
      <Selected scene={scene} selection={selection} />
      <Layer parts={scene.nodes} layer={layers.parts - 1} paint={paintPart} {...shown} />
    </ViewportPortal>
  )
})

/** How many batches of each layer are painted: a few more with every frame, until it is all of them. */
function useComing({ groups, spans, edges, nodes }: Scene, setComplete: Sight['setComplete']): number {
  const [most, setMost] = useState(atOnce)
  const all = Math.max(groups.length, spans.length, edges.length, nodes.length)
  const complete = most * batchSize >= all
  useEffect(() => {
    setComplete(complete)
    if (complete) return
    const frame = requestAnimationFrame(() => setMost(most + atOnce))
    return () => cancelAnimationFrame(frame)
  }, [setComplete, complete, most])
  return most
}

/** Whether a part or line is painted. */
function isInArea(area: Rect | undefined): (part: Placed) => boolean {
  if (!area) return () => true
  return (part) => ('rect' in part ? overlaps(part.rect, area) : isLineIn(part.points, area))
}

type Placed = { readonly rect: Rect } | { readonly points: readonly Point[] }

interface LayerProps<Part> {
  readonly parts: readonly Part[]
  readonly layer: number
  readonly paint: (part: Part) => readonly Paint[]
}

/** In batches: a drag then has only what it moves painted anew. */
function Layer<Part extends Placed & { readonly id: Id }>({
  parts,
  layer,
  paint,
  most,
  isIn,
}: LayerProps<Part> & { readonly most: number; readonly isIn: (part: Placed) => boolean }) {
  const dragging = useStore(gestureStore, (state) => state.dragging)
  const [keep] = useState(() => ({ same: createKeepSame<Part>(), batches: createLooseBatches<Part>() }))
  const { batches, loose } = useMemo(
    () => keep.batches(keep.same(parts), isIn, dragging),
    [keep, parts, isIn, dragging],
  )
  return (
    <>
      {batches
        .slice(0, most)
        .map((batch, i) =>
          batch.length > 0 ? <Batch key={i} parts={batch} layer={layer} paint={paint} /> : null,
        )}
      {loose.length > 0 ? <Batch parts={loose} layer={layer} paint={paint} /> : null}
    </>
  )
}

const Batch = memo(function Batch<Part extends object>({ parts, layer, paint }: LayerProps<Part>) {
  const paints = useMemo(() => merged(parts.flatMap((part) => paintOnce(part, paint))), [parts, paint])
  return <Shapes paints={paints} layer={layer} />
}) as <Part extends object>(props: LayerProps<Part>) => ReactNode

interface SelectedProps {
  readonly scene: Scene
  readonly selection: ReadonlySet<Id>
}

const Selected = memo(function Selected({ scene, selection }: SelectedProps) {
  const paints = useMemo(() => {
    const isChosen = ({ id }: { readonly id: Id }) => selection.has(id)
    return merged([
      ...[...scene.groups, ...scene.spans].filter(isChosen).map(paintSelectedBox),
      ...scene.edges.filter(isChosen).map(paintSelectedLine),
      ...scene.nodes.filter(isChosen).flatMap(paintSelectedPart),
    ])
  }, [scene, selection])
  return paints.length > 0 ? <Shapes paints={paints} layer={layers.parts - 2} /> : null
})
