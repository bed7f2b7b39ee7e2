import type { Design, Direction } from '../../model/index.ts'
import type { Rects, Routes } from '../types.ts'
import { layPaths } from './layPaths.ts'
import { nudge } from './nudge.ts'
import { placeLabels } from './placeLabels.ts'
import { worldOf } from './world.ts'

/** Routes of all edges whose ends are drawn, spread and labelled. */
export function routeAll(design: Design, rects: Rects, spans: Rects, direction: Direction): Routes {
  const world = worldOf(design, rects, spans)
  return placeLabels(world, nudge(world, layPaths(world, design.edges, direction)))
}
