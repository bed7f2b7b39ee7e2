import type { Layout, Route } from '../layout/index.ts'
import { samePoints, sameRect } from '../model/index.ts'

/** A layout with, for every line that runs as before, the very route of before: a whole layout that comes from the
 *  worker after a drag then redraws only what it changed. */
export function withSameRoutes(layout: Layout, before: Layout): Layout {
  const routes = new Map<string, Route>()
  for (const [id, route] of layout.routes) {
    const old = before.routes.get(id)
    routes.set(id, old && isSame(old, route) ? old : route)
  }
  return { ...layout, routes }
}

function isSame(a: Route, b: Route): boolean {
  const sameLabel = a.label && b.label ? sameRect(a.label, b.label) : a.label === b.label
  return sameLabel && samePoints(a.points, b.points)
}
