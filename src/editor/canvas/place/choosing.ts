import {
  contains,
  iconCentre,
  indexOf,
  leafBox,
  overlaps,
  rectsOf,
  type Design,
  type Id,
  type Point,
  type Rect,
} from '../../../model/index.ts'
import { spanHulls } from '../../../layout/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { canvasView } from '../canvasView.ts'
import { gestureStore } from '../gestureStore.ts'

/** Steps from a part to the one that follows it, in pixels. */
const stride = { x: leafBox.width + 72, y: leafBox.height + 56 } as const

/** Asks which service follows a part; it comes to stand beside it, where there is room. */
export function chooseFollower(design: Design, from: Id): void {
  const rect = rectsOf(design).get(from)
  if (!rect) return
  chooseFollowerAt(from, iconCentre(followerSpot(design, from, rect)))
}

/** Asks which service follows a part, to stand with its icon at `spot`; the line waits there meanwhile. */
export function chooseFollowerAt(from: Id, spot: Point): void {
  gestureStore.setState({ connecting: { from, pointer: spot, held: true } })
  sessionStore.getState().set({ popup: { kind: 'follow', from, spot, at: canvasView.toScreen(spot) } })
}

/** Asks which service comes to stand with its icon at `spot`. */
export function choosePlacedAt(spot: Point): void {
  sessionStore.getState().set({ popup: { kind: 'place', spot, at: canvasView.toScreen(spot) } })
}

/** To the right of a part or around it, over nothing and in the same group where that has room; else further down. */
function followerSpot(design: Design, from: Id, { x, y }: Rect): Rect {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const around = index.ancestors(from)
  const home = rects.get(around[0]?.id ?? '')
  const isAround = (id: Id) => around.some((group) => group.id === id)
  const things = [...design.nodes, ...design.groups].flatMap(({ id }) =>
    isAround(id) ? [] : (rects.get(id) ?? []),
  )
  // In the hull of a span it would be taken for a member.
  const taken = [...things, ...spanHulls(design, rects).values()]
  const at = (right: number, down: number): Rect => ({
    x: x + right * stride.x,
    y: y + down * stride.y,
    width: leafBox.width,
    height: leafBox.height,
  })
  const isFree = (spot: Rect) => !taken.some((rect) => overlaps(rect, spot))
  const near = [at(1, 0), at(0, 1), at(0, -1), at(1, 1), at(1, -1)].filter(isFree)
  const inside = near.find((spot) => home !== undefined && contains(home, spot))
  if (inside) return inside
  for (let down = 0; ; down++) if (isFree(at(1, down))) return at(1, down)
}
