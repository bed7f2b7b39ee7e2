import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import type { Crow } from './crows.ts'

/** A group where it stands, or would stand. */
export interface Ground {
  readonly id: Id
  readonly rect: Rect
}

/** Tells whether a straight line runs through one of some groups, but not of `except`, that holds neither of its ends. */
export type Foreign = (straight: Crow, grounds: readonly Ground[], except?: Rects) => boolean

/** The `Foreign` of a design: drawn lines go round such groups, or look as if they belonged to them. */
export function foreignOf(design: Design): Foreign {
  const index = indexOf(design)
  const around = new Map<Id, ReadonlySet<Id>>()
  const holds = (group: Id, id: Id) => {
    let own = around.get(id)
    if (!own) {
      const parts = [id, ...(index.spans.get(id)?.members ?? [])]
      own = new Set(parts.flatMap((part) => [part, ...index.ancestors(part).map((outer) => outer.id)]))
      around.set(id, own)
    }
    return own.has(group)
  }
  // Few are on the line's way: that shows quickest.
  return ({ left, right, top, bottom, from, to }, grounds, except) =>
    grounds.some(
      ({ id, rect: { x, y, width, height } }) =>
        x < right &&
        left < x + width &&
        y < bottom &&
        top < y + height &&
        !except?.has(id) &&
        !holds(id, from) &&
        !holds(id, to),
    )
}

/** The groups of a design that have a rectangle. */
export function groundsOf({ groups }: Design, rects: Rects): Ground[] {
  return groups.flatMap(({ id }) => {
    const rect = rects.get(id)
    return rect ? [{ id, rect }] : []
  })
}
