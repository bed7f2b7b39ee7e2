import { serviceOf, type Scope } from '../../catalog/index.ts'
import { indexOf, type Design, type Node } from '../../model/index.ts'

/** Scopes of services that are drawn once and stand in several zones. */
const perZone: ReadonlySet<Scope> = new Set([
  'regional-per-az',
  'zonal',
  'zonal-self-healing',
  'zonal-compute-regional-storage',
])

/** Zone letters drawn in the Region around a node, or anywhere when it stands in none; and those it already names.
 *  Undefined where zones make no sense: inside one AZ, and for services without a place. */
export function zoneChoices(design: Design, node: Node): string[] | undefined {
  const index = indexOf(design)
  const around = index.ancestors(node.id)
  const named = node.azs ?? []
  if (around.some((group) => group.kind === 'az') && named.length === 0) return undefined
  if (!perZone.has(serviceOf(node.service).scope) && named.length === 0) return undefined
  const region = around.find((group) => group.kind === 'region')
  const drawn = design.groups
    .filter((group) => group.kind === 'az' && group.zone !== undefined)
    .filter((group) => !region || index.ancestors(group.id).includes(region))
    .flatMap((group) => (group.zone === undefined ? [] : [group.zone]))
  const zones = [...new Set([...drawn, ...named])]
  return (zones.length > 0 ? zones : ['a', 'b', 'c']).toSorted()
}

/** The zones of a node after switching one; undefined when none is left. */
export function toggledZones(zones: readonly string[] | undefined, zone: string): string[] | undefined {
  const now = zones ?? []
  const next = now.includes(zone) ? now.filter((one) => one !== zone) : [...now, zone].toSorted()
  return next.length > 0 ? next : undefined
}
