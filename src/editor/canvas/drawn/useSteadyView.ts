import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import type { AnyFlowNode } from './toFlow.ts'

/** When a panel beside the canvas comes or goes, the drawing stays where it is on the screen. */
export function useSteadyView(
  wrapper: RefObject<HTMLElement | null>,
  flow: ReactFlowInstance<AnyFlowNode>,
): void {
  useEffect(() => {
    const element = wrapper.current
    if (!element) return
    let left = element.getBoundingClientRect().left
    const watch = new ResizeObserver(() => {
      const before = left
      left = element.getBoundingClientRect().left
      if (left === before) return
      const { x, y, zoom } = flow.getViewport()
      void flow.setViewport({ x: x + before - left, y, zoom })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [wrapper, flow])
}
