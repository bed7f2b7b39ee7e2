import type { Design, Edge, Id, Rect } from '../model/index.ts'
import { indexOf, inflate, overlaps, rectsOf, unionRect } from '../model/index.ts'
import { leavesOf } from './leavesOf.ts'
import type { Habits } from './route/habits.ts'
import { areaOf, piecesOf } from './route/layPath.ts'
import { handWays, markedByHand, wayByHand } from './route/handWays.ts'
import { layPaths, passesFor, withFollowers } from './route/layPaths.ts'
import { nudge } from './route/nudge.ts'
import type { Path, Paths } from './route/paths.ts'
import { lookOf } from './route/paths.ts'
import { placeLabels } from './route/placeLabels.ts'
import { terminalOf } from './route/terminal.ts'
import type { World } from './route/world.ts'
import { worldOf } from './route/world.ts'
import { spanHulls } from './spanHulls.ts'
import type { Layout, Route } from './types.ts'

/** Standing lines within this distance of the new ones are kept clear of. */
const reach = 130

/** From frame to frame of a drag nearly everything stands still. */
const worlds = new WeakMap<Layout, World>()

/**
 * The geometry after some parts moved: their edges, and edges that now run through them, get new ways;
 * every other edge keeps the one it has. Fast enough for every frame of a drag: `dragging`, the lines of what is
 * dragged leave a side only for a clearly better one, and what it merely passes over stays.
 */
export function reroute(
  whole: Design,
  previous: Layout,
  moved: ReadonlySet<Id>,
  { dragging = false } = {},
): Layout {
  const design = leavesOf(whole)
  const rects = rectsOf(design)
  const spans = spanHulls(design, rects)
  const world = worldOf(design, rects, spans, worlds.get(previous))
  const index = indexOf(design)
  const touched = (id: Id) => moved.has(id) || index.ancestors(id).some((group) => moved.has(group.id))
  // A line that ends at a span goes with all its members.
  const isTouched = (edge: Edge) => {
    const ends = world.endsOf(edge)
    const spans = [ends.from, ends.to].flatMap((id) => index.spans.get(id)?.members ?? [])
    return [edge.from, edge.to, ...spans].some(touched)
  }
  const parts = new Set(design.nodes.map((node) => node.id).filter(touched))
  const bent = handWays(world, rects)
  const byHand = wayByHand(world, bent)
  const changed = design.edges.filter(
    (edge) =>
      isTouched(edge) ||
      !previous.routes.has(edge.id) ||
      isBentAnew(previous.routes.get(edge.id), byHand(edge)) ||
      (!dragging && isHit(world, edge, previous, parts)),
  )
  const again = new Set(changed.map((edge) => edge.id))
  const kept = design.edges.filter((edge) => !again.has(edge.id))
  const area = inflate(
    unionRect(changed.flatMap((edge) => endsOf(world, edge))) ?? { x: 0, y: 0, width: 0, height: 0 },
    reach,
  )
  const standing: Paths = new Map(
    kept.flatMap((edge) => standingPath(edge, previous.routes.get(edge.id), area)),
  )
  const bentNow: Paths = new Map([...bent].filter(([id]) => again.has(id)))
  const still: Paths = new Map([...standing, ...bentNow])
  const free = changed.filter((edge) => !byHand(edge))
  const passes = still.size === 0 ? passesFor(free) : 1
  const laid = layPaths(world, free, design.view?.direction ?? 'right', still, {
    passes,
    ...(dragging && { habits: habitsOf(previous) }),
  })
  const ways = new Map([...nudge(world, laid, still), ...bentNow])
  const nudged = withFollowers(world, changed, ways)
  const labels = kept.flatMap((edge) => previous.routes.get(edge.id)?.label ?? [])
  const fresh = markedByHand(bentNow, placeLabels(world, nudged, { labels, paths: standing }))
  const routes = new Map<Id, Route>()
  for (const { id } of design.edges) {
    const route = fresh.get(id) ?? previous.routes.get(id)
    if (route) routes.set(id, route)
  }
  const layout: Layout = { rects, spans, routes, ...(previous.titles && { titles: previous.titles }) }
  worlds.set(layout, world)
  return layout
}

function habitsOf({ routes }: Layout): Habits {
  return new Map([...routes].map(([id, { points }]) => [id, points]))
}

/** Whether a hand bent a line, gave it another way or let it go again. */
function isBentAnew(before: Route | undefined, way: Path | undefined): boolean {
  if (!way) return before?.byHand === true
  const { points } = way
  return (
    points.length !== before?.points.length ||
    points.some(({ x, y }, i) => x !== before.points[i]?.x || y !== before.points[i]?.y)
  )
}

function isHit(world: World, { id, from, to }: Edge, previous: Layout, parts: ReadonlySet<Id>): boolean {
  const points = previous.routes.get(id)?.points ?? []
  for (const part of parts) {
    const leaf = world.leaves.get(part)
    if (!leaf || part === from || part === to) continue
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]]
      if (!a || !b) continue
      const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
      if (overlaps(leaf.whole, { x, y, width: Math.abs(a.x - b.x) + 1, height: Math.abs(a.y - b.y) + 1 }))
        return true
    }
  }
  return false
}

function endsOf(world: World, edge: Edge): Rect[] {
  const ends = world.endsOf(edge)
  return [ends.from, ends.to].flatMap((id) => terminalOf(world, id)?.rect ?? [])
}

function standingPath(edge: Edge, route: Route | undefined, area: Rect): [Id, Path][] {
  if (!route) return []
  const path: Path = { edge, look: lookOf(edge), points: route.points, startSide: 'right', endSide: 'left' }
  return piecesOf(path).some((piece) => overlaps(areaOf(piece), area)) ? [[edge.id, path]] : []
}
