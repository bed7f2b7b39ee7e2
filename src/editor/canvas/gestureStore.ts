import { createStore } from 'zustand/vanilla'
import type { Id, Point } from '../../model/index.ts'

/** What goes on under the pointer or the keys, and is nobody else's business. */
export interface GestureState {
  /** A connection being drawn: from a part to the pointer, or to the part that would take it. */
  readonly connecting?:
    { readonly from: Id; readonly pointer?: Point | undefined; readonly to?: Id | undefined } | undefined
  /** Parts are being dragged. */
  readonly dragging: boolean
  /** Fingers work here, not a mouse: the last press was one, or there is nothing finer. */
  readonly touch: boolean
  /** What the live region says. */
  readonly announcement: string
}

export const gestureStore = createStore<GestureState>()(() => ({
  dragging: false,
  touch: typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches,
  announcement: '',
}))

/** Whether fingers work here. */
export function isTouch(): boolean {
  return gestureStore.getState().touch
}

/** Says something to screen readers; saying the same again is heard again. */
export function announce(text: string): void {
  const { announcement } = gestureStore.getState()
  gestureStore.setState({ announcement: announcement === text ? `${text}\u00A0` : text })
}
