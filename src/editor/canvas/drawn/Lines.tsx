import { lazy, Suspense, useMemo, useState } from 'react'
import type { SceneEdge, SceneGroup, SceneSpan, ThemeName } from '../../../scene/index.ts'
import { useSession } from '../../ui/useStores.ts'
import { createBatches } from './batches.ts'
import { EdgeLayer } from './EdgeLayer.tsx'
import { partsIn } from './inSight.ts'
import { createKeepSame } from './keepSame.ts'
import { inOrder } from './lineOrder.ts'
import type { Sight } from './sight.ts'
import { useScene } from './useScene.ts'

const Afar = lazy(async () => ({ default: (await import('../afar/Afar.tsx')).Afar }))

interface LinesProps {
  readonly theme: ThemeName
  readonly sight: Sight
}

/** What is drawn between groups and parts; of a large drawing seen from far away, all that is drawn. */
export function Lines({ theme, sight }: LinesProps) {
  const { painted, beneath, beneathIn, setComplete } = sight
  return (
    <>
      {beneath ? (
        <Suspense>
          <Afar area={beneathIn} setComplete={setComplete} />
        </Suspense>
      ) : null}
      {painted ? null : <NearLines theme={theme} sight={sight} />}
    </>
  )
}

/** Of a large drawing, what is near the view. */
function NearLines({ theme, sight: { seen, region, closeBy } }: LinesProps) {
  const scene = useScene()
  const selection = useSession((session) => session.selection)
  const [keep] = useState(() => ({
    edges: createKeepSame<SceneEdge>(),
    batches: createBatches<SceneEdge>(),
    boxes: createKeepSame<SceneGroup>(),
    hulls: createKeepSame<SceneSpan>(),
  }))
  const close = region && closeBy(scene, region)
  const batches = useMemo(() => {
    const { drawn, places } = inOrder(scene.edges, seen, close)
    return keep.batches(keep.edges(drawn), places)
  }, [keep, scene.edges, seen, close])
  const near = useMemo(() => partsIn(close ?? scene, seen), [scene, seen, close])
  const boxes = useMemo(() => keep.boxes(near.groups), [keep, near])
  const hulls = useMemo(() => keep.hulls(near.spans), [keep, near])
  return (
    <EdgeLayer
      boxes={boxes}
      hulls={hulls}
      batches={batches}
      selection={selection}
      region={region}
      theme={theme}
    />
  )
}
