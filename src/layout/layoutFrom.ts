import type { Design, Direction } from '../model/index.ts'
import { leavesOf } from './leavesOf.ts'
import { routeAll } from './route/routeAll.ts'
import { spanHulls } from './spanHulls.ts'
import type { Layout, Rects } from './types.ts'

/** All geometry from rectangles that need not be stored yet. */
export function layoutFrom(
  whole: Design,
  rects: Rects,
  direction: Direction = whole.view?.direction ?? 'right',
): Layout {
  const design = leavesOf(whole)
  const spans = spanHulls(design, rects)
  return { rects, spans, ...routeAll(design, rects, spans, direction) }
}
