import type { Id } from '../../model/index.ts'
import { closureOf } from './entries.ts'
import type { Heads } from './heads.ts'
import { isBuffer, isTransit } from '../places/nodeKinds.ts'
import { idsInOrder } from '../inOrder.ts'
import type { Need } from '../edges/needs.ts'
import { stronglyConnected } from '../edges/stronglyConnected.ts'
import type { Reading } from '../reading.ts'

/** Where a flow that starts at some heads can end (rule E1). */
export interface Below {
  /** Ends of what the heads need: all of them stand behind the heads' own needs. */
  readonly terminals: readonly Id[]
  /** Buffers written to and nodes marked `goal`: each list is a goal of its own. */
  readonly deep: readonly (readonly Id[])[]
  /** Everything between. */
  readonly through: ReadonlySet<Id>
}

const none: readonly Id[] = []

/** Looks for the goals behind a group of heads; `hubs` are the routers they were reached through backwards. */
export function goalsBelow(reading: Reading, heads: Heads, hubs: ReadonlySet<Id>): Below {
  const { hard, publish } = reading.needs
  const needed = (id: Id): readonly Id[] => {
    const node = reading.index.nodes.get(id)
    // The first durable buffer met is a goal: what happens behind it is another flow.
    if (node && isBuffer(node) && !heads.includes(id)) return []
    const needs = hard.get(id)
    if (!needs || needs.length < 2) return needs?.[0]?.members ?? none
    return needs.flatMap((need) => need.members)
  }
  const through = closureOf(heads, needed)
  const publishes = [...through].some((id) => publish.has(id))
  const last = [...through].filter((id) => needed(id).length === 0 && !publish.has(id))
  // A hub that a head hangs on is the way it was reached by, not where it leads.
  const ends = last.some((id) => !hubs.has(id))
    ? last.filter((id) => !hubs.has(id))
    : hubs.size > 0
      ? heads
      : last
  return {
    terminals: idsInOrder([
      ...(ends.length > 0 || publishes ? ends : loopEnds(reading, through, heads, needed)),
    ]),
    deep: [...publishedGroups(reading, through), ...markedGroups(reading, through)],
    through,
  }
}

/** A loop without exit ends in its members that are no routers; where there is none, in what hangs on the loop; a loop of
 *  nothing but routers, in the routers first met. */
function loopEnds(
  reading: Reading,
  through: ReadonlySet<Id>,
  heads: Heads,
  needed: (id: Id) => readonly Id[],
): readonly Id[] {
  const workers = [...through].filter((id) => !isRouter(reading, id))
  const last = lastLoops([...through], needed)
  const inLoop = workers.filter((id) => last.has(id))
  return [inLoop, workers, heads].find((list) => list.length > 0) ?? heads
}

/** Of these, the members of loops that nothing leads out of. */
function lastLoops(ids: readonly Id[], needed: (id: Id) => readonly Id[]): ReadonlySet<Id> {
  const at = new Map(ids.map((id, i) => [id, i]))
  const lists = ids.map((id) => needed(id).flatMap((to) => at.get(to) ?? []))
  const start = new Int32Array(ids.length + 1)
  lists.forEach((list, i) => (start[i + 1] = (start[i] ?? 0) + list.length))
  const { count, order, starts } = stronglyConnected(0, ids.length, start, Int32Array.from(lists.flat()))
  const last = new Set<Id>()
  for (let block = 0; block < count; block += 1) {
    const members = new Set(order.slice(starts[block], starts[block + 1]))
    const stays = [...members].every((i) => lists[i]?.every((to) => members.has(to)) === true)
    if (stays) for (const i of members) last.add(ids[i] ?? '')
  }
  return last
}

function isRouter(reading: Reading, id: Id): boolean {
  const node = reading.index.nodes.get(id)
  return node !== undefined && isTransit(node)
}

function publishedGroups(reading: Reading, through: ReadonlySet<Id>): (readonly Id[])[] {
  const targets = [...through].flatMap((id) =>
    (reading.needs.publish.get(id) ?? []).flatMap((need) => need.members),
  )
  return byRole(reading, targets)
}

function markedGroups(reading: Reading, through: ReadonlySet<Id>): (readonly Id[])[] {
  return byRole(
    reading,
    [...through].filter((id) => reading.index.nodes.get(id)?.props?.['role'] === 'goal'),
  )
}

/** Routers that what is behind a need is reached over and that are marked as goals, by role (rule E1). */
export function markedOnTheWay(
  reading: Reading,
  need: Need,
  ways: (id: Id) => readonly Need[],
): readonly (readonly Id[])[] {
  if (!hasMarkedGoals(reading)) return []
  const onward = (id: Id) => (isRouter(reading, id) ? ways(id).flatMap(({ members }) => members) : none)
  const over = closureOf(need.members, onward)
  return markedGroups(reading, new Set([...over].filter((id) => isRouter(reading, id))))
}

const known = new WeakMap<Reading, boolean>()

/** Most designs mark no goal: then nothing is looked for behind every need. */
function hasMarkedGoals(reading: Reading): boolean {
  const has = known.get(reading) ?? reading.design.nodes.some(({ props }) => props?.['role'] === 'goal')
  known.set(reading, has)
  return has
}

/** Goals of one role, reached from different members of a group, are one goal. */
function byRole(reading: Reading, ids: readonly Id[]): (readonly Id[])[] {
  const groups = new Map<number, Set<Id>>()
  for (const id of ids) {
    const role = reading.coloursAcrossRegions.get(id) ?? -1
    groups.set(role, (groups.get(role) ?? new Set()).add(id))
  }
  return [...groups.values()].map((group) => idsInOrder([...group]))
}
