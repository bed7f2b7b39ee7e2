import { serviceOf } from '../../../catalog/index.ts'
import type { Design, Edge, Node, Span } from '../../../model/index.ts'
import { is, isExternal, prop, scopeOf } from './facts.ts'
import { azEvent, placeOf } from './places.ts'

/** One thing that runs or does not (A2). */
export interface Unit {
  readonly id: string
  readonly node: Node
  /** `az:region/zone`, when it stands in one. */
  readonly az: string | undefined
  /** Everything whose loss takes it along, its own event first. */
  readonly events: ReadonlySet<string>
  readonly event: 'component' | 'managed' | 'link' | 'none'
}

/** The standby of a Multi-AZ database is no second unit when it is drawn. */
function standbyIsDrawn(design: Design, node: Node): boolean {
  const reaches = (edge: Edge): boolean =>
    edge.from === node.id &&
    ((edge.kind === 'failover' && edge.mode !== 'restore') ||
      design.nodes.some((other) => other.id === edge.to && other.service === 'rds-standby'))
  return design.edges.some((edge) => edge.invalid !== true && reaches(edge))
}

/** A5: the fleet whose only drawn member this is. */
export const fleetOf = (design: Design, node: Node): Span | undefined =>
  design.spans.find(
    (span) =>
      (span.kind === 'asg' || span.kind === 'ecs-service') &&
      span.members.length === 1 &&
      span.members[0] === node.id,
  )

function zonesOf(design: Design, node: Node): readonly (string | undefined)[] {
  const { zone, others } = placeOf(design, node)
  if (node.azs && node.azs.length > 0) return [...new Set(node.azs)]
  if (zone !== undefined) return [zone]
  return others.length > 0 ? [undefined] : ['?']
}

/** The zones of the units of a zonal node, one entry a unit; undefined is nowhere that can be lost. */
function zonalUnits(design: Design, node: Node): readonly (string | undefined)[] {
  const zones = zonesOf(design, node)
  const fleet = fleetOf(design, node)
  const size = fleet?.props?.['desired'] ?? fleet?.props?.['min']
  if (typeof size === 'number' && size >= 1)
    return Array.from({ length: size }, (_, i) => zones[i % zones.length])
  const count = prop(node, 'count')
  if (typeof count === 'number' && count >= 2)
    return zones.flatMap((zone) => Array.from({ length: count }, () => zone))
  const pair = prop(node, 'multiAz') === true && zones.length === 1 && !standbyIsDrawn(design, node)
  return pair ? [...zones, undefined] : zones
}

/** The units of a node; the graver `event` of the catalog is refined by A3. */
export function unitsOf(design: Design, node: Node): readonly Unit[] {
  const scope = scopeOf(node)
  const place = placeOf(design, node)
  if (isExternal(node)) return [{ id: node.id, node, az: undefined, events: new Set(), event: 'none' }]
  const zonal = scope.startsWith('zonal')
  const perAz = scope === 'regional-per-az'
  const spread = perAz ? (node.azs ?? (place.zone === undefined ? [] : [place.zone])) : []
  const zones = zonal ? zonalUnits(design, node) : spread.length > 0 ? [...new Set(spread)] : [undefined]
  const drawn = scope === 'property' ? 'none' : serviceOf(node.service).event
  const alone = perAz && zones.length === 1 && zones[0] !== undefined && !is(node, 'attachable')
  const event = alone ? 'component' : drawn
  const inRegion = scope !== 'edge' && scope !== 'global'
  const keepsZone = zonal || perAz || scope === 'on-premises' || scope === 'link'
  return zones.map((zone, i) => {
    const id = `${node.id}#${i}`
    const at = zone ?? (keepsZone && !zonal && !perAz ? place.zone : undefined)
    const az = at === undefined ? undefined : azEvent(place.region, at)
    const events = new Set([event === 'component' ? id : node.id, ...place.others])
    if (az !== undefined) events.add(az)
    if (inRegion && place.region !== undefined) events.add(`region:${place.region}`)
    return { id, node, az, events, event }
  })
}
