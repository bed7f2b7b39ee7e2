import type { Id, Node } from '../../../model/index.ts'
import { isBuffer, isRouter, isWay, prop } from './facts.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

export interface Ends {
  /** Where needs end: together one goal. */
  readonly terminals: ReadonlySet<Id>
  /** Buffers written to, each a goal of its own. */
  readonly buffers: ReadonlySet<Id>
  /** Nodes on the way that the author marks, each a goal of its own. */
  readonly marked: ReadonlySet<Id>
  /** Everything on the way, ends included. */
  readonly over: ReadonlySet<Id>
}

/** Everything these lead to; an attachment to a way that leads nowhere on is no step. */
function behind(world: World, wiring: Wiring, ids: Iterable<Id>): Set<Id> {
  const found = new Set(ids)
  for (const id of found) for (const to of next(world, wiring, id)) found.add(to)
  return found
}

function next(world: World, wiring: Wiring, id: Id): Id[] {
  const node = world.nodes.get(id)
  if (!node) return []
  const written = isBuffer(node) ? [] : (wiring.written.get(id) ?? [])
  const needs = [...(wiring.hard.get(id) ?? []), ...written]
  return needs.flatMap(({ members }) => members.filter((to) => !isDeadWay(world, wiring, to)))
}

function isDeadWay(world: World, wiring: Wiring, id: Id, seen: readonly Id[] = []): boolean {
  const node = world.nodes.get(id)
  if (!node || !isWay(node)) return false
  const onward = [...(wiring.hard.get(id) ?? [])].flatMap(({ members }) => [...members])
  return onward.every((to) => seen.includes(to) || isDeadWay(world, wiring, to, [...seen, id]))
}

/** E1: the ends of what these nodes need. */
export function endsBehind(world: World, wiring: Wiring, heads: ReadonlySet<Id>): Ends {
  const over = behind(world, wiring, heads)
  const leads = (id: Id): ReadonlySet<Id> => behind(world, wiring, [id])
  const nodes = [...over].flatMap((id) => world.nodes.get(id) ?? [])
  const inLastLoop = (id: Id): boolean => [...leads(id)].every((other) => leads(other).has(id))
  const passes = (node: Node): boolean => isRouter(node) && leads(node.id).size > 1
  const ends = nodes.filter((node) => !isBuffer(node) && inLastLoop(node.id) && !passes(node))
  const buffers = nodes.filter((node) => isBuffer(node) && leads(node.id).size === 1)
  // A loop of nothing but routers ends in all of them.
  const last = ends.length + buffers.length > 0 ? ends : nodes.filter(({ id }) => heads.has(id))
  const ids = (list: readonly Node[]): ReadonlySet<Id> => new Set(list.map(({ id }) => id))
  return {
    terminals: ids(last),
    buffers: ids(buffers),
    marked: ids(nodes.filter((node) => prop(node, 'role') === 'goal')),
    over,
  }
}
