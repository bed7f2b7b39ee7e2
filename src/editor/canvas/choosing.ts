import { indexOf, iconCentre, leafBox, rectsOf, type Design, type Id, type Point } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { canvasView } from './canvasView.ts'
import { gestureStore } from './gestureStore.ts'
import { freeSpot } from './placing.ts'

/** Room between a part and the one that follows it, in pixels. */
const stride = 72

/** Asks which service follows a part; it comes to stand beside it, where there is room. */
export function chooseFollower(design: Design, from: Id): void {
  const rect = rectsOf(design).get(from)
  if (!rect) return
  const start = { x: rect.x + leafBox.width + stride, y: rect.y }
  const corner = freeSpot(design, indexOf(design).parentOf(from), leafBox, start, 1)
  chooseFollowerAt(from, iconCentre({ ...corner, ...leafBox }))
}

/** Asks which service follows a part, to stand with its icon at `spot`; the line waits there meanwhile. */
export function chooseFollowerAt(from: Id, spot: Point): void {
  gestureStore.setState({ connecting: { from, pointer: spot, held: true } })
  sessionStore.getState().set({ popup: { kind: 'follow', from, spot, at: canvasView.toScreen(spot) } })
}
