import type { Design, Id, Rect } from '../../model/index.ts'
import {
  groupPadding,
  indexOf,
  inflate,
  isPinned,
  missingPositions,
  moveBy,
  overlaps,
  rectsOf,
  withRects,
} from '../../model/index.ts'
import { cell, spacing } from '../place/spacing.ts'
import { lanesLike } from './lanesLike.ts'
import { makeRoom } from './makeRoom.ts'

/** So many rows up and down a free place is looked for in the column before what a part serves. */
const farthest = 3
/** Free around a newly placed part. */
const margin = 12

/**
 * Gives nodes that are new, and serve only what stands in their group, a place before that: what spreads to zones stands
 * where the flow comes from. Where there is no room, what it serves goes on along the flow, and all behind it; so it does in
 * groups that were alike `before`.
 */
export function placeAhead(before: Design, design: Design): Design {
  let placed = design
  for (;;) {
    const waiting = new Set(missingPositions(placed))
    const next = placed.nodes.find(({ id }) => waiting.has(id) && servesOnly(placed, id, waiting))
    const done = next && placeOne(before, placed, next.id, waiting)
    if (!done) return placed
    placed = done
  }
}

/** Whether all lines of a part go to what has a place in its group, or come from outside, or from what waits as well. */
function servesOnly(design: Design, id: Id, waiting: ReadonlySet<Id>): boolean {
  const home = indexOf(design).parentOf(id)
  if (home === undefined || waiting.has(home)) return false
  const served = targetsOf(design, id)
  const callers = design.edges.flatMap(({ from, to }) => (to === id ? from : []))
  return (
    served.length > 0 &&
    served.every(
      (target) => topIn(design, home, target) !== undefined && isPlaced(design, target, waiting),
    ) &&
    callers.every((from) => topIn(design, home, from) === undefined || waiting.has(from))
  )
}

function targetsOf(design: Design, id: Id): Id[] {
  return design.edges.flatMap(({ from, to }) => (from === id ? to : []))
}

function isPlaced(design: Design, id: Id, waiting: ReadonlySet<Id>): boolean {
  return [
    id,
    ...indexOf(design)
      .ancestors(id)
      .map((group) => group.id),
  ].every((one) => !waiting.has(one))
}

/** What of the things directly in a group a part is, or stands in. */
function topIn(design: Design, home: Id, id: Id): Id | undefined {
  const index = indexOf(design)
  const line = [id, ...index.ancestors(id).map((group) => group.id)]
  return line.find((one) => index.parentOf(one) === home)
}

/** Along the flow and across it; `padding` is kept free of content on the side where the flow comes from, `other` on the
 *  first one across it. */
const axes = {
  right: {
    along: 'x',
    across: 'y',
    length: 'width',
    breadth: 'height',
    padding: groupPadding.left,
    other: groupPadding.top,
  },
  down: {
    along: 'y',
    across: 'x',
    length: 'height',
    breadth: 'width',
    padding: groupPadding.top,
    other: groupPadding.left,
  },
} as const

function axesOf({ view }: Design): (typeof axes)[keyof typeof axes] {
  return axes[view?.direction ?? 'right']
}

function placeOne(before: Design, design: Design, id: Id, waiting: ReadonlySet<Id>): Design | undefined {
  const wish = wishFor(design, id)
  if (!wish) return undefined
  const free = freePlace(design, wish, waiting)
  return free ? withRects(design, new Map([[id, free]])) : withColumn(before, design, id, wish, waiting)
}

/** Where a part would stand: before what it serves first, at the middle of all that. */
interface Wish {
  readonly home: Id
  readonly own: Rect
  readonly frame: Rect
  /** Where, along the flow, what it serves begins, and where it would stand itself. */
  readonly first: number
  readonly along: number
  readonly across: number
}

function wishFor(design: Design, id: Id): Wish | undefined {
  const rects = rectsOf(design)
  const home = indexOf(design).parentOf(id)
  const [own, frame] = [rects.get(id), rects.get(home ?? '')]
  if (home === undefined || !own || !frame) return undefined
  const { along, across, length, breadth } = axesOf(design)
  const served = targetsOf(design, id)
  const tops = served.flatMap((target) => rects.get(topIn(design, home, target) ?? '') ?? [])
  const middles = served.flatMap((target) => {
    const rect = rects.get(target)
    return rect ? rect[across] + rect[breadth] / 2 : []
  })
  const first = Math.min(...tops.map((rect) => rect[along]))
  const middle = middles.reduce((sum, one) => sum + one, 0) / middles.length
  return {
    home,
    own,
    frame,
    first,
    along: first - spacing.layer - own[length],
    across: Math.round(middle - own[breadth] / 2),
  }
}

/** A free place in the column (or row) of the wish, as near to it as can be. */
function freePlace(design: Design, wish: Wish, waiting: ReadonlySet<Id>): Rect | undefined {
  const { along, across, breadth, padding, other } = axesOf(design)
  if (wish.along < wish.frame[along] + padding) return undefined
  const rects = rectsOf(design)
  const taken = childrenOf(design, wish.home, waiting).flatMap((one) => rects.get(one) ?? [])
  return rowsAround(wish.across, cell[breadth])
    .filter((row) => row >= wish.frame[across] + other)
    .map((row) => ({ ...wish.own, [along]: wish.along, [across]: row }))
    .find((rect) => !taken.some((one) => overlaps(inflate(rect, margin), one)))
}

/** Makes a column (or row) of its own for a part, where nothing pinned would have to move for it. */
function withColumn(
  before: Design,
  design: Design,
  id: Id,
  { home, own, frame, first, across: wished }: Wish,
  waiting: ReadonlySet<Id>,
): Design | undefined {
  const rects = rectsOf(design)
  const { along, across, length, padding } = axesOf(design)
  const edge = first - frame[along]
  const ends = splitAt(design, home, edge, waiting).ahead.flatMap((one) => {
    const rect = rects.get(one)
    return rect ? rect[along] + rect[length] + spacing.node : []
  })
  const place = Math.max(frame[along] + padding, ...ends)
  const by = place + own[length] + spacing.layer - first
  const lanes = lanesOf(before, design, home).map((lane) => ({
    lane,
    ids: splitAt(design, lane, edge, waiting).behind,
  }))
  if (lanes.some(({ ids }) => ids.some((one) => isPinned(design, one)))) return undefined
  const shift = { x: 0, y: 0, [along]: by }
  return lanes.reduce(
    (now, { lane, ids }) => makeRoom(now, moveBy(now, ids, shift.x, shift.y), lane),
    withRects(design, new Map([[id, { ...own, [along]: place, [across]: wished }]])),
  )
}

function childrenOf(design: Design, home: Id, waiting: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return [...index.childGroups(home), ...index.childNodes(home)]
    .map(({ id }) => id)
    .filter((id) => !waiting.has(id))
}

/** What stands in a group `ahead` of a place in it, and what lies across that or `behind` it. */
function splitAt(
  design: Design,
  home: Id,
  edge: number,
  waiting: ReadonlySet<Id>,
): { readonly ahead: readonly Id[]; readonly behind: readonly Id[] } {
  const rects = rectsOf(design)
  const { along, length } = axesOf(design)
  const limit = (rects.get(home)?.[along] ?? 0) + edge
  const all = childrenOf(design, home, waiting)
  const isAhead = (id: Id) => {
    const rect = rects.get(id)
    return rect !== undefined && rect[along] + rect[length] <= limit
  }
  return { ahead: all.filter(isAhead), behind: all.filter((id) => !isAhead(id)) }
}

/** The group itself, and those that were and are drawn alike: they stay so. */
function lanesOf(before: Design, design: Design, home: Id): readonly Id[] {
  const group = indexOf(before).groups.get(home)
  const alike = group ? lanesLike(before, group).map(({ id }) => id) : []
  return [home, ...alike.filter((id) => id !== home && indexOf(design).groups.has(id))]
}

/** Rows in the order in which they are tried: the wished one, then those nearest to it. */
function rowsAround(middle: number, step: number): number[] {
  const rows = [middle]
  for (let i = 1; i <= farthest; i++) rows.push(middle - i * step, middle + i * step)
  return rows
}
