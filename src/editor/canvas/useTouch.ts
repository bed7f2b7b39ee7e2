import { useStoreApi, type ReactFlowInstance } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import type { AnyFlowNode } from './toFlow.ts'
import { attachTouch } from './touch.ts'

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
    return attachTouch({
      element,
      view: flow.getViewport,
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
