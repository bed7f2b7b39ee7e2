import { useStoreApi, type ReactFlowInstance } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import type { AnyFlowNode } from '../drawn/toFlow.ts'
import type { TouchedCanvas } from './touch.ts'

/** Lets fingers work on the canvas; the marquee they draw is React Flow's own. */
export function useTouch(
  wrapper: RefObject<HTMLElement | null>,
  flow: ReactFlowInstance<AnyFlowNode>,
  begin: () => void,
): void {
  const store = useStoreApi()
  useEffect(() => {
    const element = wrapper.current
    if (!element) return
    return attachLater({
      element,
      view: flow.getViewport,
      leastZoom: () => store.getState().minZoom,
      setView: (view) => void flow.setViewport(view),
      marquee(points) {
        if (!points) return store.setState({ userSelectionActive: false, userSelectionRect: null })
        const { from, to } = points
        if (!store.getState().userSelectionActive) begin()
        const rect = {
          startX: from.x,
          startY: from.y,
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        }
        store.setState({ userSelectionActive: true, userSelectionRect: rect })
      },
    })
  }, [wrapper, flow, store, begin])
}

/** Fingers come later than the drawing, and so does what heeds them. */
function attachLater(canvas: TouchedCanvas): () => void {
  let stop: (() => void) | undefined
  let isOver = false
  void import('./touch.ts').then(({ attachTouch }) => {
    if (!isOver) stop = attachTouch(canvas)
  })
  return () => {
    isOver = true
    stop?.()
  }
}
