import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Scene } from '../../../scene/index.ts'
import { useDerived, useDocument } from '../../ui/useStores.ts'
import { gestureStore } from '../gestureStore.ts'

/** Parts that change at once from which on they are drawn a little later. */
const much = 300

/** The drawing as it is shown. Where hundreds of parts change at once, the picture follows as a whole a moment after: it is
 *  made in slices between which the page hears what one does. What moves under a hand never waits, nor does
 *  another document. */
export function useScene(): Scene {
  const scene = useDerived((derived) => derived.scene)
  const documentId = useDocument((state) => state.documentId)
  const dragging = useStore(gestureStore, (state) => state.dragging)
  // What follows later is a second rendering, which no step of a drag is to cost.
  const shown = useDeferredValue(dragging ? undefined : scene)
  const isSame = useDeferredValue(documentId) === documentId
  return !dragging && isSame && shown && differMuch(shown, scene) ? shown : scene
}

function differMuch(before: Scene, now: Scene): boolean {
  return differ(before.nodes, now.nodes) + differ(before.edges, now.edges) > much
}

function differ(before: readonly unknown[], now: readonly unknown[]): number {
  if (before === now) return 0
  let count = 0
  for (const [i, one] of now.entries()) if (one !== before[i]) count += 1
  return count
}
