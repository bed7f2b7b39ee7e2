import type { DrawingChanges, PartType } from '../../formats/index.ts'
import type { Layout } from '../../layout/index.ts'
import type { Id, Point, Rect } from '../../model/index.ts'

export type Difference = 'added' | 'removed' | 'changed'

/** A difference and where it shows on one of the two pictures. */
export interface Mark {
  readonly id: Id
  readonly difference: Difference
  readonly type: PartType
  readonly rect: Rect
}

const drawn: ReadonlySet<PartType> = new Set(['group', 'node', 'span', 'edge'])

/** What to mark on the earlier (`removed` and `changed`) or later picture (`added` and `changed`). */
export function marksOn(side: 'before' | 'after', changes: DrawingChanges, layout: Layout): Mark[] {
  const own: Difference = side === 'before' ? 'removed' : 'added'
  const parts = [
    ...(side === 'before' ? changes.removed : changes.added).map((part) => ({ part, difference: own })),
    ...changes.changed.map(({ was, ...part }) => ({
      part: { ...part, id: side === 'before' ? (was ?? part.id) : part.id },
      difference: 'changed' as const,
    })),
  ]
  return parts.flatMap(({ part: { id, type }, difference }) => {
    const rect = drawn.has(type) ? placeOf(id, layout) : undefined
    return rect ? [{ id, type, difference, rect }] : []
  })
}

function placeOf(id: Id, layout: Layout): Rect | undefined {
  const box = layout.rects.get(id) ?? layout.spans.get(id)
  if (box) return box
  const points = layout.routes.get(id)?.points
  return points && points.length > 1 ? around(points) : undefined
}

/** The middle of a line, as a small square. */
function around(points: readonly Point[]): Rect {
  const middle = Math.floor((points.length - 1) / 2)
  const [a, b] = [points[middle] ?? { x: 0, y: 0 }, points[middle + 1] ?? { x: 0, y: 0 }]
  return { x: (a.x + b.x) / 2 - 8, y: (a.y + b.y) / 2 - 8, width: 16, height: 16 }
}
