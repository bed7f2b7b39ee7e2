import type { Id } from '../../../model/index.ts'
import { isUp } from './reach.ts'
import type { Way } from './way.ts'
import type { Need } from './needs.ts'
import { reachedUnits } from './reached.ts'
import { candidates, working, type Failed } from './settle.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

export interface Lost {
  readonly node: Id
  readonly failure?: string
  readonly from: readonly Id[]
}

/** Nodes that work and are not reached, each with those that are reached, need it and see none of it. */
function strandedWith(world: World, wiring: Wiring, failed: Failed): Lost[] {
  const reached = reachedUnits(world, wiring, failed)
  const works = working(world, wiring.hard, failed)
  return world.design.nodes.flatMap(({ id }) => {
    const own = (world.units.get(id) ?? []).filter((unit) => works.has(unit))
    if (own.length === 0 || own.some((unit) => reached.has(unit))) return []
    const from = world.design.nodes.filter((other) => {
      const all = [...(wiring.steps.get(other.id) ?? []), ...(wiring.egress.get(other.id) ?? [])]
      const needs = all.filter(({ drawn }) => drawn.includes(id))
      const there = (world.units.get(other.id) ?? []).filter((unit) => reached.has(unit))
      const isSeen = (need: Need) =>
        there.some((unit) => candidates(world, unit, need, failed).some((target) => own.includes(target)))
      return needs.length > 0 && there.length > 0 && !needs.some(isSeen)
    })
    return from.length > 0 ? [{ node: id, from: from.map((one) => one.id) }] : []
  })
}

/** D7: with nothing failed, and with each AZ lost. */
export function strandedIn(world: World, wiring: Wiring, ways: readonly Way[]): readonly Lost[] {
  const before = reachedUnits(world, wiring, new Set())
  const wasReached = (id: Id): boolean => (world.units.get(id) ?? []).some((unit) => before.has(unit))
  const zones = [...new Set([...world.units.values()].flat().flatMap(({ az }) => az ?? []))]
  const later = zones.flatMap((az) => {
    const failed = new Set([az])
    const served = (id: Id): boolean =>
      ways.some((way) => way.over.has(id) && isUp(world, wiring.hard, way, failed))
    return strandedWith(world, wiring, failed)
      .filter(({ node }) => wasReached(node) && served(node))
      .map((one) => ({ ...one, failure: az }))
  })
  return [...strandedWith(world, wiring, new Set()), ...later]
}
