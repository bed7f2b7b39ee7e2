import type { Id } from '../../model/index.ts'
import { closureOf } from './entries.ts'
import { idsInOrder } from '../inOrder.ts'
import type { Need } from '../edges/needs.ts'
import { isExternal, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'

/** Nodes that do the same work for a caller: the first ones on the way that are no routers. */
export type Heads = readonly Id[]

/** What lies behind a way out: one list of heads for each separate service reached through it. */
export function headsBehind(
  reading: Reading,
  need: Need,
  ways: (id: Id) => readonly Need[],
): readonly Heads[] {
  const known = new Map<Id, readonly Heads[]>()
  const passes = (id: Id) => {
    const node = reading.index.nodes.get(id)
    return node !== undefined && (isTransit(node) || (isExternal(node) && ways(id).length > 0))
  }
  const [first] = need.members
  if (first !== undefined && need.members.length === 1 && !passes(first)) return [[first]]
  const onward = (id: Id) => (passes(id) ? ways(id).flatMap((way) => way.members) : [])
  for (const id of deepestFirst(need.members, onward)) {
    if (!passes(id)) {
      known.set(id, [[id]])
      continue
    }
    // A router that only leads back to where one came from leads to nothing; one without a way on is the end.
    const lists = ways(id).flatMap((way) => merge(reading, way, known))
    known.set(id, ways(id).length > 0 ? distinct(lists) : [[id]])
  }
  const heads = distinct(merge(reading, need, known))
  // Nothing but routers in a loop: the loop itself is where it ends.
  return heads.length > 0 ? heads : [loopOf(need.members, onward)]
}

function loopOf(from: readonly Id[], onward: (id: Id) => readonly Id[]): Heads {
  const loop = [...closureOf(from, onward)].filter((id) => closureOf(onward(id), onward).has(id))
  return loop.length > 0 ? loop.sort() : [...from]
}

/** Depth-first order, every node after what it leads to as far as loops allow. */
function deepestFirst(from: readonly Id[], next: (id: Id) => readonly Id[]): Id[] {
  const order: Id[] = []
  const seen = new Set<Id>()
  const calls: { id: Id; rest: Id[] }[] = []
  const enter = (id: Id) => {
    if (seen.has(id)) return
    seen.add(id)
    calls.push({ id, rest: [...next(id)].reverse() })
  }
  for (const id of from) {
    enter(id)
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const child = call.rest.pop()
      if (child !== undefined) {
        enter(child)
        continue
      }
      order.push(call.id)
      calls.pop()
    }
  }
  return order
}

/** What is reached through different members of one group is one service: matched by role, the unmatched together (E2). */
function merge(reading: Reading, need: Need, known: ReadonlyMap<Id, readonly Heads[]>): readonly Heads[] {
  const lists = need.members.map((id) => known.get(id) ?? [])
  if (lists.length === 1) return lists[0] ?? []
  if (lists.every((list) => list.length <= 1)) {
    const all = idsInOrder([...new Set(lists.flat(2))])
    return all.length > 0 ? [all] : []
  }
  const role = (heads: Heads) =>
    [...new Set(heads.map((id) => reading.coloursAcrossRegions.get(id) ?? -1))]
      .sort((a, b) => a - b)
      .join(',')
  const byRole = new Map<string, { heads: Set<Id>; members: Set<number> }>()
  lists.forEach((list, member) => {
    for (const heads of list) {
      const key = role(heads)
      const entry = byRole.get(key) ?? { heads: new Set(), members: new Set() }
      byRole.set(key, entry)
      entry.members.add(member)
      for (const id of heads) entry.heads.add(id)
    }
  })
  const alone = [...byRole.values()].filter((entry) => entry.members.size === 1)
  const matched = [...byRole.values()].filter((entry) => entry.members.size > 1)
  const mixed = new Set(alone.flatMap((entry) => [...entry.members])).size > 1
  const rest = mixed ? [{ heads: new Set(alone.flatMap((entry) => [...entry.heads])) }] : alone
  return [...matched, ...rest].map((entry) => idsInOrder([...entry.heads]))
}

function distinct(lists: readonly Heads[]): readonly Heads[] {
  return [...new Map(lists.map((heads) => [heads.join(' '), heads])).values()]
}
