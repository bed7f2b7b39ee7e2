import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, inflate, missingPositions, overlaps, rectsOf } from '../../model/index.ts'
import type { Rects } from '../types.ts'
import { freeSpot } from './freeSpot.ts'
import { hugged, moveParts, withInside } from './moveParts.ts'

/** Nearer than this to something pinned, a part makes way. */
const clear = 12

/**
 * A new layout that leaves what is pinned where it is, groups with all that is inside them. Groups around it follow,
 * and what it would lie on makes way. `shift`: the whole new layout may first move to meet the pins.
 */
export function withPins(design: Design, fresh: Rects, { shift = true } = {}): Rects {
  const pins = pinsOf(design)
  if (pins.length === 0) return fresh
  const old = rectsOf(design)
  const rects = new Map(fresh)
  if (shift) {
    const by = commonShift(old, fresh, pins)
    for (const [id, rect] of rects) rects.set(id, { ...rect, x: rect.x + by.dx, y: rect.y + by.dy })
  }
  for (const id of pins.flatMap((pin) => withInside(design, pin))) {
    const rect = old.get(id)
    if (rect) rects.set(id, rect)
  }
  makeWay(design, rects, new Set(pins), undefined)
  return rects
}

/** What is pinned and has a place; what is inside another pinned part goes with it. */
function pinsOf(design: Design): Id[] {
  const { pinned } = design.view ?? {}
  if (!pinned || pinned.length === 0) return []
  const missing = new Set(missingPositions(design))
  const index = indexOf(design)
  const placed = new Set(
    pinned.filter((id) => (index.nodes.has(id) || index.groups.has(id)) && !missing.has(id)),
  )
  return [...placed].filter((id) => !index.ancestors(id).some((group) => placed.has(group.id)))
}

/** The move that brings most pinned parts to their old places. */
function commonShift(old: Rects, fresh: Rects, pins: readonly Id[]): { dx: number; dy: number } {
  const votes = new Map<string, { dx: number; dy: number; count: number }>()
  for (const id of pins) {
    const [before, after] = [old.get(id), fresh.get(id)]
    if (!before || !after) continue
    const by = { dx: before.x - after.x, dy: before.y - after.y }
    const key = `${by.dx} ${by.dy}`
    votes.set(key, { ...by, count: (votes.get(key)?.count ?? 0) + 1 })
  }
  const [most] = [...votes.values()].toSorted((a, b) => b.count - a.count)
  return most ?? { dx: 0, dy: 0 }
}

/** Brings one level in order, innermost first; tells whether something on it is pinned or holds what is. */
function makeWay(
  design: Design,
  rects: Map<Id, Rect>,
  pins: ReadonlySet<Id>,
  parent: Id | undefined,
): boolean {
  const index = indexOf(design)
  const held = new Set<Id>()
  for (const { id } of index.childGroups(parent)) {
    if (pins.has(id)) held.add(id)
    else if (makeWay(design, rects, pins, id)) {
      const around = hugged(design, rects, id)
      if (around) rects.set(id, around)
      held.add(id)
    }
  }
  for (const { id } of index.childNodes(parent)) if (pins.has(id)) held.add(id)
  if (held.size === 0) return false
  const rectOf = (id: Id) => rects.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const taken = [...held].map(rectOf)
  const free = [...index.childGroups(parent), ...index.childNodes(parent)]
    .map(({ id }) => id)
    .filter((id) => !held.has(id))
    .toSorted((a, b) => rectOf(a).y - rectOf(b).y || rectOf(a).x - rectOf(b).x)
  for (const id of free) {
    const own = rectOf(id)
    const around = inflate(own, clear)
    if (taken.some((other) => overlaps(other, around))) {
      const spot = freeSpot(own, taken, { start: own, floor: undefined, wish: own })
      moveParts(design, rects, [id], { dx: spot.x - own.x, dy: spot.y - own.y })
    }
    taken.push(rectOf(id))
  }
  return true
}
