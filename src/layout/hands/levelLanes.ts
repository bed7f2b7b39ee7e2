import type { Design, DesignIndex, Id, Rect } from '../../model/index.ts'
import { indexOf, isPinned, rectsOf } from '../../model/index.ts'
import { growInLine } from './growInLine.ts'
import type { Side } from './growSide.ts'
import { lanesLike, type Lane } from './lanesLike.ts'

/** By what a lane's growth is told: where its sides lie from something inside that has its place. */
export interface Holding {
  /** Preferred. */
  readonly staying?: ReadonlySet<Id>
  /** Went somewhere else, and so tells nothing where anything else is inside. */
  readonly moved?: ReadonlySet<Id>
}

/**
 * A design whose lanes (zones in one line, and what lies alike in them) that were of one size have grown alike since
 * `before`, around what is in them. Lanes of different sizes are as somebody wanted them, locked ones stay as they are.
 */
export function levelLanes(before: Design, grown: Design, holding: Holding): Design {
  if (before === grown) return grown
  const index = indexOf(before)
  // Innermost first: with a group those around it grow.
  const inner = before.groups.toSorted((a, b) => index.ancestors(b.id).length - index.ancestors(a.id).length)
  let level = grown
  for (let round = 0; round < rounds; round++) {
    const last = level
    for (const group of inner)
      if (hasGrown(before, level, group.id))
        level = alike({ before, ...holding }, level, lanesLike(before, group))
    if (level === last) break
  }
  return level
}

/** A lane that grows with another may make the group around it unlike others in turn. */
const rounds = 3

function hasGrown(before: Design, grown: Design, id: Id): boolean {
  const [was, is] = [rectsOf(before).get(id), rectsOf(grown).get(id)]
  return was !== undefined && is !== undefined && sizeOf(was) !== sizeOf(is)
}

interface Known extends Holding {
  readonly before: Design
}

/**
 * Growth is told by what a lane holds, since lanes make way for each other; where that does not level them, something was
 * shifted inside, and the frames themselves tell it. What neither levels stays as it has grown.
 */
function alike(known: Known, grown: Design, lanes: readonly Lane[]): Design {
  const closed = new Set(grown.view?.collapsed)
  const free = lanes.filter(({ id }) => !isPinned(grown, id) && !closed.has(id))
  const areAlike = (design: Design, size: 'width' | 'height') =>
    new Set(free.map(({ id }) => rectsOf(design).get(id)?.[size])).size < 2
  if (areAlike(grown, 'width') && areAlike(grown, 'height')) return grown
  const held = new Map(free.map(({ id }) => [id, heldBy(known, grown, id)]))
  return axes.reduce((last, { size, sides }) => {
    const byHeld = leveled(known, last, free, sides, held)
    if (areAlike(byHeld, size)) return byHeld
    const byPlace = leveled(known, last, free, sides, 'place')
    return areAlike(byPlace, size) ? byPlace : last
  }, grown)
}

const axes = [
  { size: 'height', sides: ['up', 'down'] },
  { size: 'width', sides: ['left', 'right'] },
] as const

/** Lanes that have grown on each of these sides as much as the one that grew most there. */
function leveled(
  { before }: Known,
  grown: Design,
  lanes: readonly Lane[],
  sides: readonly Side[],
  held: ReadonlyMap<Id, Held | undefined> | 'place',
): Design {
  const old = rectsOf(before)
  const growthOn = (side: Side, design: Design, { id }: Lane): number => {
    const [rects, was] = [rectsOf(design), old.get(id)]
    if (held === 'place') return beyondHeld(side, rects.get(id), was) - beyondHeld(side, was, was)
    const own = held.get(id)
    return beyondHeld(side, rects.get(id), rects.get(own?.id ?? '')) - beyondHeld(side, was, own?.was)
  }
  return sides.reduce((level, side) => {
    const goal = Math.max(0, ...lanes.map((lane) => growthOn(side, level, lane)))
    return lanes.reduce((design, lane) => {
      const lack = goal - growthOn(side, design, lane)
      return lack > 0 ? growInLine(design, lane, side, lack) : design
    }, level)
  }, grown)
}

interface Held {
  readonly id: Id
  /** Where it was when the lane had its old size. */
  readonly was: Rect | undefined
}

function heldBy({ before, staying, moved }: Known, grown: Design, id: Id): Held | undefined {
  const [index, old, now] = [indexOf(grown), rectsOf(before), rectsOf(grown)]
  const within = new Set(groupsFrom(index, id))
  // A group, too, holds what is around it by its corner.
  const inside = [
    ...grown.nodes.filter(({ group }) => group !== undefined && within.has(group)),
    ...grown.groups.filter(({ parent }) => parent !== undefined && within.has(parent)),
  ]
  const settled = inside.filter((part) => old.has(part.id) && !moved?.has(part.id))
  const isStill = (part: { readonly id: Id }) => {
    const [was, is] = [old.get(part.id), now.get(part.id)]
    return was !== undefined && is !== undefined && was.x === is.x && was.y === is.y
  }
  const one = settled.find((part) => staying?.has(part.id)) ?? settled.find(isStill) ?? settled[0]
  if (one) return { id: one.id, was: old.get(one.id) }
  // Nothing but what moved: the lane grew around it where it is now.
  const [first] = inside
  return first && { id: first.id, was: now.get(first.id) }
}

/** A group and all groups inside it. */
function groupsFrom(index: DesignIndex, id: Id): readonly Id[] {
  return [id, ...index.childGroups(id).flatMap((group) => groupsFrom(index, group.id))]
}

const sizeOf = (rect: Rect | undefined): string => `${rect?.width} ${rect?.height}`

/** How far a side of a frame lies from what it holds; an empty one grows up and to the left of its lower right corner. */
function beyondHeld(side: Side, frame: Rect | undefined, held: Rect | undefined): number {
  if (!frame) return 0
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height]
  const { x, y } = held ?? { x: right, y: bottom }
  switch (side) {
    case 'up':
      return y - frame.y
    case 'down':
      return bottom - y
    case 'left':
      return x - frame.x
    case 'right':
      return right - x
  }
}
