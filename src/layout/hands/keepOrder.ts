import type { Design, Direction, Id } from '../../model/index.ts'
import type { Frame } from '../place/fold/frame.ts'
import { idsOf } from '../place/fold/frame.ts'
import type { Rects } from '../types.ts'

/** The design with its parts in the order in which they stand across the flow: the order a layout then keeps. */
export function inStandingOrder(design: Design, rects: Rects, direction: Direction): Design {
  const before = standingBefore(rects, direction)
  return {
    ...design,
    groups: design.groups.toSorted((a, b) => before(a.id, b.id)),
    nodes: design.nodes.toSorted((a, b) => before(a.id, b.id)),
  }
}

/** Frames of every level in the order in which their first parts stand. */
export function framesInOrder(frames: readonly Frame[], rects: Rects, direction: Direction): Frame[] {
  const before = standingBefore(rects, direction)
  return frames
    .map((frame) => ({ ...frame, children: framesInOrder(frame.children, rects, direction) }))
    .toSorted((a, b) => before(idsOf(a)[0] ?? '', idsOf(b)[0] ?? ''))
}

function standingBefore(rects: Rects, direction: Direction): (a: Id, b: Id) => number {
  const [across, along] = direction === 'right' ? (['y', 'x'] as const) : (['x', 'y'] as const)
  return (a, b) => {
    const [one, other] = [rects.get(a), rects.get(b)]
    return one && other ? one[across] - other[across] || one[along] - other[along] : 0
  }
}
