import type { Routes } from '../../../layout/index.ts'
import type { Edge, Id, Point } from '../../../model/index.ts'
import { canInsert } from './insertOnEdge.ts'

/** How near to a line one must come to mean it, in the drawing's pixels. */
const reach = 10

/** The line nearest to a point, if one within reach could take `node` between its ends (any node: undefined). */
export function edgeAt(edges: readonly Edge[], routes: Routes, point: Point, node?: Id): Id | undefined {
  let best: { readonly id: Id; readonly distance: number } | undefined
  for (const edge of edges) {
    const points = routes.get(edge.id)?.points ?? []
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]]
      const distance = a && b ? distanceTo(point, a, b) : Infinity
      if (distance > reach || (best && distance >= best.distance) || !canInsert(edge, node)) continue
      best = { id: edge.id, distance }
    }
  }
  return best?.id
}

/** From a point to the stretch between two others. */
function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length))
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy)
}
