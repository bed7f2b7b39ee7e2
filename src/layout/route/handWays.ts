import type { Edge, Id, Point } from '../../model/index.ts'
import { bentWay } from '../../model/index.ts'
import type { Rects, Routes } from '../types.ts'
import type { Path, Paths } from './paths.ts'
import { lookOf } from './lookOf.ts'
import { lineOf } from './paths.ts'
import type { Side, Terminal } from './terminal.ts'
import { isHorizontal, portOf, stub, terminalOf } from './terminal.ts'
import type { World } from './world.ts'

/** Rounding in files, in pixels. */
const near = 1
/** A label may grow or shrink by lines, and a line that ends under it goes with it: so far, in pixels. */
const labelSlack = 64
/** The sides of a span's hull step aside for titles, and a line that ends at one goes with it. */
const hullSlack = 28

/** The ways hands gave to lines, as far as they still meet both ends; of edges drawn as one line, one. */
export function handWays(world: World, rects: Rects): Paths {
  const ways: Paths = new Map()
  const bends = world.design.view?.bends
  if (!bends) return ways
  const lines = new Set<string>()
  for (const edge of world.design.edges) {
    if (!Object.hasOwn(bends, edge.id)) continue
    const line = lineOf(world, edge)
    const path = line !== undefined && lines.has(line) ? undefined : handWay(world, rects, edge)
    if (!path) continue
    ways.set(edge.id, path)
    if (line !== undefined) lines.add(line)
  }
  return ways
}

/** The way by hand of an edge's line, if it has one: its own, or that of another edge drawn as the same line. */
export function wayByHand(world: World, ways: Paths): (edge: Edge) => Path | undefined {
  const nameOf = (edge: Edge) => lineOf(world, edge) ?? edge.id
  const byLine = new Map([...ways.values()].map((path) => [nameOf(path.edge), path]))
  return (edge) => (byLine.size === 0 ? undefined : byLine.get(nameOf(edge)))
}

/** The routes with those marked whose line a hand gave its way. */
export function markedByHand(ways: Paths, routes: Routes): Routes {
  if (ways.size === 0) return routes
  const found = new Set([...ways.values()].map(({ points }) => points))
  return new Map(
    [...routes].map(([id, route]) => [id, found.has(route.points) ? { ...route, byHand: true } : route]),
  )
}

function handWay(world: World, rects: Rects, edge: Edge): Path | undefined {
  const points = bentWay(world.design, rects, edge)
  const ends = world.endsOf(edge)
  const [from, to] = [terminalOf(world, ends.from), terminalOf(world, ends.to)]
  if (!points || !from || !to || !isOrthogonal(points)) return undefined
  const slackOf = (id: Id) => (world.borders.get(id)?.span ? hullSlack : near)
  const start = meet(from, points, slackOf(ends.from))
  const end = meet(to, points.toReversed(), slackOf(ends.to))
  if (!start || !end) return undefined
  const way =
    points.length === 2 ? [start.point, end.point] : [start.point, ...points.slice(1, -1), end.point]
  return isOrthogonal(way)
    ? { edge, look: lookOf(edge), points: way, startSide: start.side, endSide: end.side }
    : undefined
}

function isOrthogonal(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const before = points[i - 1]
    return !before || (before.x === point.x) !== (before.y === point.y)
  })
}

/** Where a way meets the border of a part: its first point, at the side its first stretch leaves by. */
function meet(
  terminal: Terminal,
  [first, next]: readonly Point[],
  slack: number,
): { readonly side: Side; readonly point: Point } | undefined {
  if (!first || !next) return undefined
  const side = sideOf(first, next)
  const port = portOf(terminal, side)
  const { rect } = terminal
  const isWithin = isHorizontal(side)
    ? Math.abs(first.x - port.x) <= slack && first.y >= rect.y && first.y <= rect.y + rect.height
    : Math.abs(first.y - port.y) <= (side === 'down' ? labelSlack : near) &&
      first.x >= rect.x &&
      first.x <= rect.x + rect.width
  const point = isHorizontal(side) ? { x: port.x, y: first.y } : { x: first.x, y: port.y }
  const isLongEnough = Math.abs(next.x - point.x) + Math.abs(next.y - point.y) >= stub / 2
  return isWithin && isLongEnough && sideOf(point, next) === side ? { side, point } : undefined
}

function sideOf(from: Point, to: Point): Side {
  if (from.y === to.y) return to.x > from.x ? 'right' : 'left'
  return to.y > from.y ? 'down' : 'up'
}

/** The edges of a design whose way by hand still meets both ends. */
export function edgesWithHandWays(world: World, rects: Rects): ReadonlySet<Id> {
  return new Set(
    world.design.edges.flatMap((edge) => (handWay(world, rects, edge) === undefined ? [] : [edge.id])),
  )
}
