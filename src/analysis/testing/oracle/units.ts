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
  const pair = prop(node, 'multiAz') === true && zones.length === 1 && !standbyIsDrawn(design, node)
  if (pair) return [...zones, undefined]
  const inside = hasMembers(node) ? prop(node, node.service === 'dax' ? 'nodes' : 'instances') : undefined
  if (typeof inside === 'number' && prop(node, 'count') === undefined)
    return Array.from({ length: Math.max(inside, zones.length) }, (_, i) => zones[i % zones.length]).toSorted(
      (x, y) => zones.indexOf(x) - zones.indexOf(y),
    )
  return zones.flatMap((zone) => Array.from({ length: countOf(node) }, () => zone))
}

/** How many alike stand in one place. */
function countOf(node: Node): number {
  const count = prop(node, 'count')
  return typeof count === 'number' && count >= 2 ? count : 1
}

/** A database that may be several members in one drawn node, which take over from each other (A2, C5a). */
export const hasMembers = (node: Node): boolean =>
  scopeOf(node) === 'zonal-compute-regional-storage' || node.service === 'dax'

/** The zones of a node that is no zonal one, one entry a unit; undefined: everywhere, or wherever it is drawn. */
function otherUnits(node: Node, drawnZone: string | undefined): readonly (string | undefined)[] {
  const scope = scopeOf(node)
  const named = node.azs && node.azs.length > 0 ? [...new Set(node.azs)] : undefined
  if (scope === 'regional') return named ?? [undefined]
  if (scope === 'regional-per-az')
    return named ?? [drawnZone ?? (prop(node, 'oneZone') === true ? '?' : undefined)]
  if (scope === 'property') return [drawnZone]
  if (scope === 'on-premises') return Array.from({ length: countOf(node) }, () => drawnZone)
  return scope === 'link' ? Array.from({ length: countOf(node) }, () => undefined) : [undefined]
}

/** The units of a node; the graver `event` of the catalog is refined by A3. */
export function unitsOf(design: Design, node: Node): readonly Unit[] {
  const scope = scopeOf(node)
  const place = placeOf(design, node)
  if (isExternal(node)) return [{ id: node.id, node, az: undefined, events: new Set(), event: 'none' }]
  const zonal = scope.startsWith('zonal')
  // A NAT gateway of the new kind is a service of its Region.
  const isRegional = node.service === 'nat-gateway' && prop(node, 'mode') === 'regional'
  const zones = isRegional ? [undefined] : zonal ? zonalUnits(design, node) : otherUnits(node, place.zone)
  const alone = scope === 'regional-per-az' && zones.length === 1 && zones[0] !== undefined
  const event = isRegional
    ? 'managed'
    : scope === 'property'
      ? 'none'
      : alone && !is(node, 'attachable')
        ? 'component'
        : serviceOf(node.service).event
  const inRegion = scope !== 'edge' && scope !== 'global'
  return zones.map((zone, i) => {
    const id = `${node.id}#${i}`
    const az = zone === undefined ? undefined : azEvent(place.region, zone)
    const events = new Set([...(event === 'none' ? [] : [ownEvent({ id, node, event })]), ...place.others])
    if (az !== undefined) events.add(az)
    if (inRegion && place.region !== undefined) events.add(`region:${place.region}`)
    return { id, node, az, events, event }
  })
}

/** The event of one unit: its own, or that of its service as a whole. */
export const ownEvent = ({ id, node, event }: Pick<Unit, 'id' | 'node' | 'event'>): string =>
  event === 'managed' ? node.id : id
