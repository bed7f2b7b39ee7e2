import type { Direction, Edge, Id, Rect } from '../../../model/index.ts'
import { iconCentre, inflate, leafBox, overlaps } from '../../../model/index.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn } from '../fold/frame.ts'

/** A step this small in a line looks like a mistake. */
const jog = 20

/**
 * Levels leaves that unfolding left a few pixels out of line with a neighbour, in its row or its column. Leaves inside lanes stay:
 * they move with their counterparts or not at all.
 */
export function settle(
  rects: Map<Id, Rect>,
  frames: readonly Frame[],
  edges: readonly Edge[],
  direction: Direction,
): void {
  const free = new Set(
    [...framesIn(frames)]
      .filter(({ kind, ids }) => kind === 'node' && ids.length === 1)
      .map(({ key }) => key),
  )
  for (const axis of direction === 'right' ? (['y', 'x'] as const) : (['x', 'y'] as const)) {
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
        if (!isFree(rects, id, next) || !isFreeBetween(rects, id, other, next)) continue
        rects.set(id, next)
        moved.add(id)
      }
    }
    lineUp(rects, frames, edges, free, axis)
  }
}

/** Brings leaves that are in line with no neighbour into line with one beside them in their group. */
function lineUp(
  rects: Map<Id, Rect>,
  frames: readonly Frame[],
  edges: readonly Edge[],
  free: ReadonlySet<Id>,
  axis: 'x' | 'y',
): void {
  const siblings = frames.flatMap(({ key, kind }) => (kind === 'node' && free.has(key) ? [key] : []))
  for (const id of siblings) {
    const rect = rects.get(id)
    if (!rect) continue
    const near = siblings.flatMap((other) => {
      const by = other === id ? 0 : (rects.get(other)?.[axis] ?? Infinity) - rect[axis]
      return by !== 0 && Math.abs(by) <= jog ? [rect[axis] + by] : []
    })
    const next = { ...rect, [axis]: near[0] ?? rect[axis] }
    if (near.length > 0 && !isLevel(rects, edges, id, axis) && isFree(rects, id, next)) rects.set(id, next)
  }
  for (const { children } of frames) lineUp(rects, children, edges, free, axis)
}

/** Whether a leaf that moves a little comes near to nothing that it was clear of. */
function isFree(rects: ReadonlyMap<Id, Rect>, id: Id, next: Rect): boolean {
  const [rect, around] = [rects.get(id) ?? next, inflate(next, 8)]
  return [...rects].every(([part, box]) => part === id || !overlaps(around, box) || overlaps(rect, box))
}

/** Whether a leaf is in line with a neighbour already. */
function isLevel(rects: ReadonlyMap<Id, Rect>, edges: readonly Edge[], id: Id, axis: 'x' | 'y'): boolean {
  const at = rects.get(id)?.[axis]
  return edges.some(
    ({ from, to }) =>
      (from === id && rects.get(to)?.[axis] === at) || (to === id && rects.get(from)?.[axis] === at),
  )
}

/** Whether no part stands between two in line. */
function isFreeBetween(rects: ReadonlyMap<Id, Rect>, id: Id, other: Id, rect: Rect): boolean {
  const goal = rects.get(other) ?? rect
  const [a, b] = [iconCentre(rect), iconCentre(goal)]
  const line = inflate(
    { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
    1,
  )
  return [...rects].every(
    ([part, box]) =>
      part === id ||
      part === other ||
      box.width !== leafBox.width ||
      box.height !== leafBox.height ||
      !overlaps(line, box),
  )
}
