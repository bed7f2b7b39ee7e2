import type { Point, Rect } from '../../../model/index.ts'

type Size = Pick<Rect, 'width' | 'height'>

/** Boxes set in rows, from the origin. */
export interface Rows extends Size {
  /** The corner of each, in their order. */
  readonly corners: readonly Point[]
}

/** Sets boxes side by side, in a new row where one would end beyond `limit`; `gap`: what stays free between them. */
export function inRows(sizes: readonly Size[], limit: number, gap: Point): Rows {
  let [x, y, below, right] = [0, 0, 0, 0]
  const corners = sizes.map(({ width, height }) => {
    if (x > 0 && x + width > limit) [x, y] = [0, below + gap.y]
    const corner = { x, y }
    x += width + gap.x
    below = Math.max(below, y + height)
    right = Math.max(right, x - gap.x)
    return corner
  })
  return { corners, width: right, height: below }
}
