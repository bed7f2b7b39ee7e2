import type { Id, Node } from '../../../model/index.ts'
import { isBuffer, isExternal, isMarkedEntry, isRouter } from './facts.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** A service behind the routers: its first nodes that are no routers, and the routers on the way to them. */
export interface Heads {
  readonly heads: ReadonlySet<Id>
  readonly before: ReadonlySet<Id>
}

const joined = (a: Heads, b: Heads): Heads => ({
  heads: new Set([...a.heads, ...b.heads]),
  before: new Set([...a.before, ...b.before]),
})
const meet = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean => [...a].some((id) => b.has(id))

/** What passes things on without doing the work itself. */
export const passesOn = (node: Node): boolean => isRouter(node) || isExternal(node) || isMarkedEntry(node)

/** The services behind a node, each once; a router without anything behind it is one itself. */
export function servicesBehind(world: World, wiring: Wiring, id: Id, seen: readonly Id[] = []): Heads[] {
  const node = world.nodes.get(id)
  if (!node) return []
  // Back at who sent it: a worker does its share of the work like any other.
  if (seen.includes(id)) {
    return passesOn(node) || isBuffer(node) ? [] : [{ heads: new Set([id]), before: new Set() }]
  }
  const needs = wiring.steps.get(id) ?? []
  if (!passesOn(node) || isBuffer(node)) return [{ heads: new Set([id]), before: new Set() }]
  const onward = needs.filter(({ members }) => !members.every((member) => seen.includes(member)))
  if (onward.length === 0) {
    return isRouter(node) && seen.length > 0 && needs.length === 0
      ? [{ heads: new Set([id]), before: new Set() }]
      : isExternal(node) && seen.length > 0
        ? [{ heads: new Set([id]), before: new Set() }]
        : []
  }
  const behind = onward.map(({ members }) =>
    members.map((member) => servicesBehind(world, wiring, member, [...seen, id])),
  )
  const found = behind
    .map((alternatives) => alternatives.reduce((a, b) => matched(wiring, a, b), []))
    .reduce<Heads[]>((a, b) => unioned(sharesHead, a, b), [])
  return found.map((one) => ({ ...one, before: new Set([...one.before, id]) }))
}

/** Two lists of services of different needs: what they share is one service. */
type Same = (one: Heads, other: Heads) => boolean
const sharesHead: Same = (one, other) => meet(one.heads, other.heads)

function unioned(alike: Same, a: readonly Heads[], b: readonly Heads[]): Heads[] {
  return b.reduce<Heads[]>(
    (all, one) => {
      const same = all.filter((other) => alike(other, one))
      return [...all.filter((other) => !same.includes(other)), same.reduce(joined, one)]
    },
    [...a],
  )
}

/** The services behind two alternatives: the shared ones are the same, the rest stand in for one another. */
function matched(wiring: Wiring, a: readonly Heads[], b: readonly Heads[]): Heads[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  const roles = ({ heads }: Heads): Set<Id> =>
    new Set([...heads].map((id) => wiring.roles.blind.get(id) ?? id))
  const same = (one: Heads, other: Heads): boolean =>
    meet(one.heads, other.heads) || meet(roles(one), roles(other))
  const aloneA = a.filter((one) => !b.some((other) => same(one, other)))
  const aloneB = b.filter((one) => !a.some((other) => same(one, other)))
  const shared = unioned(
    same,
    a.filter((one) => !aloneA.includes(one)),
    b.filter((one) => !aloneB.includes(one)),
  )
  if (aloneA.length === 0 || aloneB.length === 0) return [...shared, ...aloneA, ...aloneB]
  const [first, ...others] = [...aloneA, ...aloneB]
  return first ? [...shared, others.reduce(joined, first)] : shared
}

/** The services behind some alternatives, each once. Behind nothing but routers in a loop: the loop. */
export function servicesOf(world: World, wiring: Wiring, ids: readonly Id[], from: readonly Id[]): Heads[] {
  const found = ids
    .map((id) => servicesBehind(world, wiring, id, from))
    .reduce((a, b) => matched(wiring, a, b), [])
  if (found.length > 0) return found
  const ahead = (id: Id): ReadonlySet<Id> => {
    const list = (wiring.steps.get(id) ?? []).flatMap(({ members }) => [...members])
    const seen = new Set(list)
    for (const one of seen)
      for (const { members } of wiring.steps.get(one) ?? []) for (const to of members) seen.add(to)
    return seen
  }
  const over = new Set([...ids, ...ids.flatMap((id) => [...ahead(id)])])
  const loop = [...over].filter((id) => ahead(id).has(id))
  return [{ heads: new Set(loop.length > 0 ? loop : ids), before: new Set([...from, ...over]) }]
}
