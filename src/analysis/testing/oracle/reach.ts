import type { Id } from '../../../model/index.ts'
import { isEmitter, isExternal, isRouter } from './facts.ts'
import { leadsBack } from './leadsBack.ts'
import { nameOfFailed, remembering } from './remember.ts'
import { isAlive, isMet, working, type Failed, type NeedsOf } from './settle.ts'
import type { Unit } from './units.ts'
import type { Way } from './way.ts'
import type { World } from './world.ts'

const reaching = remembering<ReadonlySet<Unit>>()

/** C2: the units from which an end is reached with these things failed. */
export function reachingUnits(world: World, needs: NeedsOf, way: Way, failed: Failed): ReadonlySet<Unit> {
  return reaching([world, needs, way], nameOfFailed(failed), () => findReaching(world, needs, way, failed))
}

function findReaching(world: World, needs: NeedsOf, way: Way, failed: Failed): ReadonlySet<Unit> {
  const ok = working(world, needs, failed)
  const spared = working(world, needs, withoutOwn(failed, way, world))
  const all = [...world.units.values()].flat().filter((unit) => way.over.has(unit.node.id))
  const stands = (unit: Unit): boolean => {
    if (unit.node.id === way.spared) return !isEmitter(unit.node) || spared.has(unit)
    return isRouter(unit.node) || isExternal(unit.node) ? isAlive(world, unit, failed) : ok.has(unit)
  }
  const standing = all.filter(stands)
  const reaches = new Set(standing.filter((unit) => way.goals.has(unit.node.id)))
  for (;;) {
    const more = standing.filter(
      (unit) =>
        !reaches.has(unit) &&
        (way.steps.get(unit.node.id) ?? []).some((need) =>
          isMet(
            world,
            unit,
            need,
            (target) => reaches.has(target) && !leadsBack(world, way, unit.node, target.node),
            failed,
          ),
        ),
    )
    if (more.length === 0) return reaches
    for (const unit of more) reaches.add(unit)
  }
}

/** C2: whether an entry reaches an end with these things failed. */
export function isUp(world: World, needs: NeedsOf, way: Way, failed: Failed): boolean {
  const ok = working(world, needs, failed)
  const reaches = reachingUnits(world, needs, way, failed)
  const units = (id: Id): readonly Unit[] => world.units.get(id) ?? []
  return (
    way.besides.every((id) => units(id).some((unit) => ok.has(unit))) &&
    way.entry.some((id) => units(id).some((unit) => reaches.has(unit)))
  )
}

/** E2: the failure of the buffer itself does not count; that of its place and of what it needs does. What is
 *  sent without a drawn buffer has left its sender, whose end then does not matter at all. */
function withoutOwn(failed: Failed, way: Way, world: World): Failed {
  const own = (world.units.get(way.spared ?? '') ?? []).flatMap(({ id, node }) => [id, node.id])
  return own.some((event) => failed.has(event))
    ? new Set([...failed].filter((event) => !own.includes(event)))
    : failed
}
