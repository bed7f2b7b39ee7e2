import type { Direction, Id, Rect } from '../../../model/index.ts'
import { iconRect, indexOf } from '../../../model/index.ts'
import { inBends } from '../../measure.ts'
import type { Rects } from '../../types.ts'
import { askedIn, clearOf, isInRow } from './askedRow.ts'
import {
  aroundGroup,
  aroundIcon,
  bendsOf,
  crowOf,
  crowsOf,
  doMeet,
  isOn,
  isStraight,
  meeting,
} from '../judge/crows.ts'
import type { Crow, Obstacle } from '../judge/crows.ts'
import type { Ground } from '../judge/foreign.ts'
import { foreignOf, groundsOf } from '../judge/foreign.ts'
import { isEgress } from '../fold/foldedEdges.ts'
import type { ServedTwins } from './servedTwins.ts'
import { isLopsided, servedTwins } from './servedTwins.ts'
import type { Changes, Sketched } from './sketched.ts'
import { endOf } from './sketched.ts'

/** The crow lines of a sketch. */
export interface Lines {
  /** The lines from parts to others that are not among them. */
  leaving(ids: readonly Id[]): readonly { readonly own: Rect; readonly other: Rect }[]
  /** The cost of lines that end at changed parts or run into them; above `limit` only that it is above. */
  cost(changes: Changes, limit: number): number
  /** Has to be called when these rectangles of the sketch have changed. */
  refresh(changes: Changes): void
}

/** A crossing, an icon on another's line, and a line against the flow, in bends. */
const price = {
  crossing: inBends.crossing * meeting,
  againstFlow: 1.5,
  lateEntry: 4,
  lopsided: 3,
  inRow: 4,
  pixel: inBends.pixel,
} as const
/** A line may run this far back; what starts a flow stands before it by at least `entryLead`. */
const back = 40
const entryLead = 100

/** What tells lines with the flow from others. */
interface Flow {
  readonly direction: Direction
  /** Parts that nothing calls. */
  readonly entries: ReadonlySet<Id>
  /** Those of them that stand in no group. */
  readonly outside: ReadonlySet<Id>
  /** Lines that may run either way. */
  readonly free: ReadonlySet<string>
}

/** The crow lines of a sketch, kept for quick trials until `refresh`. */
export function createLines(sketched: Sketched): Lines {
  const { task, rects } = sketched
  const flow = flowOf(sketched)
  let crows: readonly Crow[] = []
  let straights: readonly Crow[] = []
  let at: ReadonlyMap<Id, readonly Crow[]> = new Map()
  let icons: readonly Obstacle[] = []
  const index = indexOf(task.design)
  const outermost = new Map(task.design.nodes.map(({ id }) => [id, index.ancestors(id).at(-1)] as const))
  const whole = (id: Id, changes: Changes) => {
    const outer = outermost.get(id)?.id ?? id
    return changes.get(outer) ?? rects.get(outer)
  }
  /** Whether a line comes into the cloud from outside, or from a site beside it. */
  const comesIn = ({ from, to }: Crow) => {
    if (flow.outside.has(from)) return true
    const own = outermost.get(from)
    return own !== undefined && own.kind !== 'cloud' && outermost.get(to)?.kind === 'cloud'
  }
  const { lopsided, inRow, obstacleOf } = habitsOf(sketched)
  /** Icons that would move, where they would stand. */
  const here = (changes: Changes) => {
    const moving: Obstacle[] = []
    for (const id of changes.keys()) if (index.nodes.has(id)) moving.push(...obstacleOf(changes, id))
    return moving
  }
  const foreign = foreignOf(task.design)
  let grounds: readonly Ground[] = []
  const groundsMoved = (changes: Changes) => {
    const moving: Ground[] = []
    for (const [id, rect] of changes) if (index.groups.has(id)) moving.push({ id, rect })
    return moving
  }
  const refresh = (changes?: Changes) => {
    crows = changes ? crowsAfter(sketched, crows, changes) : crowsOf(task.design, rects)
    straights = crows.filter(isStraight)
    at = linesAt(crows)
    icons = task.design.nodes.flatMap(({ id }) => obstacleOf(rects, id))
    grounds = groundsOf(task.design, rects)
  }
  refresh()
  return {
    refresh,
    leaving: (ids) => leaving(sketched, at, ids),
    cost: (changes, limit) => {
      const own = new Set<Crow>()
      for (const id of changes.keys()) for (const line of at.get(id) ?? []) own.add(line)
      const moved = [...own].map((crow) => movedCrow(sketched, crow, changes))
      let alone = 0
      for (const crow of moved)
        alone += flowCost(crow, flow, comesIn(crow) ? whole(crow.to, changes) : undefined)
      alone = alone + price.lopsided * lopsided(changes) + price.inRow * inRow(changes)
      if (alone > limit) return alone
      const entered = groundsMoved(changes)
      const isEntered = (line: Crow) => entered.length > 0 && foreign(line, entered)
      const isForeign = (line: Crow) => isEntered(line) || foreign(line, grounds, changes)
      const [standing, isAnyEntered] = [here(changes), entered.length > 0]
      const ways = { isForeign, isEntered, isAnyEntered }
      const crowd = { moved, own, crows, straights, icons, changes, here: standing, ...ways }
      return alone + crowdCost(crowd, flow.direction, limit - alone)
    },
  }
}

/** What keeps to the middle of what it serves, and clear of a row: how many would not, and the room that icons take. */
function habitsOf({ task, rects }: Sketched) {
  const across = task.direction === 'right' ? 'y' : 'x'
  const served = servedTwins(task.design, task.frames)
  const servedAt = new Map<Id, ServedTwins[]>()
  for (const one of served)
    for (const id of new Set([one.id, ...one.twins])) {
      const own = servedAt.get(id)
      if (own) own.push(one)
      else servedAt.set(id, [one])
    }
  const asked = askedIn(task)
  const lookups = new Set(asked.map(({ id }) => id))
  return {
    lopsided: (changes: Changes) => {
      let count = 0
      const seen = new Set<ServedTwins>()
      const rectOf = (id: Id) => changes.get(id) ?? rects.get(id)
      for (const id of changes.keys())
        for (const one of servedAt.get(id) ?? []) {
          if (!seen.has(one) && isLopsided(one, rectOf, across)) count++
          seen.add(one)
        }
      return count
    },
    inRow: (changes: Changes) =>
      asked.filter(({ id, client }) => {
        const [a, b] = [changes.get(id) ?? rects.get(id), changes.get(client) ?? rects.get(client)]
        return (changes.has(id) || changes.has(client)) && a && b && isInRow(a, b, across)
      }).length,
    obstacleOf: (from: Rects, id: Id): Obstacle[] => {
      const rect = from.get(id)
      return rect ? [{ id, icon: lookups.has(id) ? clearOf(rect, across) : iconRect(rect) }] : []
    },
  }
}

function flowOf({ task: { design, direction } }: Sketched): Flow {
  const called = new Set(design.edges.map(({ to }) => to))
  const entries = design.nodes.filter(({ id }) => !called.has(id))
  return {
    direction,
    entries: new Set(entries.map(({ id }) => id)),
    outside: new Set(entries.flatMap(({ id, group }) => (group === undefined ? [id] : []))),
    free: new Set(
      design.edges.flatMap(({ from, to, kind }) =>
        kind === 'management' || isEgress(design, from, to) ? [`${from} ${to}`] : [],
      ),
    ),
  }
}

/** The crow lines of a sketch in which these rectangles have changed. */
function crowsAfter(sketched: Sketched, crows: readonly Crow[], changes: Changes): readonly Crow[] {
  const { task, rects } = sketched
  // Which lines are drawn as one may change with where a span's members stand.
  if (task.design.spans.length > 0) return crowsOf(task.design, rects)
  return crows.map((crow) =>
    changes.has(crow.from) || changes.has(crow.to) ? movedCrow(sketched, crow, changes) : crow,
  )
}

function movedCrow(sketched: Sketched, crow: Crow, changes: Changes): Crow {
  const [a, b] = [endOf(sketched, crow.from, changes), endOf(sketched, crow.to, changes)]
  return a && b ? crowOf(crow, a, b) : crow
}

/** Length, and how a line lies in the flow; who comes from outside stands before all that it enters. */
function flowCost(
  { from, to, a, b, length }: Crow,
  { direction, entries, free }: Flow,
  entered: Rect | undefined,
): number {
  const along = direction === 'right' ? 'x' : 'y'
  const enters = entries.has(from)
  const late = enters ? b[along] - entryLead : b[along] + back
  const isBehind = entered !== undefined && a[along] > entered[along]
  const isTurned = a[along] > late && !free.has(`${from} ${to}`)
  const turned = isBehind || (enters && isTurned) ? price.lateEntry : isTurned ? price.againstFlow : 0
  return turned + length * price.pixel
}

/** What moved and what stands: lines, and icons where these stood and would stand. */
interface Crowd {
  readonly moved: readonly Crow[]
  /** All lines as they stand, those of them that are straight, and those that moved. */
  readonly crows: readonly Crow[]
  readonly straights: readonly Crow[]
  readonly own: ReadonlySet<Crow>
  readonly icons: readonly Obstacle[]
  readonly changes: Changes
  readonly here: readonly Obstacle[]
  /** Whether a straight line runs through a group that holds neither end: any, or one that moved, if any did. */
  readonly isForeign: (line: Crow) => boolean
  readonly isEntered: (line: Crow) => boolean
  readonly isAnyEntered: boolean
}

/** Bends and crossings of the moved lines, and what moved icons and groups do to the others; above `limit` only that it is above. */
function crowdCost(crowd: Crowd, direction: Direction, limit: number): number {
  const { moved, crows, straights, own, here, isForeign, isEntered, isAnyEntered } = crowd
  const inTheWay = { isBlocked: (line: Crow) => isBlocked(crowd, line), isForeign }
  const near = nearTo(moved, crows, own)
  let sum = 0
  for (let i = 0; i < moved.length; i++) {
    const crow = moved[i]
    if (!crow) continue
    sum += bendsOf(crow, inTheWay, direction)
    for (const other of near) if (doMeet(crow, other)) sum += price.crossing
    for (let j = i + 1; j < moved.length; j++) {
      const other = moved[j]
      if (other && doMeet(crow, other)) sum += price.crossing
    }
    if (sum > limit) return sum
  }
  if (here.length === 0 && !isAnyEntered) return sum
  for (const other of straights) {
    if (own.has(other)) continue
    if (isAnyOn(other, here)) sum += aroundIcon
    else if (isEntered(other)) sum += aroundGroup
  }
  return sum
}

/** The lines around lines that moved, but for these: of many that move together few meet any. */
function nearTo(moved: readonly Crow[], crows: readonly Crow[], own: ReadonlySet<Crow>): readonly Crow[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const crow of moved) {
    if (crow.left < left) left = crow.left
    if (crow.right > right) right = crow.right
    if (crow.top < top) top = crow.top
    if (crow.bottom > bottom) bottom = crow.bottom
  }
  const near: Crow[] = []
  for (const crow of crows) {
    const isApart = crow.left > right || crow.right < left || crow.top > bottom || crow.bottom < top
    if (!isApart && !own.has(crow)) near.push(crow)
  }
  return near
}

function isAnyOn(crow: Crow, icons: readonly Obstacle[]): boolean {
  for (const icon of icons) if (isOn(crow, icon)) return true
  return false
}

/** Whether an icon is in a straight line's way. */
function isBlocked({ icons, changes, here }: Crowd, crow: Crow): boolean {
  if (isAnyOn(crow, here)) return true
  for (const one of icons) if (isOn(crow, one) && !changes.has(one.id)) return true
  return false
}

function leaving(
  sketched: Sketched,
  at: ReadonlyMap<Id, readonly Crow[]>,
  ids: readonly Id[],
): { own: Rect; other: Rect }[] {
  const inside = new Set(ids)
  return ids.flatMap((id) =>
    (at.get(id) ?? []).flatMap(({ from, to }) => {
      const far = from === id ? to : from
      if (inside.has(far)) return []
      const [own, other] = [endOf(sketched, id), endOf(sketched, far)]
      return own && other ? [{ own, other }] : []
    }),
  )
}

/** The lines at each part. */
function linesAt(crows: readonly Crow[]): Map<Id, Crow[]> {
  const lines = new Map<Id, Crow[]>()
  for (const crow of crows) {
    for (const id of [crow.from, crow.to]) {
      const own = lines.get(id)
      if (own) own.push(crow)
      else lines.set(id, [crow])
    }
  }
  return lines
}
