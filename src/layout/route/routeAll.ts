import type { Design, Direction } from '../../model/index.ts'
import type { Layout, Rects } from '../types.ts'
import { layPaths, withFollowers } from './layPaths.ts'
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
  const paths = nudge(world, layPaths(world, design.edges, direction))
  const routes = placeLabels(world, withFollowers(world, design.edges, paths))
  return { routes, titles: shiftTitles(world, routes) }
}
