import { rectsOf } from '../boxes/rectsOf.ts'
import { storable, withView } from '../boxes/storedPosition.ts'
import type { Point, Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import { limits } from '../limits.ts'
import type { Design, Edge, Id } from '../types.ts'

/** Gives an edge's line a way by hand: all its points, absolute, in pixels. An edge that is not there, a part without a
 *  place or a way of more points than a document may hold changes nothing. */
export function bendEdge(design: Design, id: Id, points: readonly Point[]): Design {
  const edge = indexOf(design).edges.get(id)
  const box = edge && rectsOf(design).get(edge.from)
  if (!box || points.length < 2 || points.length > limits.bends) return design
  const way = points.map(({ x, y }) => [storable(x - box.x), storable(y - box.y)] as const)
  return withView(design, { ...design.view, bends: { ...design.view?.bends, [id]: way } })
}

/** Lets the lines of these edges find their own way again. */
export function unbendEdges(design: Design, ids: Iterable<Id>): Design {
  const { bends } = design.view ?? {}
  if (!bends) return design
  const gone = new Set(ids)
  const left = Object.entries(bends).filter(([id]) => !gone.has(id))
  if (left.length === Object.keys(bends).length) return design
  return withView(design, { ...design.view, bends: Object.fromEntries(left) })
}

/** Whether a hand gave this edge's line its way. */
export function isBent(design: Design, id: Id): boolean {
  const { bends } = design.view ?? {}
  return bends !== undefined && Object.hasOwn(bends, id)
}

/** The way a hand gave to an edge, absolute, in pixels, for parts that stand at `rects`; undefined when none did. */
export function bentWay(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  { id, from }: Edge,
): readonly Point[] | undefined {
  const box = rects.get(from)
  const way = isBent(design, id) ? design.view?.bends?.[id] : undefined
  return box && way?.map(([x, y]) => ({ x: box.x + x, y: box.y + y }))
}
