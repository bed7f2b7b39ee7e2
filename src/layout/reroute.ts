import type { Design, Edge, Id, Rect } from '../model/index.ts'
import { indexOf, inflate, overlaps, rectsOf, unionRect } from '../model/index.ts'
import { leavesOf } from './leavesOf.ts'
import type { Habits } from './route/habits.ts'
import { areaOf, piecesOf } from './route/layPath.ts'
import { layPaths, withFollowers } from './route/layPaths.ts'
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
  const changed = design.edges.filter(
    (edge) =>
      isTouched(edge) || !previous.routes.has(edge.id) || (!dragging && isHit(world, edge, previous, parts)),
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
  const laid = layPaths(
    world,
    changed,
    design.view?.direction ?? 'right',
    standing,
    dragging ? habitsOf(previous) : undefined,
  )
  const nudged = withFollowers(world, changed, nudge(world, laid, standing))
  const labels = kept.flatMap((edge) => previous.routes.get(edge.id)?.label ?? [])
  const fresh = placeLabels(world, nudged, { labels, paths: standing })
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
