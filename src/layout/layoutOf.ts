import type { Design } from '../model/index.ts'
import { rectsOf } from '../model/index.ts'
import { layoutFrom } from './layoutFrom.ts'
import type { Layout } from './types.ts'

/** All the geometry of a design's picture, from its stored positions. Synchronous, and the same on every machine. */
export function layoutOf(design: Design): Layout {
  return layoutFrom(design, rectsOf(design))
}
