import { useStore } from '@xyflow/react'
import { useDerived } from '../../ui/useStores.ts'
import { fittingZoom, zoomRange } from '../canvasView.ts'

/** How far one may zoom out: a drawing that is larger than what that shows can still be seen as a whole. */
export function useLeastZoom(): number {
  const bounds = useDerived((derived) => derived.scene.bounds)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  return Math.min(zoomRange.min, fittingZoom(bounds, width, height))
}
