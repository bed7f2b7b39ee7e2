import { lazy, Suspense, useContext, useMemo, useState } from 'react'
import type { SceneEdge, SceneGroup, SceneSpan, ThemeName } from '../../../scene/index.ts'
import { useSession } from '../../ui/useStores.ts'
import { createBatches } from './batches.ts'
import { EdgeLayer } from './EdgeLayer.tsx'
import { partsIn } from './inSight.ts'
import { createKeepSame } from './keepSame.ts'
import { createLineOrder } from './lineOrder.ts'
import { SightContext } from './sight.ts'
import { useScene } from './useScene.ts'

const Afar = lazy(async () => ({ default: (await import('../afar/Afar.tsx')).Afar }))

/** What is drawn between groups and parts; of a large drawing seen from far away, all that is drawn. */
export function Lines({ theme }: { readonly theme: ThemeName }) {
  const { painted, beneath } = useContext(SightContext)
  return (
    <>
      {beneath ? (
        <Suspense>
          <Afar />
        </Suspense>
      ) : null}
      {painted ? null : <NearLines theme={theme} />}
    </>
  )
}

/** Of a large drawing, what is near the view. */
function NearLines({ theme }: { readonly theme: ThemeName }) {
  const scene = useScene()
  const selection = useSession((session) => session.selection)
  const { seen } = useContext(SightContext)
  const [keep] = useState(() => ({
    edges: createKeepSame<SceneEdge>(),
    batches: createBatches<SceneEdge>(),
    inOrder: createLineOrder(),
    boxes: createKeepSame<SceneGroup>(),
    hulls: createKeepSame<SceneSpan>(),
  }))
  const batches = useMemo(() => {
    const { drawn, places } = keep.inOrder(scene.edges, seen)
    return keep.batches(keep.edges(drawn), places)
  }, [keep, scene.edges, seen])
  const near = useMemo(() => partsIn(scene, seen), [scene, seen])
  const boxes = useMemo(() => keep.boxes(near.groups), [keep, near])
  const hulls = useMemo(() => keep.hulls(near.spans), [keep, near])
  return (
    <EdgeLayer
      boxes={boxes}
      hulls={hulls}
      batches={batches}
      selection={selection}
      seen={seen}
      theme={theme}
    />
  )
}
