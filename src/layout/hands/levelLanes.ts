import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, isPinned, rectsOf } from '../../model/index.ts'
import type { Rects } from '../types.ts'
import { growInLine } from './growInLine.ts'
import { sides, type Side } from './growSide.ts'
import { lanesLike, type Lane } from './lanesLike.ts'

/**
 * A design whose lanes (zones in one line, and what lies alike in them) that were of one size have grown alike since
 * `before`, around what is in them, which is told by what is `staying` there. Lanes of different sizes are as somebody wanted them, locked ones stay as they are.
 */
export function levelLanes(before: Design, grown: Design, staying: ReadonlySet<Id>): Design {
  if (before === grown) return grown
  const index = indexOf(before)
  const [old, now] = [rectsOf(before), rectsOf(grown)]
  const grew = before.groups.filter(({ id }) => {
    const [was, is] = [old.get(id), now.get(id)]
    return was && is && (was.width !== is.width || was.height !== is.height)
  })
  // Innermost first: with a group those around it grow.
  const inner = grew.toSorted((a, b) => index.ancestors(b.id).length - index.ancestors(a.id).length)
  return inner.reduce((level, group) => alike({ before, staying }, level, lanesLike(before, group)), grown)
}

interface Known {
  readonly before: Design
  readonly staying: ReadonlySet<Id>
}

function alike({ before, staying }: Known, grown: Design, lanes: readonly Lane[]): Design {
  const closed = new Set(grown.view?.collapsed)
  const free = lanes.filter(({ id }) => !isPinned(grown, id) && !closed.has(id))
  const [old, now] = [rectsOf(before), rectsOf(grown)]
  if (new Set(free.map(({ id }) => sizeOf(now.get(id)))).size < 2) return grown
  const held = new Map(free.map(({ id }) => [id, heldBy(before, id, staying)]))
  const growthOn = (side: Side, design: Design, { id }: Lane): number => {
    const beyond = (rects: Rects) => beyondHeld(side, rects.get(id), rects.get(held.get(id) ?? ''))
    return beyond(rectsOf(design)) - beyond(old)
  }
  return sides.reduce((level, side) => {
    const goal = Math.max(0, ...free.map((lane) => growthOn(side, level, lane)))
    return free.reduce((design, lane) => {
      const lack = goal - growthOn(side, design, lane)
      return lack > 0 ? growInLine(design, lane, side, lack) : design
    }, level)
  }, grown)
}

function heldBy(design: Design, id: Id, staying: ReadonlySet<Id>): Id | undefined {
  const index = indexOf(design)
  const inside = design.nodes.filter((node) => index.ancestors(node.id).some((group) => group.id === id))
  return (inside.find((node) => staying.has(node.id)) ?? inside[0])?.id
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
