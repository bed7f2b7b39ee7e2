import type { Point, Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { Design, Direction, Id } from '../types.ts'
import { absoluteOrigin, storable, withView } from './storedPosition.ts'

/** The design with absolute rectangles of groups and nodes stored as its view. Parts without a rectangle keep what is
 *  stored for them; ids of anything else are passed over. */
export function withRects(design: Design, rects: ReadonlyMap<Id, Rect>, direction?: Direction): Design {
  const index = indexOf(design)
  const collapsed = new Set(design.view?.collapsed)
  const positions: [Id, readonly [number, number]][] = []
  const sizes: [Id, readonly [number, number]][] = []
  for (const { id } of [...design.groups, ...design.nodes]) {
    const rect = rects.get(id)
    if (!rect) continue
    const origin = originOf(index.parentOf(id))
    positions.push([id, [storable(rect.x - origin.x), storable(rect.y - origin.y)]])
    // A collapsed group keeps the size it will have again.
    if (!collapsed.has(id))
      sizes.push([id, [storable(Math.max(0, rect.width)), storable(Math.max(0, rect.height))]])
  }
  return withView(design, {
    ...design.view,
    ...(direction && { direction }),
    positions: { ...design.view?.positions, ...Object.fromEntries(positions) },
    sizes: { ...design.view?.sizes, ...Object.fromEntries(sizes) },
  })

  function originOf(parent: Id | undefined): Point {
    return (parent !== undefined && rects.get(parent)) || absoluteOrigin(design, parent)
  }
}
