import type { Group, Id, Point, Rect } from '../../../model/index.ts'
import {
  contains,
  groupPadding,
  indexOf,
  inflate,
  overlaps,
  sameRect,
  unionRect,
} from '../../../model/index.ts'
import { fillsItsPlace } from '../room/fillsItsPlace.ts'
import { leastWidth } from '../room/leastWidth.ts'
import type { Rects } from '../../types.ts'
import type { Insides } from './insides.ts'
import type { Changes, Sketched } from './sketched.ts'
import { spacing, spanRoom } from '../spacing.ts'

/** A group, or the whole drawing, that becomes longer by a pixel, in bends. */
const perPixel = 1 / 120
/** Between these a drawing's shape is as good as any; beyond, it costs like so many edges' share of it.
 * Any row lower than `low` is as good as one that high. */
const shapes = { widest: 1.9, tallest: 1.1, low: 260, price: 2.2, mostEdges: 9 } as const

type Size = Pick<Rect, 'width' | 'height'>

/** How groups, and the whole drawing, follow parts that move; what does not change with places is kept. */
export interface Following {
  /** All that changes when a part moves: its inside, and the groups around it; undefined when these cannot follow. */
  follow(id: Id, rect: Rect): Changes | undefined
  /** The same for parts that move together, by so much. */
  followAll(ids: readonly Id[], by: Point): Changes | undefined
  /** What growing groups cost, and the whole drawing's size and shape. */
  sizeCost(changes: Changes): number
  /** Has to be called when rectangles of the sketch have changed. */
  refresh(): void
}

/** What a group's rectangle is made of. */
interface Room {
  readonly group: Group
  /** The ids of what stands directly in it, and beside it in its own group. */
  readonly inside: readonly Id[]
  readonly beside: readonly Id[]
  readonly top: number
  /** What its title takes. */
  readonly least: number
}

/** The following of a sketch. */
export function createFollowing(sketched: Sketched, insides: Insides): Following {
  const { rects, rigid } = sketched
  const roomsAround = roomsOf(sketched)
  const sizes = sizesOf(sketched)
  let boxes = boxesIn(rects)
  /** Lets the groups around follow, innermost first. */
  const fitAround = (rooms: readonly Room[], changes: Map<Id, Rect>, one?: Id): Changes | undefined => {
    let moved = one
    for (const room of rooms) {
      const own = room.group.id
      const before = rects.get(own)
      if (!before) return undefined
      const content =
        moved === undefined ? boxOfAll(room.inside, rects, changes) : boxes(room, moved, changes)
      const fitted = fit(content, room, before)
      if (rigid.has(own)) {
        if (!contains(before, fitted)) return undefined
        if (moved !== undefined) return changes
        continue
      }
      if (sameRect(before, fitted)) {
        if (moved !== undefined) break
        continue
      }
      if (isHit(rects, room, before, fitted, changes)) return undefined
      changes.set(own, fitted)
      if (moved !== undefined) moved = own
    }
    return changes
  }
  return {
    sizeCost: sizes.sizeCost,
    refresh: () => {
      sizes.refresh()
      boxes = boxesIn(rects)
    },
    follow: (id, rect) => {
      const changes = moveInside(sketched, insides, id, rect)
      return changes && fitAround(roomsAround(id), changes, id)
    },
    followAll: (ids, by) => {
      const changes = new Map<Id, Rect>()
      for (const id of ids) {
        const rect = rects.get(id)
        const own = rect && moveInside(sketched, insides, id, { ...rect, x: rect.x + by.x, y: rect.y + by.y })
        if (!own) return undefined
        for (const [part, its] of own) changes.set(part, its)
      }
      const depths = new Map<Room, number>()
      for (const id of ids) {
        const around = roomsAround(id)
        around.forEach((room, i) => depths.set(room, around.length - i))
      }
      const rooms = [...depths].toSorted(([, a], [, b]) => b - a).map(([room]) => room)
      return fitAround(rooms, changes)
    },
  }
}

/** The ids of what is directly in a group. */
function idsIn({ task }: Sketched, parent: Id | undefined): Id[] {
  const index = indexOf(task.design)
  return [...index.childNodes(parent), ...index.childGroups(parent)].map(({ id }) => id)
}

/** The groups around a part, innermost first, each with what its rectangle is made of. */
function roomsOf(sketched: Sketched): (id: Id) => readonly Room[] {
  const { task, titles } = sketched
  const index = indexOf(task.design)
  const rooms = new Map<Id, Room>()
  for (const group of task.design.groups) {
    const levels = Math.max(0, ...index.childNodes(group.id).map(({ id }) => titles.get(id) ?? 0))
    rooms.set(group.id, {
      group,
      inside: idsIn(sketched, group.id),
      beside: idsIn(sketched, group.parent).filter((id) => id !== group.id),
      top: groupPadding.top + (levels > 0 ? levels * spanRoom.titleHeight + spacing.grid : 0),
      least: leastWidth(group.label),
    })
  }
  const around = new Map<Id, readonly Room[]>()
  return (id) => {
    let own = around.get(id)
    if (!own) around.set(id, (own = index.ancestors(id).flatMap((group) => rooms.get(group.id) ?? [])))
    return own
  }
}

function sizesOf(sketched: Sketched): Pick<Following, 'sizeCost' | 'refresh'> {
  const { task, rects } = sketched
  const { nodes } = indexOf(task.design)
  const tops = idsIn(sketched, undefined)
  const edges = task.design.edges.length
  let now: Size | undefined
  return {
    refresh: () => (now = undefined),
    sizeCost: (changes) => {
      // What a leaf takes away at one end it may add at the other; a group that moves round a corner has lines go after it.
      const [moved = ''] = changes.keys()
      const growth = nodes.has(moved) ? netGrowth : grossGrowth
      now ??= wholeOf(tops, rects)
      const then = wholeOf(tops, rects, changes)
      let longer = 0
      for (const [id, rect] of changes) {
        const old = rects.get(id)
        if (old) longer += growth(old, rect)
      }
      longer += growth(now, then)
      const area = (Math.sqrt(then.width * then.height) / 1500) * edges
      return longer * perPixel + area + Math.min(shapes.mostEdges, edges) * shapes.price * outOfShape(then)
    },
  }
}

/** The changes of a part and all inside it. */
function moveInside(
  { rects, hulls }: Sketched,
  insides: Insides,
  id: Id,
  rect: Rect,
): Map<Id, Rect> | undefined {
  const old = rects.get(id)
  if (!old) return undefined
  const [x, y] = [rect.x - old.x, rect.y - old.y]
  const changes = new Map<Id, Rect>()
  for (const part of insides.of(id)) {
    const own = rects.get(part) ?? hulls.get(part)
    if (own) changes.set(part, { x: own.x + x, y: own.y + y, width: own.width, height: own.height })
  }
  return changes
}

function grossGrowth(old: Size, { width, height }: Size): number {
  return Math.max(0, width - old.width) + Math.max(0, height - old.height)
}

/** By how much more a rectangle grows in one direction than it shrinks in the other. */
function netGrowth(old: Size, { width, height }: Size): number {
  return Math.max(0, width - old.width + height - old.height)
}

/** The box of some parts; a loop of its own, as this is asked for every place that is tried. */
function boxOfAll(ids: readonly Id[], rects: Rects, changes?: Changes): Rect | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const id of ids) {
    const rect = changes?.get(id) ?? rects.get(id)
    if (!rect) continue
    if (rect.x < left) left = rect.x
    if (rect.y < top) top = rect.y
    if (rect.x + rect.width > right) right = rect.x + rect.width
    if (rect.y + rect.height > bottom) bottom = rect.y + rect.height
  }
  return left === Infinity ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box of a group's content where one part of it changes; what the others take is kept. */
function boxesIn(rects: Rects): (room: Room, moved: Id, changes: Changes) => Rect | undefined {
  const others = new Map<Room, Map<Id, Rect | undefined>>()
  return (room, moved, changes) => {
    let known = others.get(room)
    if (!known) others.set(room, (known = new Map()))
    if (!known.has(moved)) {
      const rest = room.inside.filter((id) => id !== moved)
      known.set(moved, boxOfAll(rest, rects))
    }
    const [rest, own] = [known.get(moved), changes.get(moved) ?? rects.get(moved)]
    return rest && own ? unionRect([rest, own]) : (rest ?? own)
  }
}

function wholeOf(tops: readonly Id[], rects: Rects, changes?: Changes): Size {
  return boxOfAll(tops, rects, changes) ?? { width: 1, height: 1 }
}

function outOfShape({ width, height }: Size): number {
  const wide = width / Math.max(shapes.low, height)
  return Math.max(0, Math.log(wide / shapes.widest), Math.log((shapes.tallest * height) / width))
}

/** The rectangle of a group around its changed content. */
function fit(content: Rect | undefined, { group, top, least }: Room, old: Rect): Rect {
  if (!content) return old
  const rect = {
    x: content.x - groupPadding.left,
    y: content.y - top,
    width: Math.max(least, content.width + groupPadding.left + groupPadding.right),
    height: content.height + top + groupPadding.bottom,
  }
  return fillsItsPlace(group) ? (unionRect([old, rect]) ?? rect) : rect
}

/** Whether a group that grows comes too near to what stands beside it. */
function isHit(rects: Rects, { beside }: Room, before: Rect, after: Rect, changes: Changes): boolean {
  const [near, far] = [inflate(after, spacing.node), inflate(before, spacing.node)]
  return beside.some((id) => {
    const other = changes.get(id) ?? rects.get(id)
    if (!other || !overlaps(near, other)) return false
    // What stood that near before may stay so, but nothing may meet.
    return !overlaps(far, other) || overlaps(after, other)
  })
}
