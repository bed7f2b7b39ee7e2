import type { Design, Direction } from '../../model/index.ts'
import type { Layout, Rects } from '../types.ts'
import { handWays, markedByHand, wayByHand } from './handWays.ts'
import { layPaths, passesFor, withFollowers } from './layPaths.ts'
import { nudge } from './nudge.ts'
import { placeLabels } from './placeLabels.ts'
import { shiftTitles } from './shiftTitles.ts'
import { worldOf } from './world.ts'

/** Routes of all edges whose ends are drawn, spread and labelled; and the titles that make way for them. */
export function routeAll(
  design: Design,
  rects: Rects,
  spans: Rects,
  direction: Direction,
): Pick<Layout, 'routes' | 'titles'> {
  const world = worldOf(design, rects, spans)
  const bent = handWays(world, rects)
  const byHand = wayByHand(world, bent)
  const free = design.edges.filter((edge) => !byHand(edge))
  const laid = nudge(world, layPaths(world, free, direction, bent, { passes: passesFor(free) }), bent)
  const paths = withFollowers(world, design.edges, new Map([...laid, ...bent]))
  const routes = markedByHand(bent, placeLabels(world, paths))
  return { routes, titles: shiftTitles(world, routes) }
}
