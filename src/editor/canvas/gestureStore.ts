import { createStore } from 'zustand/vanilla'
import type { Id, Point } from '../../model/index.ts'
import type { SnapLine } from './drag/snapLine.ts'
import type { MovedEnd } from './place/movedEnd.ts'

/** What goes on under the pointer or the keys, and is nobody else's business. */
export interface GestureState {
  /** A connection being drawn: from a part to the pointer, or to the part that would take it. `held`: it ends here,
   *  while the part to come is being chosen. `moves`: it is there already, and this end of it goes elsewhere. */
  readonly connecting?:
    | {
        readonly from: Id
        readonly pointer?: Point | undefined
        readonly to?: Id | undefined
        readonly held?: boolean
        readonly moves?: MovedEnd
      }
    | undefined
  /** Parts are being dragged. */
  readonly dragging: boolean
  /** Fingers work here, not a mouse: the last press was one, or there is nothing finer. */
  readonly touch: boolean
  /** What the pointer is on in a drawing that is painted as a whole: that is in the page. */
  readonly pointed?: Id | undefined
  /** Along which a dragged part stands in line with others. */
  readonly snapLines: readonly SnapLine[]
  /** The line a dragged part would be put into. */
  readonly overEdge?: { readonly id: Id; readonly points: readonly Point[] } | undefined
  /** What the live region says. */
  readonly announcement: string
}

export const gestureStore = createStore<GestureState>()(() => ({
  dragging: false,
  touch: typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches,
  snapLines: [],
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
