import type { Design, DesignIndex, Group, Id, Rect } from '../../../model/index.ts'
import { groupPadding, indexOf, unionRect } from '../../../model/index.ts'
import type { Rects } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { framesIn, twinsById, twinsIn } from '../fold/frame.ts'
import { spacing } from '../spacing.ts'
import { fillsItsPlace } from './fillsItsPlace.ts'
import { keepMiddles } from './keepMiddles.ts'
import { leastWidth } from './leastWidth.ts'
import { takeRoom } from './takeRoom.ts'

/** Less than this is not seen as empty. */
const little = 24
/** A lane that is emptier than the others by so much ends sooner than they do. */
const much = 160

/**
 * Takes away the empty ends of groups: parts that moved nearer to each other leave them behind. What is in a group stays
 * where it is. Regions, VPCs and the like drawn alike lose what none of them needs, those in one row close up, and one that
 * lacks what the others have at the end stops before it; zones are lanes of one size.
 */
export function trimEnds(design: Design, rects: Map<Id, Rect>, frames: readonly Frame[]): void {
  const index = indexOf(design)
  const alike = twinsById(frames)
  const zoned = twinsIn([...framesIn(frames)].filter(({ kind }) => kind === 'az'))
  const visit = (group: Group) => {
    const groups = index.childGroups(group.id)
    groups.forEach(visit)
    if (!fillsItsPlace(group)) trim(alike.get(group.id) ?? [group.id])
  }
  let isClosedUp = false
  // The last of those alike is visited when the insides of all have been.
  const waiting = new Map<readonly Id[], number>()
  const trim = (ids: readonly Id[]) => {
    const left = (waiting.get(ids) ?? ids.length) - 1
    waiting.set(ids, left)
    if (left > 0) return
    for (const axis of axes) {
      const cuts = cutsOf(index, rects, ids, axis)
      const ends = new Map(ids.map((id) => [id, endOf(rects.get(id), axis)]))
      cuts.forEach((by, id) => lengthen(rects, id, axis, -by))
      if (!areInLine(index, rects, ids, axis)) continue
      // From the last one, so that those still to come stay where they are.
      for (const [id, at] of [...ends].toSorted(([, one], [, other]) => other - one)) {
        const by = cuts.get(id) ?? 0
        const taken = by > 0 ? takeRoom(design, rects, { axis, at, by }, zoned) : by
        if (taken > 0) isClosedUp = true
        lengthen(rects, id, axis, by - taken)
      }
    }
  }
  const before = new Map(rects)
  index.childGroups(undefined).forEach(visit)
  if (isClosedUp) keepMiddles(design, frames, before, rects)
}

const axes = ['x', 'y'] as const
type Axis = (typeof axes)[number]

const sizeOn = { x: 'width', y: 'height' } as const

function endOf(rect: Rect | undefined, axis: Axis): number {
  return rect ? rect[axis] + rect[sizeOn[axis]] : 0
}

function lengthen(rects: Map<Id, Rect>, id: Id, axis: Axis, by: number): void {
  const rect = rects.get(id)
  if (rect) rects.set(id, { ...rect, [sizeOn[axis]]: rect[sizeOn[axis]] + by })
}

/** What each of some groups drawn alike loses: what none needs, or where they stand in one row all that a much emptier one has. */
function cutsOf(index: DesignIndex, rects: Rects, ids: readonly Id[], axis: Axis): Map<Id, number> {
  const spare = ids.map((id) => ({ id, by: spareOf(index, rects, id)[sizeOn[axis]] }))
  const least = Math.min(...spare.map(({ by }) => by))
  const inRow = areInRow(rects, ids, axis)
  return new Map(
    spare.map(({ id, by }) => {
      const own = inRow && by - least > much && isLast(index, rects, id, axis) ? by : least
      return [id, own > little ? own : 0]
    }),
  )
}

/** How far a group's right and lower sides are from its content, beyond its padding and the room for its title. */
function spareOf(index: DesignIndex, rects: Rects, id: Id): Pick<Rect, 'width' | 'height'> {
  const inside = [...index.childGroups(id), ...index.childNodes(id)].flatMap(
    (part) => rects.get(part.id) ?? [],
  )
  const [rect, content, group] = [rects.get(id), unionRect(inside), index.groups.get(id)]
  if (!rect || !content || !group) return { width: 0, height: 0 }
  const least = Math.ceil(leastWidth(group.label) / spacing.grid) * spacing.grid
  const right = Math.max(rect.x + least, content.x + content.width + groupPadding.right)
  const bottom = content.y + content.height + groupPadding.bottom
  return { width: rect.x + rect.width - right, height: rect.y + rect.height - bottom }
}

/** Whether some of these stand beside each other on an axis, in one group. */
function areInLine(index: DesignIndex, rects: Rects, ids: readonly Id[], start: Axis): boolean {
  const first = new Map<Id | undefined, number | undefined>()
  return ids.some((id) => {
    const [home, at] = [index.parentOf(id), rects.get(id)?.[start]]
    if (!first.has(home)) first.set(home, at)
    return first.get(home) !== at
  })
}

/** Whether groups stand in one row along an axis, or the groups do that they are in. */
function areInRow(rects: Rects, ids: readonly Id[], axis: Axis): boolean {
  const placesOn = (one: Axis) => new Set(ids.map((id) => rects.get(id)?.[one])).size
  return placesOn(axis) > 1 && placesOn(axis === 'x' ? 'y' : 'x') === 1
}

/** Whether nothing in the same group begins behind the end of one, but its like. */
function isLast(index: DesignIndex, rects: Rects, id: Id, axis: Axis): boolean {
  const [parent, end, kind] = [index.parentOf(id), endOf(rects.get(id), axis), index.groups.get(id)?.kind]
  const others = [
    ...index.childNodes(parent),
    ...index.childGroups(parent).filter((group) => group.kind !== kind),
  ]
  return others.every((other) => (rects.get(other.id)?.[axis] ?? 0) < end)
}
