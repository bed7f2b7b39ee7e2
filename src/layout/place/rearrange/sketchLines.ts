import type { Direction, Id, Rect } from '../../../model/index.ts'
import { iconRect, indexOf } from '../../../model/index.ts'
import { inBends } from '../../measure.ts'
import type { Rects } from '../../types.ts'
import { askedIn, clearOf, isInRow } from './askedRow.ts'
import { crowOf, crowsOf, isStraight } from '../judge/crows.ts'
import type { Crow, Obstacle } from '../judge/crows.ts'
import type { Ground } from '../judge/foreign.ts'
import { foreignOf, groundsOf } from '../judge/foreign.ts'
import { isEgress } from '../fold/foldedEdges.ts'
import type { Rank } from '../fold/ranks.ts'
import { outOfRank, ranksIn } from '../fold/ranks.ts'
import { crowdCost } from './crowd.ts'
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

/** Lines against the flow, and what stands where it should not, in bends. */
const price = {
  againstFlow: 1.5,
  lateEntry: 4,
  lopsided: 3,
  stray: inBends.stray,
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
  const enteredBy = entering(sketched, flow)
  const { lopsided, strays, inRow, obstacleOf } = habitsOf(sketched)
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
      const own = linesOf(at, changes)
      const moved: Crow[] = []
      let alone = 0
      for (const line of own) {
        const crow = movedCrow(sketched, line, changes)
        moved.push(crow)
        alone += flowCost(crow, flow, enteredBy(crow, changes))
        if (alone > limit) return alone
      }
      alone +=
        price.lopsided * lopsided(changes) + price.stray * strays(changes) + price.inRow * inRow(changes)
      if (alone > limit) return alone
      const entered = groundsMoved(changes)
      const isEntered = (line: Crow) => entered.length > 0 && foreign(line, entered)
      const isForeign = (line: Crow) => isEntered(line) || foreign(line, grounds, changes)
      const [standing, isAnyEntered] = [here(changes), entered.length > 0]
      const ways = { isForeign, isEntered, isAnyEntered }
      const crowd = { moved, own: new Set(own), crows, straights, icons, changes, here: standing, ...ways }
      return alone + crowdCost(crowd, flow.direction, limit - alone)
    },
  }
}

/** What a line comes into from outside, or from a site beside the cloud: where that stands, or would stand. */
function entering(
  { task, rects }: Sketched,
  { outside }: Flow,
): (line: Crow, changes: Changes) => Rect | undefined {
  const index = indexOf(task.design)
  const outermost = new Map(task.design.nodes.map(({ id }) => [id, index.ancestors(id).at(-1)] as const))
  return ({ from, to }, changes) => {
    const [own, entered] = [outermost.get(from), outermost.get(to)]
    const comesIn =
      outside.has(from) || (own !== undefined && own.kind !== 'cloud' && entered?.kind === 'cloud')
    const id = entered?.id ?? to
    return comesIn ? (changes.get(id) ?? rects.get(id)) : undefined
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
  const ranks = new Map<Id, Rank[]>()
  for (const rank of ranksIn(task.design))
    for (const id of rank) ranks.set(id, [...(ranks.get(id) ?? []), rank])
  const asked = askedIn(task)
  const lookups = new Set(asked.map(({ id }) => id))
  return {
    lopsided: (changes: Changes) => {
      let count = 0
      let seen: Set<ServedTwins> | undefined
      const rectOf = (id: Id) => changes.get(id) ?? rects.get(id)
      for (const id of changes.keys()) {
        const own = servedAt.get(id)
        if (!own) continue
        seen ??= new Set()
        for (const one of own) {
          if (!seen.has(one) && isLopsided(one, rectOf, across)) count++
          seen.add(one)
        }
      }
      return count
    },
    strays: (changes: Changes) => {
      if (ranks.size === 0) return 0
      const moved = new Set<Rank>()
      for (const id of changes.keys()) for (const rank of ranks.get(id) ?? []) moved.add(rank)
      let count = 0
      for (const rank of moved) count += outOfRank(rank, (id) => changes.get(id) ?? rects.get(id))
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

/** The lines at changed parts, each once. */
function linesOf(at: ReadonlyMap<Id, readonly Crow[]>, changes: Changes): Iterable<Crow> {
  let first: readonly Crow[] | undefined
  let all: Set<Crow> | undefined
  for (const id of changes.keys()) {
    const own = at.get(id)
    if (!own) continue
    // Most often one part alone has lines: a leaf, with groups that follow.
    if (first) {
      all ??= new Set(first)
      for (const line of own) all.add(line)
    } else first = own
  }
  return all ?? first ?? []
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
