import { reachingUnits } from './reach.ts'
import type { Way } from './way.ts'
import { leadsBack } from './leadsBack.ts'
import { nameOfFailed, remembering } from './remember.ts'
import { candidates, isMet, type Failed, type NeedsOf } from './settle.ts'
import type { Unit } from './units.ts'
import type { World } from './world.ts'

const onWays = remembering<ReadonlySet<Unit>>()

/** The units that some working way of a flow runs through: from entries, over needs that are met, to an end. */
export function unitsOnWays(world: World, needs: NeedsOf, way: Way, failed: Failed): ReadonlySet<Unit> {
  return onWays([world, needs, way], nameOfFailed(failed), () => findOnWays(world, needs, way, failed))
}

function findOnWays(world: World, needs: NeedsOf, way: Way, failed: Failed): ReadonlySet<Unit> {
  const reaching = reachingUnits(world, needs, way, failed)
  const leadsOn = (unit: Unit) => (target: Unit) =>
    reaching.has(target) && !leadsBack(world, way, unit.node, target.node)
  const found = new Set([...reaching].filter(({ node }) => way.entry.includes(node.id)))
  // A way ends where it ends: what an end leads on to is no part of it.
  for (const unit of found)
    for (const need of way.goals.has(unit.node.id) ? [] : (way.steps.get(unit.node.id) ?? []))
      if (isMet(world, unit, need, leadsOn(unit), failed))
        for (const target of candidates(world, unit, need, failed).filter(leadsOn(unit))) found.add(target)
  return found
}
