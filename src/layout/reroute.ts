import type { Design, Edge, Id, Node, Rect } from '../model/index.ts'
import {
  indexOf,
  inflate,
  overlaps,
  rectsOf,
  rememberLately,
  samePoints,
  unionRect,
  withValues,
} from '../model/index.ts'
import { leavesOf } from './leavesOf.ts'
import { carriedRoutes } from './route/carried.ts'
import { edgesAt } from './route/edgesAt.ts'
import type { Habits } from './route/habits.ts'
import { handWays, markedByHand, wayByHand } from './route/handWays.ts'
import { layPaths, passesFor, withFollowers } from './route/layPaths.ts'
import { nudge } from './route/nudge.ts'
import { pathOf, type Path, type Paths } from './route/paths.ts'
import { placeLabels } from './route/placeLabels.ts'
import { runsThrough } from './route/runsThrough.ts'
import { createStanding, type Standing } from './route/standing.ts'
import { terminalOf } from './route/terminal.ts'
import type { World } from './route/world.ts'
import { worldOf } from './route/world.ts'
import { spanHulls } from './spanHulls.ts'
import type { Layout, Rects, Routes } from './types.ts'

/** Standing lines within this distance of the new ones are kept clear of. */
const reach = 130

/** What the router looks at. */
interface Stock {
  readonly world: World
  /** That the world was made of. */
  readonly rects: Rects
  readonly standing: Standing
}

/** From frame to frame of a drag nearly everything stands still. Of two drawings: of the open one, and of that which it may
 *  take the place of. */
const stocks = rememberLately<Layout, Stock>(2)

/**
 * The geometry after some parts moved: their edges, and edges that now run through them, get new ways, those between
 * parts that moved alike go along; every other edge keeps the one it has. Fast enough for every frame of a drag: `dragging`, the lines of what is
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
  const stock = stocks.get(previous)
  const near = stock && design.spans.length > 0 ? strangersNear(stock, design, rects) : undefined
  const spans = spanHulls(design, rects, near)
  const world = worldOf(design, rects, spans, stock?.world)
  const standing = stock?.standing ?? createStanding()
  const wayless = standing.follow(design.edges, previous.routes)
  const bent = handWays(world, rects)
  const byHand = wayByHand(world, bent)
  const changed = edgesAt(design.edges).inOrder([
    ...wayless,
    ...bentAnew(previous.routes, byHand, [
      ...standing.byHand(),
      ...Array.from(bent.values(), ({ edge }) => edge),
      ...(bent.size > 0 ? world.bundled : []),
    ]),
    ...touchedEdges(world, design, moved),
    ...(dragging ? [] : hitEdges(world, standing, touchedNodes(design, moved))),
  ])
  const habits = dragging ? habitsOf(changed, previous) : undefined
  const carried = carriedRoutes(
    world,
    rects,
    previous,
    changed.filter((edge) => !byHand(edge)),
  )
  const ways = { bent, byHand, habits, carried }
  const routes = changed.length === 0 ? new Map() : newRoutes(world, standing, changed, ways)
  const layout: Layout = {
    rects,
    spans,
    routes: withRoutes(design.edges, previous.routes, routes),
    ...(previous.titles && { titles: previous.titles }),
  }
  standing.replace(changed, layout.routes)
  stocks.forget(previous)
  stocks.set(layout, { world, rects, standing })
  return layout
}

/** How the lines that get new ways ran before. */
function habitsOf(changed: readonly Edge[], { routes }: Layout): Habits {
  const before = changed.flatMap(({ id }) => {
    const route = routes.get(id)
    return route ? [[id, route.points] as const] : []
  })
  return new Map(before)
}

/** Lines put in their places in one step of getting ready: a few milliseconds' worth. */
const linesInStep = 800

/** Counts on the way to `count`. */
function stepsTo(count: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(count / step) - 1 }, (_, i) => (i + 1) * step)
}

/** What the first frame of a drag would have to do before anything moves, in steps for moments when nothing does. */
export function prepareReroute(whole: Design, layout: Layout): readonly (() => void)[] {
  const design = leavesOf(whole)
  const rects = rectsOf(design)
  const stock = stocks.get(layout)
  const standing = stock?.standing ?? createStanding()
  // More lines each time: those of before stand already.
  const counts = stock ? [] : stepsTo(design.edges.length, linesInStep)
  return [
    () => edgesAt(design.edges),
    ...counts.map((count) => () => void standing.follow(design.edges.slice(0, count), layout.routes)),
    () => standing.follow(design.edges, layout.routes),
    () => {
      const now = stocks.get(layout)
      if (now !== stock) return
      stocks.set(layout, { world: worldOf(design, rects, layout.spans, stock?.world), rects, standing })
    },
  ]
}

/** Tells that a layout differs little from an earlier one, so that a drag that begins or goes on with it does so at
 *  once. */
export function followsLayout(layout: Layout, earlier: Layout): void {
  const stock = stocks.get(earlier)
  if (!stock || stocks.get(layout)) return
  stocks.forget(earlier)
  stocks.set(layout, stock)
}

/** Nodes that moved, or stand in a group that did. */
function touchedNodes(design: Design, moved: ReadonlySet<Id>): Node[] {
  const index = indexOf(design)
  const inside = (id: Id): Node[] => [
    ...index.childNodes(id),
    ...index.childGroups(id).flatMap((group) => inside(group.id)),
  ]
  const nodes = [...moved].flatMap((id) => index.nodes.get(id) ?? (index.groups.has(id) ? inside(id) : []))
  return [...new Set(nodes)]
}

/** Edges at what moved. A line that ends at a span goes with all its members. */
function touchedEdges(world: World, design: Design, moved: ReadonlySet<Id>): Edge[] {
  const index = indexOf(design)
  const ends = edgesAt(design.edges)
  const isTouched = (id: Id) => moved.has(id) || index.ancestors(id).some((group) => moved.has(group.id))
  const groups = (id: Id): Id[] => [id, ...index.childGroups(id).flatMap((group) => groups(group.id))]
  const spans = new Set(design.spans.flatMap(({ id, members }) => (members.some(isTouched) ? [id] : [])))
  const touched = [
    ...touchedNodes(design, moved).map(({ id }) => id),
    ...[...moved].flatMap(groups),
    ...spans,
  ]
  const bundled =
    spans.size === 0
      ? []
      : world.bundled.filter((edge) => {
          const { from, to } = world.endsOf(edge)
          return spans.has(from) || spans.has(to)
        })
  return [...touched.flatMap((id) => ends.at(id)), ...bundled]
}

/** Edges of others that run through what moved. */
function hitEdges(world: World, standing: Standing, nodes: readonly Node[]): Edge[] {
  return nodes.flatMap(({ id }) => {
    const area = world.leaves.get(id)?.whole
    if (!area) return []
    const paths = [...standing.pathsIn(area)]
    return paths.flatMap((path) => (isHit(path, id, area) ? [path.edge] : []))
  })
}

function isHit({ edge: { from, to }, points }: Path, part: Id, area: Rect): boolean {
  return part !== from && part !== to && runsThrough(points, area)
}

/** What new routes keep to: ways that hands gave to lines, of an edge's own line too, how lines ran before, and those that
 *  went along with both ends. */
interface Ways {
  readonly bent: Paths
  readonly byHand: (edge: Edge) => Path | undefined
  readonly habits: Habits | undefined
  readonly carried: Routes
}

function newRoutes(
  world: World,
  standing: Standing,
  changed: readonly Edge[],
  { bent, byHand, habits, carried }: Ways,
): Routes {
  const { design } = world
  const again = new Set(changed)
  const fresh = changed.filter(({ id }) => !carried.has(id))
  if (fresh.length === 0) return carried
  const ends = unionRect(fresh.flatMap((edge) => endsOf(world, edge)))
  const near = [...standing.pathsIn(inflate(ends ?? { x: 0, y: 0, width: 0, height: 0 }, reach))]
  const paths = new Map(near.map((path) => [path.edge, path]))
  const kept: Paths = new Map(
    edgesAt(design.edges)
      .inOrder(paths.keys())
      .flatMap((edge) => {
        const path = again.has(edge) ? undefined : paths.get(edge)
        return path ? [[edge.id, path] as const] : []
      }),
  )
  for (const edge of changed) {
    const route = carried.get(edge.id)
    if (route) kept.set(edge.id, pathOf(edge, route))
  }
  const bentNow: Paths = new Map([...bent].filter(([, { edge }]) => again.has(edge)))
  const still: Paths = new Map([...kept, ...bentNow])
  const free = fresh.filter((edge) => !byHand(edge))
  const passes = still.size === 0 ? passesFor(free) : 1
  const laid = layPaths(world, free, design.view?.direction ?? 'right', still, {
    passes,
    ...(habits && { habits }),
  })
  const ways = new Map([...nudge(world, laid, still), ...bentNow])
  const labelsIn = (area: Rect) => [...standing.labelsIn(area, again), ...labelsOf(carried, area)]
  const placed = placeLabels(world, withFollowers(world, fresh, ways), { paths: kept, labelsIn })
  return new Map([...markedByHand(bentNow, placed), ...carried])
}

function labelsOf(routes: Routes, area: Rect): Rect[] {
  return [...routes.values()].flatMap(({ label }) => (label && overlaps(label, area) ? label : []))
}

/** Those of some edges that a hand bent, gave another way or let go again. */
function bentAnew(
  previous: Routes,
  byHand: (edge: Edge) => Path | undefined,
  edges: readonly Edge[],
): readonly Edge[] {
  return edges.filter((edge) => {
    const before = previous.get(edge.id)
    const points = byHand(edge)?.points
    if (!points) return before?.byHand === true
    return !before || !samePoints(points, before.points)
  })
}

/** All ways in document order; mere replacements keep the order there is. */
function withRoutes(edges: readonly Edge[], previous: Routes, fresh: Routes): Routes {
  const replaces = previous.size === edges.length && [...fresh.keys()].every((id) => previous.has(id))
  if (replaces) return withValues(previous, fresh)
  return new Map(
    edges.flatMap(({ id }) => {
      const route = fresh.get(id) ?? previous.get(id)
      return route ? [[id, route] as const] : []
    }),
  )
}

/** What may stand in an area: what stood there, and what moved since. */
function strangersNear({ world, rects: before }: Stock, { nodes }: Design, rects: Rects) {
  const moved = nodes.flatMap(({ id }) => (rects.get(id) === before.get(id) ? [] : [id]))
  return (area: Rect): Iterable<Id> =>
    new Set([...world.leavesIn.meeting(area).map(({ id }) => id), ...moved])
}

function endsOf(world: World, edge: Edge): Rect[] {
  const ends = world.endsOf(edge)
  return [ends.from, ends.to].flatMap((id) => terminalOf(world, id)?.rect ?? [])
}
