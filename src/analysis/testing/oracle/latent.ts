import type { Id } from '../../../model/index.ts'
import type { LatentStandby } from '../../types.ts'
import { activeOf, writerOf } from './holds.ts'
import { working } from './settle.ts'
import type { Unit } from './units.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** What takes over from what: C5a but for ways, which are no node, and sleepers, which replace nothing named. */
function pairsOf(world: World): readonly (readonly [primary: Id, standby: Id])[] {
  const takeovers = world.edges
    .filter(({ edge, reading }) => reading.kind === 'failover' && edge.mode === 'takeover')
    .map(({ edge }): [Id, Id] => [edge.from, edge.to])
  const spans = world.design.spans.flatMap((span) => {
    const first = span.kind === 'active-standby' ? activeOf(world, span) : writerOf(world, span)
    if (first === undefined) return []
    return span.members.filter((id) => id !== first).map((id): [Id, Id] => [first, id])
  })
  return [...takeovers, ...spans]
}

const placesOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ events }) => [...events]).filter((event) => event.includes(':')))

/** D8b: standbys that do not work when a place is lost that their primary alone stands in and stops with. */
export function latentStandbys(world: World, wiring: Wiring): readonly LatentStandby[] {
  return pairsOf(world).flatMap(([primary, standby]) => {
    const [first, second] = [world.units.get(primary) ?? [], world.units.get(standby) ?? []]
    return [...placesOf(first)]
      .filter((failure) => !placesOf(second).has(failure))
      .filter((failure) => {
        const works = working(world, wiring.hard, new Set([failure]))
        return ![...first, ...second].some((unit) => works.has(unit))
      })
      .map((failure) => ({ standby, primary, failure }))
  })
}
