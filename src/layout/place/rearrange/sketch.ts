import type { Id, Point, Rect } from '../../../model/index.ts'
import { iconCentre, indexOf, inflate, overlaps } from '../../../model/index.ts'
import { plainHulls } from '../../spanHulls.ts'
import type { Asked } from './askedRow.ts'
import { askedIn, besideRow } from './askedRow.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Following } from './following.ts'
import { createFollowing } from './following.ts'
import { framesIn, idsOf } from '../fold/frame.ts'
import type { Insides } from './insides.ts'
import { insidesOf } from './insides.ts'
import type { Changes, Sketched } from './sketched.ts'
import type { Lines } from './sketchLines.ts'
import { createLines } from './sketchLines.ts'
import { offMiddle, servedTwins } from './servedTwins.ts'
import { snap } from '../snapBoxes.ts'
import { spacing } from '../spacing.ts'
import { titlesAbove } from '../fold/spanLevels.ts'

/** A part that stands once, or counterparts: they move alike. */
export type Unit = readonly [Id, ...Id[]]

/** A placement whose parts can be tried elsewhere, judged as the crow flies. Costs are in bends. */
export interface Sketch extends Readonly<Sketched> {
  /**
   * What may move: leaves and groups that stand once, leaves first, in the order of the file, then leaves of lanes, each
   * with its counterparts.
   */
  readonly movable: readonly Unit[]
  /** The lines that leave parts, or a group's inside: where they begin and where they go. */
  linesOf(unit: Unit): readonly { readonly own: Rect; readonly other: Rect }[]
  /** Where a part is level with the middle of what it serves, or clear of the row of who asks it. */
  wishedLevels(id: Id): readonly { readonly axis: 'x' | 'y'; readonly at: number }[]
  /** Whether nothing of the same group stands where parts would be, moved by so much; good until something moves. */
  freeFor(unit: Unit): (by: Point) => boolean
  /** All that changes when parts move by so much; undefined when what is around cannot follow. */
  follow(unit: Unit, by: Point): Changes | undefined
  /** The same for parts that stand once and move together. */
  followAll(ids: readonly Id[], by: Point): Changes | undefined
  /** What stands in the way of parts that move together by so much; undefined where that is a hull. */
  inTheWay(ids: ReadonlySet<Id>, by: Point): readonly Id[] | undefined
  /** The cost of all that touches the changed parts, with these rectangles; above `limit` only that it is above. */
  cost(changes: Changes, limit?: number): number
  /** What these changes save against what stands now; where it is no more than `least`, only that it is not. */
  gain(changes: Changes, least: number): number
  apply(changes: Changes): void
}

/** Parts keep this distance from each other, and from hulls, when they move. */
const apart = { x: spacing.node, y: 24, hull: 8 } as const

/** A sketch of rectangles, which it changes. */
export function sketchOf(task: Task, rects: Map<Id, Rect>, fixed: ReadonlySet<Id>): Sketch {
  const { design } = task
  const twins = [...framesIn(task.frames)].filter((frame) => frame.ids.length > 1)
  const rigid = new Set(twins.flatMap(idsOf))
  const sketched: Sketched = {
    task,
    rects,
    rigid,
    titles: titlesAbove(design),
    hulls: plainHulls(design, rects),
  }
  const asked = askedIn(task)
  const insides = insidesOf(design)
  const lines = createLines(sketched)
  const following = createFollowing(sketched, insides)
  // Who asks a name service first goes out of its row, into a corner if need be, and the others follow.
  const isClear = siblingsIn(sketched, new Set(asked.map(({ client }) => client)))
  return Object.assign(sketched, {
    movable: unitsIn(sketched, insides, fixed),
    linesOf: (unit: Unit) => unit.flatMap((id) => lines.leaving(insides.of(id))),
    wishedLevels: wishesIn(sketched, asked),
    freeFor: (unit: Unit) => freeFor(sketched, insides, isClear, unit),
    follow: (unit: Unit, by: Point) => {
      const all = new Map<Id, Rect>()
      for (const id of unit) {
        const rect = movedBy(rects.get(id), by)
        const changes = rect && following.follow(id, rect)
        if (!changes || unit.length === 1) return changes
        for (const [part, its] of changes) all.set(part, its)
      }
      return all
    },
    followAll: (ids: readonly Id[], by: Point) => following.followAll(ids, by),
    inTheWay: (ids: ReadonlySet<Id>, by: Point) => {
      const all: Id[] = []
      for (const id of ids) {
        const rect = movedBy(rects.get(id), by)
        if (!rect || isOnHull(sketched, insides.spansIn(id), rect)) return undefined
        all.push(...isClear.near(id, rect).filter((other) => !ids.has(other)))
      }
      return all
    },
    ...costsIn(sketched, lines, following),
    apply: (changes: Changes) => {
      for (const [id, rect] of changes) if (rects.has(id)) rects.set(id, rect)
      sketched.hulls = plainHulls(design, rects)
      lines.refresh(changes)
      following.refresh()
    },
  })
}

function costsIn(sketched: Sketched, lines: Lines, following: Following): Pick<Sketch, 'cost' | 'gain'> {
  const cost = (changes: Changes, limit = Infinity) => {
    const size = following.sizeCost(changes)
    return size > limit ? size : size + lines.cost(changes, limit - size)
  }
  const standing = (changes: Changes): Changes =>
    new Map(
      [...changes.keys()].flatMap((id) => {
        const rect = sketched.rects.get(id) ?? sketched.hulls.get(id)
        return rect ? [[id, rect] as const] : []
      }),
    )
  return {
    cost,
    gain: (changes, least) => {
      const price = cost(standing(changes))
      return price - cost(changes, price - least)
    },
  }
}

/** What may move, and with what. */
function unitsIn({ task, rects, rigid }: Sketched, insides: Insides, fixed: ReadonlySet<Id>): Unit[] {
  const { nodes, groups } = task.design
  const single = [...nodes.filter(({ id }) => !fixed.has(id)), ...groups].flatMap(({ id }): Unit[] =>
    rects.has(id) && !rigid.has(id) && insides.isWhole([id]) ? [[id]] : [],
  )
  const counterparts = [...framesIn(task.frames)].flatMap((frame): Unit[] => {
    const isTwin = frame.kind === 'node' && frame.ids.length > 1
    const [first, ...others] = isTwin ? idsOf(frame).filter((id) => rects.has(id)) : []
    return first !== undefined && insides.isWhole([first, ...others]) ? [[first, ...others]] : []
  })
  return [...single, ...counterparts]
}

function wishesIn({ task, rects }: Sketched, asked: readonly Asked[]): Sketch['wishedLevels'] {
  const axis = task.direction === 'right' ? 'y' : 'x'
  const served = servedTwins(task.design, task.frames)
  return (id) => [
    ...asked.flatMap(({ id: own, client }) => {
      const rect = own === id ? rects.get(client) : undefined
      return rect ? besideRow(iconCentre(rect)[axis], axis).map((at) => ({ axis, at }) as const) : []
    }),
    ...served.flatMap((one) => {
      const rect = one.id === id ? rects.get(id) : undefined
      const off = rect && offMiddle(one, (part) => rects.get(part), axis)
      return !rect || off === undefined ? [] : [{ axis, at: snap(rect[axis] - off) } as const]
    }),
  ]
}

/** What stands in the same group as a part, and a place that it may take. */
interface Siblings {
  /** Whether nothing stands too near to a place, which for what is outside is no corner; as everything stands now. */
  around(id: Id): (rect: Rect) => boolean
  /** What stands too near to a place. */
  near(id: Id, rect: Rect): Id[]
}

function siblingsIn({ task, rects }: Sketched, asking: ReadonlySet<Id>): Siblings {
  const index = indexOf(task.design)
  const siblings = new Map<Id | undefined, readonly Id[]>()
  const around = (parent: Id | undefined) => {
    let ids = siblings.get(parent)
    if (!ids) {
      ids = [...index.childNodes(parent), ...index.childGroups(parent)].map(({ id }) => id)
      siblings.set(parent, ids)
    }
    return ids
  }
  const farOf = ({ x, y, width, height }: Rect): Rect => ({
    x: x - apart.x,
    y: y - apart.y,
    width: width + 2 * apart.x,
    height: height + 2 * apart.y,
  })
  return {
    // Asked for every place that is tried: what stands around is looked up once.
    around: (id) => {
      const parent = index.parentOf(id)
      const others = around(parent).flatMap((part) => (part === id ? [] : (rects.get(part) ?? [])))
      const isInside = parent !== undefined || asking.has(id)
      return (rect) => {
        const near = farOf(rect)
        for (const other of others) if (overlaps(near, other)) return false
        return isInside || !isCorner(others, rect)
      }
    },
    near: (id, rect) => {
      const near = farOf(rect)
      return around(index.parentOf(id)).filter((part) => {
        const other = part === id ? undefined : rects.get(part)
        return other !== undefined && overlaps(near, other)
      })
    },
  }
}

/** Whether a place is neither in the row nor in the column of anything: all beside it would stay empty. */
function isCorner(others: readonly Rect[], { x, y, width, height }: Rect): boolean {
  return (
    others.length > 0 &&
    others.every(
      (other) =>
        (other.x >= x + width || x >= other.x + other.width) &&
        (other.y >= y + height || y >= other.y + other.height),
    )
  )
}

function movedBy(rect: Rect | undefined, by: Point): Rect | undefined {
  // Written out: spreading rectangles that were made in several ways is slow, and this is asked for every place tried.
  return rect && { x: rect.x + by.x, y: rect.y + by.y, width: rect.width, height: rect.height }
}

function freeFor(
  sketched: Sketched,
  insides: Insides,
  isClear: Siblings,
  unit: Unit,
): ReturnType<Sketch['freeFor']> {
  const places = unit.map((id) => {
    const own = sketched.rects.get(id)
    const isFree = isClear.around(id)
    const spans = insides.spansIn(id)
    return (by: Point) => {
      const rect = movedBy(own, by)
      return rect !== undefined && isFree(rect) && !isOnHull(sketched, spans, rect)
    }
  })
  const moving = unit.length > 1 ? new Set(unit.flatMap((id) => insides.of(id))) : undefined
  return (by) => places.every((isFree) => isFree(by)) && (!moving || keepsOut(sketched, moving, by))
}

/** Whether the hulls of parts that move come over nothing that they were clear of. */
function keepsOut({ task, rects, hulls }: Sketched, moving: ReadonlySet<Id>, by: Point): boolean {
  const { nodes, spans } = task.design
  return spans.every(({ id }) => {
    const before = moving.has(id) ? hulls.get(id) : undefined
    const after = movedBy(before, by)
    if (!before || !after) return true
    const near = inflate(after, apart.hull)
    const isHit = (other: Id, rect: Rect | undefined) =>
      !moving.has(other) && rect !== undefined && overlaps(near, rect) && !overlaps(before, rect)
    return (
      !nodes.some((node) => isHit(node.id, rects.get(node.id))) &&
      !spans.some((span) => isHit(span.id, hulls.get(span.id)))
    )
  })
}

/** Whether a place comes too near to the hull of a span other than these. */
function isOnHull({ hulls }: Sketched, own: ReadonlySet<Id>, rect: Rect): boolean {
  if (hulls.size === 0) return false
  const near = inflate(rect, apart.hull)
  for (const [span, hull] of hulls) if (!own.has(span) && overlaps(near, hull)) return true
  return false
}
