import type { Design, Direction } from '../model/index.ts'
import { routeAll } from './route/routeAll.ts'
import { spanHulls } from './spanHulls.ts'
import type { Layout, Rects } from './types.ts'

/** All geometry from rectangles that need not be stored yet. */
export function layoutFrom(
  design: Design,
  rects: Rects,
  direction: Direction = design.view?.direction ?? 'right',
): Layout {
  const spans = spanHulls(design, rects)
  return { rects, spans, ...routeAll(design, rects, spans, direction) }
}
