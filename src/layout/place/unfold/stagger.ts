import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf, leafBox } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import { isPeer } from '../fold/ties.ts'
import { framesIn, twinsIn } from '../fold/frame.ts'
import { insertRoom } from '../room/insertRoom.ts'
import { stayAlike } from '../room/stayAlike.ts'

/** Free between a line and the words under the part that it passes by. */
const free = 12
/** How far out of its row a part has to stand, so that what runs to it passes by its neighbour and that one's words. */
const aside = {
  y: leafBox.height - leafBox.icon / 2 + free,
  x: leafBox.width / 2 + free,
} as const

/**
 * Moves parts of zones out of their row where they stand behind another part of it and what calls them would have to run
 * around that one; zones grow alike. Tells whether it moved anything.
 */
export function stagger({ design, frames, direction }: Task, rects: Map<Id, Rect>): boolean {
  const twins = twinsIn(frames)
  const alike = new Set(twins.flat())
  const zoned = twinsIn([...framesIn(frames)].filter(({ kind }) => kind === 'az'))
  const across = direction === 'right' ? 'y' : 'x'
  const size = direction === 'right' ? 'height' : 'width'
  const behind = behindOthers(design, rects, direction)
  let moved: ReadonlyMap<Id, Rect> = rects
  for (const unit of zoned) {
    const by = Math.max(0, ...unit.map((id) => behind.get(id) ?? 0))
    if (by === 0) continue
    const next = new Map(moved)
    const ends = unit.flatMap((id) => {
      const rect = next.get(id)
      return rect ? [rect[across] + rect[size]] : []
    })
    // The last lane first: what is before it keeps its place.
    for (const at of [...new Set(ends)].toSorted((a, b) => b - a))
      insertRoom(design, next, { axis: across, at, by, alike })
    for (const id of unit) {
      const rect = next.get(id)
      if (rect) next.set(id, { ...rect, [across]: rect[across] + by })
    }
    if (stayAlike(design, twins, rects, next)) moved = next
  }
  if (moved === rects) return false
  for (const [id, rect] of moved) rects.set(id, rect)
  return true
}

/**
 * Parts that are called from before another part of their group, which stands in their row and has nothing to do with
 * that, and how far they have to move to come clear of it.
 */
function behindOthers(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  direction: Task['direction'],
): ReadonlyMap<Id, number> {
  const index = indexOf(design)
  const [along, across] = direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const joined = new Set(design.edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const behind = new Map<Id, number>()
  for (const { kind, from, to } of design.edges) {
    const [one, other] = [rects.get(from), rects.get(to)]
    if (!one || !other || isPeer(kind) || kind === 'management') continue
    for (const { id } of index.childNodes(index.parentOf(to))) {
      const rect = rects.get(id)
      if (!rect || id === to || id === from || joined.has(`${id} ${to}`)) continue
      const isBetween = one[along] < rect[along] && rect[along] < other[along]
      const by = rect[across] + aside[across] - other[across]
      if (isBetween && by > 0 && by < 2 * aside[across]) behind.set(to, Math.max(by, behind.get(to) ?? 0))
    }
  }
  return behind
}
