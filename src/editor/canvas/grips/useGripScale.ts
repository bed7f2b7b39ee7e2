import { useStore as useFlowStore } from '@xyflow/react'
import { useStore } from 'zustand'
import { gestureStore } from '../gestureStore.ts'

/** How far the drawing may shrink before what hands take hold of stops shrinking with it: a mouse hits two thirds of its
 *  size, a finger needs all of it. */
const enough = { mouse: 0.65, touch: 1 } as const

/** How much larger than the drawing's own pixels a grip is drawn, in steps, so that hands find it from afar. */
export function useGripScale(): number {
  const least = useStore(gestureStore, ({ touch }) => (touch ? enough.touch : enough.mouse))
  return useFlowStore(({ transform }) => Math.max(1, Math.round((10 * least) / transform[2]) / 10))
}
