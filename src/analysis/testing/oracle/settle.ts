import { detailsOf, has, serviceOf } from '../../../catalog/index.ts'
import type { Id, Node } from '../../../model/index.ts'
import { choosesAny, isExternal } from './facts.ts'
import type { Need } from './needs.ts'
import { isBroughtUp, isOff } from './awake.ts'
import { countsLater, isHeld, isTarget, primaryWorks } from './holds.ts'
import { nameOfFailed, remembering } from './remember.ts'
import type { Unit } from './units.ts'
import type { World } from './world.ts'

export type Failed = ReadonlySet<string>
export type NeedsOf = ReadonlyMap<Id, readonly Need[]>

export function isAlive(world: World, unit: Unit, failed: Failed): boolean {
  if (isOff(unit.node) && !isBroughtUp(world, unit.node.id)) return false
  if (isHeld(world, unit, failed)) return false
  return ![...unit.events].some((event) => failed.has(event))
}

/** C2a: whether each unit of a node keeps to its own zone. */
export function keepsToZone(node: Node): boolean {
  const service = serviceOf(node.service)
  if (!has(service, 'load-balancer')) return false
  const usual = detailsOf(service.id).properties.find(({ key }) => key === 'crossZone')
  return (node.props?.['crossZone'] ?? usual?.default) === false
}

/** C2a: whether a load balancer's unit may send to a target. */
export function sees(world: World, unit: Unit, target: Unit): boolean {
  const service = serviceOf(unit.node.service)
  if (!has(service, 'load-balancer') || target.az === undefined || unit.az === undefined) return true
  if (keepsToZone(unit.node)) return unit.az === target.az
  return (world.units.get(unit.node.id) ?? []).some((one) => one.az === target.az)
}

const untouched: Failed = new Set()
const served = remembering<readonly Unit[]>()
const later = remembering<string>()
const laterIn = (failed: Failed): string =>
  later([failed], '', () => [...failed].filter((event) => /^(way|lead):/.test(event)).join(' '))

/** The units a need of this unit may be served by (B3, C2a). Of what failed, only ways and writers that count later matter. */
export function candidates(
  world: World,
  unit: Unit,
  need: Need,
  failed: Failed = untouched,
): readonly Unit[] {
  return served([world, need, unit], laterIn(failed), () => candidatesWith(world, unit, need, failed))
}

function candidatesWith(world: World, unit: Unit, need: Need, failed: Failed): readonly Unit[] {
  const all = need.members
    .filter((id) => !countsLater(world, unit.node.id, need, id, failed))
    .flatMap((id) => [...(world.units.get(id) ?? [])])
    .filter((target) => sees(world, unit, target))
  if (!need.affine || unit.az === undefined) return all
  const own = all.filter((target) => target.az === unit.az)
  const from = (own.length > 0 ? own : all).toSorted((x, y) =>
    x.node.id === y.node.id ? ((x.az ?? '') < (y.az ?? '') ? -1 : 1) : x.node.id < y.node.id ? -1 : 1,
  )
  const [chosen] = from
  return chosen ? from.filter((one) => one.node === chosen.node && one.az === chosen.az) : []
}

export function isMet(
  world: World,
  unit: Unit,
  need: Need,
  good: (target: Unit) => boolean,
  failed: Failed = untouched,
): boolean {
  return candidates(world, unit, need, failed).filter(good).length >= (need.affine ? 1 : need.min)
}

const settled = remembering<ReadonlySet<Unit>>()

/** C1: the units that work with these things failed; worked out once for all flows that ask. */
export function working(world: World, needs: NeedsOf, failed: Failed): ReadonlySet<Unit> {
  return settled([world, needs], nameOfFailed(failed), () => settle(world, needs, failed))
}

/** Whether a unit is held back by nothing but its takeover. */
const mayServe = (world: World, unit: Unit, failed: Failed): boolean =>
  isTarget(world, unit) && isAlive(world, unit, without(failed, `hold:${unit.node.id}`))

const without = (failed: Failed, own: string): Failed => new Set([...failed].filter((one) => one !== own))

/** The greatest fixpoint: what does not work is taken away until nothing changes. */
function settle(world: World, needs: NeedsOf, failed: Failed): ReadonlySet<Unit> {
  const units = [...world.units.values()].flat()
  // C5a: the target of a takeover edge serves as long as what it takes over from does.
  const ok = new Set(units.filter((unit) => isAlive(world, unit, failed) || mayServe(world, unit, failed)))
  for (;;) {
    const stops = [...ok].filter((unit) => {
      if (isHeld(world, unit, failed) && !primaryWorks(world, unit, ok)) return true
      const own = needs.get(unit.node.id) ?? []
      if (isExternal(unit.node) || own.length === 0) return false
      const met = own.map((need) => isMet(world, unit, need, (target) => ok.has(target), failed))
      return choosesAny(unit.node) ? !met.includes(true) : met.includes(false)
    })
    if (stops.length === 0) return ok
    for (const unit of stops) ok.delete(unit)
  }
}
