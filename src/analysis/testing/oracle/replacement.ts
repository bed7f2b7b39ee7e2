import { serviceOf } from '../../../catalog/index.ts'
import type { Id, Node, Span } from '../../../model/index.ts'
import type { Seconds } from '../../types.ts'
import { fleetSeconds, statedSeconds } from './holds.ts'
import { nameOfFailed, remembering } from './remember.ts'
import type { Failed } from './settle.ts'
import type { Unit } from './units.ts'
import type { World } from './world.ts'

/** A node of which something lost is replaced by itself (C5b). */
export interface Replaced {
  readonly node: Id
  readonly seconds: Seconds | undefined
}

const fleetsOf = (world: World, node: Node): readonly Span[] =>
  world.design.spans.filter(
    ({ kind, members }) => (kind === 'asg' || kind === 'ecs-service') && members.includes(node.id),
  )

const healsItself = (node: Node): boolean => {
  const survival = serviceOf(node.service).survives?.component
  return survival === 'yes' || survival === 'self-heals' || node.props?.['highAvailability'] === true
}

/** The zones of the fleets of a node: those of all members, and those they name. */
function fleetZones(world: World, node: Node): ReadonlySet<string> {
  const members = fleetsOf(world, node).flatMap((span) => span.members)
  const region = (id: Id): string => (world.units.get(id) ?? []).find(({ az }) => az)?.az ?? ''
  return new Set(
    members.flatMap((id) => {
      const home = region(id).replace(/[^/]*$/, '')
      const named = (world.nodes.get(id)?.azs ?? []).map((zone) => `${home}${zone}`)
      return [...named, ...(world.units.get(id) ?? []).flatMap(({ az }) => az ?? [])]
    }),
  )
}

/** Where a lost unit comes back, the rest of what failed being as it is; undefined if nowhere. */
function cameBack(world: World, unit: Unit, failed: Failed): Unit | undefined {
  const lost = [...unit.events].filter((event) => failed.has(event))
  const fleet = fleetsOf(world, unit.node).length > 0
  const own = unit.event === 'component' ? unit.id : undefined
  if (own === undefined || (!fleet && !healsItself(unit.node))) return undefined
  if (lost.every((event) => event === own)) return { ...unit, events: without(unit.events, own) }
  const onlyZone = lost.every((event) => event === own || event === unit.az)
  if (!fleet || !onlyZone) return undefined
  const home = unit.az?.replace(/[^/]*$/, '') ?? ''
  const standing = [...fleetZones(world, unit.node)].find(
    (az) => az !== unit.az && az.startsWith(home) && !failed.has(az),
  )
  if (standing === undefined) return undefined
  return {
    ...unit,
    az: standing,
    events: new Set([...without(unit.events, own), standing].filter((e) => e !== unit.az)),
  }
}

const without = (events: ReadonlySet<string>, own: string): ReadonlySet<string> =>
  new Set([...events].filter((event) => event !== own))

const known = remembering<World>()

/** The world as it is once some nodes' lost units are back. */
export function replaced(world: World, failed: Failed, nodes?: ReadonlySet<Id>): World {
  const name = `${nameOfFailed(failed)}|${nodes ? [...nodes].toSorted().join(' ') : '*'}`
  return known([world], name, () => {
    const units = [...world.units].map(([id, own]): [Id, readonly Unit[]] => [
      id,
      nodes && !nodes.has(id) ? own : own.map((unit) => cameBack(world, unit, failed) ?? unit),
    ])
    return { ...world, units: new Map(units) }
  })
}

/** Which nodes have something that comes back by itself, and how long that takes (C5c). */
export function replacementsOf(world: World, failed: Failed): readonly Replaced[] {
  return world.design.nodes.flatMap((node) => {
    const own = world.units.get(node.id) ?? []
    const back = own.some(
      (unit) => [...unit.events].some((event) => failed.has(event)) && cameBack(world, unit, failed),
    )
    if (!back) return []
    const stated = statedSeconds(node.props?.['failoverSeconds'])
    const usual =
      fleetsOf(world, node).length > 0 ? fleetSeconds() : serviceOf(node.service).recovery?.replaced
    return [{ node: node.id, seconds: stated ?? usual }]
  })
}
