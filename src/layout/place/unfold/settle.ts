import type { Direction, Edge, Id, Rect } from '../../../model/index.ts'
import { inflate, overlaps } from '../../../model/index.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn } from '../fold/frame.ts'

/** A step this small in a line looks like a mistake. */
const jog = 14

/**
 * Levels leaves that unfolding left a few pixels out of line with a neighbour. Leaves inside lanes stay:
 * they move with their counterparts or not at all.
 */
export function settle(
  rects: Map<Id, Rect>,
  frames: readonly Frame[],
  edges: readonly Edge[],
  direction: Direction,
): void {
  const axis = direction === 'right' ? 'y' : 'x'
  const free = new Set(
    [...framesIn(frames)]
      .filter(({ kind, ids }) => kind === 'node' && ids.length === 1)
      .map(({ key }) => key),
  )
  const moved = new Set<Id>()
  for (const { from, to } of edges) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const [rect, goal] = [rects.get(id), rects.get(other)]
      if (!rect || !goal || !free.has(id) || moved.has(id)) continue
      const by = goal[axis] - rect[axis]
      if (by === 0 || Math.abs(by) > jog || isLevel(rects, edges, id, axis)) continue
      const next = { ...rect, [axis]: goal[axis] }
      const around = inflate(next, 8)
      const taken = [...rects].some(
        ([part, box]) => part !== id && overlaps(around, box) && !overlaps(rect, box),
      )
      if (taken) continue
      rects.set(id, next)
      moved.add(id)
    }
  }
}

/** Whether a leaf is in line with a neighbour already. */
function isLevel(rects: ReadonlyMap<Id, Rect>, edges: readonly Edge[], id: Id, axis: 'x' | 'y'): boolean {
  const at = rects.get(id)?.[axis]
  return edges.some(
    ({ from, to }) =>
      (from === id && rects.get(to)?.[axis] === at) || (to === id && rects.get(from)?.[axis] === at),
  )
}
