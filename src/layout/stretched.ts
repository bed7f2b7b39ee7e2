import { rectsOf, type Design, type Id, type Point, type Rect } from '../model/index.ts'
import { leavesOf } from './leavesOf.ts'
import { spanHulls } from './spanHulls.ts'
import type { Layout, Rects, Route } from './types.ts'

/**
 * The geometry after so many parts moved that new ways for all their lines would take long: every line goes along with
 * its ends as if of rubber, in right angles. What had no line before has none.
 */
export function stretched(whole: Design, previous: Layout): Layout {
  const design = leavesOf(whole)
  const rects = rectsOf(design)
  const spans = spanHulls(design, rects)
  const stepOf = (id: Id) => stepBetween(placeIn(previous, id), placeIn({ rects, spans }, id))
  const routes = design.edges.flatMap(({ id, from, to }) => {
    const route = previous.routes.get(id)
    return route ? [[id, stretchedRoute(route, stepOf(from), stepOf(to))] as const] : []
  })
  return { rects, spans, routes: new Map(routes), ...(previous.titles && { titles: previous.titles }) }
}

const still: Point = { x: 0, y: 0 }

function placeIn({ rects, spans }: { readonly rects: Rects; readonly spans: Rects }, id: Id) {
  return rects.get(id) ?? spans.get(id)
}

function stepBetween(before: Rect | undefined, after: Rect | undefined): Point {
  return before && after ? { x: after.x - before.x, y: after.y - before.y } : still
}

function stretchedRoute(route: Route, start: Point, end: Point): Route {
  if (isStill(start) && isStill(end)) return route
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const { label } = route
  return {
    ...route,
    points: stretchedPoints(route.points, start, end),
    ...(label && { label: { ...label, ...stepped(label, middle) } }),
  }
}

function stretchedPoints(points: readonly Point[], start: Point, end: Point): readonly Point[] {
  if (start.x === end.x && start.y === end.y) return points.map((point) => stepped(point, start))
  const [first, second] = points
  const [last, beforeLast] = [points.at(-1), points.at(-2)]
  if (!first || !second || !last || !beforeLast) return points
  const [from, to] = [stepped(first, start), stepped(last, end)]
  if (points.length === 2) return angled(from, to, first.y === last.y)
  if (points.length === 3) return [from, corner(from, to, first.y === second.y), to]
  const entering = along(second, start, first.y === second.y)
  const leaving = along(beforeLast, end, last.y === beforeLast.y)
  return [from, entering, ...points.slice(2, -2), leaving, to]
}

/** A straight line whose ends are no longer opposite each other. */
function angled(from: Point, to: Point, level: boolean): readonly Point[] {
  if (level ? from.y === to.y : from.x === to.x) return [from, to]
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  return level ? [from, { x, y: from.y }, { x, y: to.y }, to] : [from, { x: from.x, y }, { x: to.x, y }, to]
}

/** The only bend of a way that leaves level, or not. */
function corner(from: Point, to: Point, level: boolean): Point {
  return level ? { x: to.x, y: from.y } : { x: from.x, y: to.y }
}

/** The bend next to an end goes with it across the piece between them, and so along the piece beyond. */
function along(bend: Point, { x, y }: Point, level: boolean): Point {
  return stepped(bend, level ? { x: 0, y } : { x, y: 0 })
}

function stepped({ x, y }: Point, step: Point): Point {
  return { x: x + step.x, y: y + step.y }
}

function isStill({ x, y }: Point): boolean {
  return x === 0 && y === 0
}
