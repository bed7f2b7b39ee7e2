import type { Edge, Id, Point } from '../../model/index.ts'
import type { Layout, Rects, Route, Routes } from '../types.ts'
import { areaOf, piecesOf } from './layPath.ts'
import { pathOf, type Path } from './paths.ts'
import { runsThrough } from './runsThrough.ts'
import type { World } from './world.ts'

/** The ways of lines both ends of which moved alike: they go along as they are, unless they came to run through a part
 *  that did not. To find the ways in a group anew with every step of its drag costs most, and has them dance. */
export function carriedRoutes(
  world: World,
  rects: Rects,
  previous: Pick<Layout, 'rects' | 'routes'>,
  edges: readonly Edge[],
): Routes {
  const wayOf = (id: Id): Point | undefined => {
    const [before, now] = [previous.rects.get(id), rects.get(id)]
    if (!before || !now || before.width !== now.width || before.height !== now.height) return undefined
    return { x: now.x - before.x, y: now.y - before.y }
  }
  const carried = new Map<Id, Route>()
  for (const edge of edges) {
    const by = wayOf(edge.from)
    const route = previous.routes.get(edge.id)
    if (!by || !route || route.byHand || (by.x === 0 && by.y === 0)) continue
    if (!hasOwnLine(world, edge) || !isSame(wayOf(edge.to), by)) continue
    const there = movedBy(route, by)
    const isInWay = (id: Id) => id !== edge.from && id !== edge.to && !isSame(wayOf(id), by)
    if (!leavesUnder(world, pathOf(edge, there)).some(isInWay)) carried.set(edge.id, there)
  }
  return carried
}

/** From part to part, and drawn as a line of its own: where frames end, and with whom a line is shared, changes with more
 *  than its ends. */
function hasOwnLine(world: World, edge: Edge): boolean {
  return world.endsOf(edge) === edge && world.leaves.has(edge.from) && world.leaves.has(edge.to)
}

function isSame(a: Point | undefined, b: Point): boolean {
  return a?.x === b.x && a.y === b.y
}

function movedBy({ points, label }: Route, { x, y }: Point): Route {
  return {
    points: points.map((point) => ({ x: point.x + x, y: point.y + y })),
    ...(label && { label: { ...label, x: label.x + x, y: label.y + y } }),
  }
}

function leavesUnder({ leavesIn }: World, path: Path): readonly Id[] {
  return piecesOf(path)
    .flatMap((piece) => leavesIn.meeting(areaOf(piece)))
    .flatMap(({ id, whole }) => (runsThrough(path.points, whole) ? id : []))
}
