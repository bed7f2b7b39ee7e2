import type { Id } from '../../../model/index.ts'
import type { LatentStandby } from '../../types.ts'
import { working } from './settle.ts'
import { lateFor } from './successions.ts'
import type { Unit } from './units.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

/** What takes over from what: C5a but for ways, which are no node, and sleepers, which replace nothing named. */
function pairsOf(world: World): readonly (readonly [primary: Id, standby: Id])[] {
  return world.design.nodes.flatMap(({ id }) =>
    [...lateFor(world, id)].map((standby): [Id, Id] => [id, standby]),
  )
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
