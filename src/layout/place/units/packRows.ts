import type { Point, Rect } from '../../../model/index.ts'
import { inRows, type Rows } from '../unfold/inRows.ts'
import { spacing } from '../spacing.ts'

type Size = Pick<Rect, 'width' | 'height'>

/** Shape that the rows aim at. */
export const pageShape = 1.6
/** Free between units: room for the lines that run from one to another. */
const roomy = { x: 2 * spacing.layer, y: 2 * spacing.lane } as const

/** Sets boxes in rows, in the order of reading, so that all together come near to a page's shape. */
export function packRows(sizes: readonly Size[], gap: Point = roomy): Rows {
  const widest = Math.max(0, ...sizes.map(({ width }) => width))
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap.x) * (height + gap.y), 0)
  const limits = Array.from({ length: 16 }, (_, i) => Math.sqrt(area * pageShape) * (0.7 + i * 0.05))
  const packings = limits.map((limit) => inRows(sizes, Math.max(widest, limit), gap))
  const badness = ({ width, height }: Size) => Math.abs(Math.log(width / Math.max(1, height) / pageShape))
  const [best] = packings.toSorted((a, b) => badness(a) - badness(b))
  return best ?? { corners: [], width: 0, height: 0 }
}
