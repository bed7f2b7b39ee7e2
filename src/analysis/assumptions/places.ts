import { serviceOf } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import { isExternal, isLoadBalancer } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { unknownZone } from '../places/units.ts'
import { writeProp } from './corrections.ts'
import type { Correction, Taken } from './types.ts'

/** More zones than this are not offered one by one. */
const mostOffered = 3

/** Where parts were taken to run that the drawing does not place (rules A2, A4, C2a and C5a). */
export function placeAssumptions(reading: Reading): Taken[] {
  const zonesOf = zonesByRegion(reading)
  return reading.design.nodes.flatMap((node): Taken[] => {
    if (isExternal(node)) return []
    const region = reading.domains.placeOf(node.group).region
    const zones = zonesOf.get(region) ?? []
    return [
      ...unplaced(reading, node, zones),
      ...everywhere(reading, node, zones),
      ...ownZoneOnly(reading, node),
      ...standbyUndrawn(reading, node, zones),
      ...firstZoneActive(node),
    ]
  })
}

/** The zones of each Region that something names, in order. */
function zonesByRegion(reading: Reading): ReadonlyMap<Id | undefined, readonly string[]> {
  const zones = new Map<Id | undefined, Set<string>>()
  const add = (region: Id | undefined, zone: string | undefined) => {
    if (zone === undefined || zone === unknownZone) return
    zones.set(region, (zones.get(region) ?? new Set()).add(zone))
  }
  for (const group of reading.design.groups) {
    const place = reading.domains.placeOf(group.id)
    add(place.region, place.zone)
  }
  for (const unit of reading.units.all) add(unit.region, unit.zone)
  return new Map([...zones].map(([region, set]) => [region, [...set].sort()]))
}

function inZones(code: string, node: Node, zones: readonly string[]): Correction {
  return { code, params: { zones: zones.join(', ') }, steps: [{ of: 'zones', id: node.id, azs: zones }] }
}

const one = (node: Node) => ({ on: [node.id], pivots: [node.id] })

function unplaced(reading: Reading, node: Node, zones: readonly string[]): Taken[] {
  if (!reading.units.unplaced.includes(node.id)) return []
  const offered = zones.length > 0 ? zones : ['a', 'b']
  return [
    {
      ...one(node),
      code: 'unplaced',
      params: { part: [node.id] },
      corrections: [
        ...offered.slice(0, mostOffered).map((zone) => inZones('in-zone', node, [zone])),
        ...(offered.length > 1 ? [inZones('in-zones', node, offered)] : []),
      ],
    },
  ]
}

function everywhere(reading: Reading, node: Node, zones: readonly string[]): Taken[] {
  if (serviceOf(node.service).scope !== 'regional-per-az' || zones.length === 0) return []
  const units = (reading.units.of.get(node.id) ?? []).map((i) => reading.units.all[i])
  if (units.length !== 1 || units[0]?.zone !== undefined) return []
  return [
    {
      ...one(node),
      code: 'enabled-everywhere',
      params: { part: [node.id] },
      corrections: [
        ...(zones.length > 1 ? [inZones('in-zones', node, zones)] : []),
        ...zones.slice(0, mostOffered).map((zone) => inZones('in-zone', node, [zone])),
      ],
    },
  ]
}

function ownZoneOnly(reading: Reading, node: Node): Taken[] {
  if (!isLoadBalancer(node) || typeof node.props?.['crossZone'] === 'boolean') return []
  if (node.service !== 'nlb' && node.service !== 'gwlb') return []
  if ((reading.units.of.get(node.id) ?? []).length < 2) return []
  return [
    {
      ...one(node),
      code: 'own-zone-only',
      params: { part: [node.id] },
      corrections: [writeProp('cross-zone', [node.id], 'crossZone', true)],
    },
  ]
}

function standbyUndrawn(reading: Reading, node: Node, zones: readonly string[]): Taken[] {
  if (node.props?.['multiAz'] !== true || reading.units.unplaced.includes(node.id)) return []
  const units = (reading.units.of.get(node.id) ?? []).flatMap((i) => reading.units.all[i] ?? [])
  const [first, second] = units
  const isZonal = serviceOf(node.service).scope.startsWith('zonal')
  if (!isZonal || units.length !== 2 || !first || !second || second.zone !== undefined) return []
  const own = first.zone
  const others = (
    zones.length > 1 || (own === undefined && zones.length > 0) ? zones : ['a', 'b', 'c']
  ).filter((zone) => zone !== own)
  const pairs =
    own === undefined ? others.slice(1).map((zone) => [others[0] ?? '', zone]) : others.map((z) => [own, z])
  return [
    {
      ...one(node),
      code: 'standby-undrawn',
      params: { part: [node.id] },
      corrections: pairs.slice(0, mostOffered).map((pair) => inZones('standby-in', node, pair)),
    },
  ]
}

/** Of a database that names several zones the first is the active one: the others take over, after a while. */
function firstZoneActive(node: Node): Taken[] {
  const zones = [...new Set(node.azs ?? [])]
  const [first, ...others] = zones
  const { scope, category } = serviceOf(node.service)
  const takesOver = node.props?.['multiAz'] === true || category === 'database'
  if (!takesOver || !scope.startsWith('zonal') || others.length === 0) return []
  return [
    {
      ...one(node),
      code: 'first-zone-active',
      params: { part: [node.id], zone: first ?? '' },
      corrections: others
        .slice(0, mostOffered)
        .map((zone) => inZones('active-in', node, [zone, ...zones.filter((other) => other !== zone)])),
    },
  ]
}
