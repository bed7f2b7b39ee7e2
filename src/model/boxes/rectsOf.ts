import type { Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { DesignIndex } from '../indexOf.ts'
import { rememberLately } from '../rememberLately.ts'
import type { Design, Id } from '../types.ts'
import { measureRects } from './measureRects.ts'
import { remeasureRects, type Measured } from './remeasureRects.ts'

const known = rememberLately<Design, ReadonlyMap<Id, Rect>>()
/** By the parts that stand there, which share an index: the design of these parts that was measured last. */
const lately = rememberLately<DesignIndex['nodes'], Measured>()

/** The absolute rectangle of every group and node that is drawn, groups first, in document order. A group covers its
 *  stored size and its content with padding, so it grows and shrinks by itself; a collapsed one is a box like a node's, and
 *  what stands in it has no rectangle. Linear in the size of the design; after a mere move, in what moved but for a copy. */
export function rectsOf(design: Design): ReadonlyMap<Id, Rect> {
  const found = known.get(design)
  if (found) return found
  const { nodes } = indexOf(design)
  const before = lately.get(nodes)
  const rects = (before && remeasureRects(design, before)) ?? measureRects(design)
  known.set(design, rects)
  lately.set(nodes, { design, rects })
  return rects
}
