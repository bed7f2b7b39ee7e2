import type { Id } from '../../model/index.ts'
import { closureOf } from './entries.ts'
import type { Heads } from './heads.ts'
import { isBuffer, isTransit } from '../places/nodeKinds.ts'
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
    terminals: [...(ends.length > 0 || publishes ? ends : loopEnds(reading, through, heads))].sort(),
    deep: [...publishedGroups(reading, through), ...markedGroups(reading, through)],
    through,
  }
}

/** A loop without exit ends in its members that are no routers; a loop of routers, in the routers first met. */
function loopEnds(reading: Reading, through: ReadonlySet<Id>, heads: Heads): readonly Id[] {
  const workers = [...through].filter((id) => !isRouter(reading, id))
  return workers.length > 0 ? workers : heads
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

/** Goals of one role, reached from different members of a group, are one goal. */
function byRole(reading: Reading, ids: readonly Id[]): (readonly Id[])[] {
  const groups = new Map<number, Set<Id>>()
  for (const id of ids) {
    const role = reading.coloursAcrossRegions.get(id) ?? -1
    groups.set(role, (groups.get(role) ?? new Set()).add(id))
  }
  return [...groups.values()].map((group) => [...group].sort())
}
