import { has, serviceOf, type FailureEvent } from '../../catalog/index.ts'
import type { Design, Id, Node, Span } from '../../model/index.ts'
import type { Domains, Place } from './domains.ts'
import { isAsleep, isCluster, isExternal } from './nodeKinds.ts'
import { isFleet, type SpansOf } from './spans.ts'
import type { EdgeReading, Failure } from '../types.ts'

/** One thing that runs or does not (rule A2); a drawn node stands for one or more. */
export interface Unit {
  readonly node: Id
  readonly region: Id | undefined
  readonly zone: string | undefined
  /** What takes it down besides its own event. */
  readonly domains: readonly Failure[]
  readonly event: FailureEvent
  /** Never runs unless something the drawing lacks brings it up (rule A6). */
  readonly asleep: boolean
  /** How many alike it stands for; more than one only beside a single one of them in the same place. */
  readonly weight: number
  /** It is this unit, started again in another zone (rule C5b): only in the look after replacement. */
  readonly replaces?: number
}

export interface Units {
  readonly all: readonly Unit[]
  /** Positions in `all` of each node's units. */
  readonly of: ReadonlyMap<Id, readonly number[]>
  /** Zonal nodes outside any AZ (rule A4). */
  readonly unplaced: readonly Id[]
}

/** The unnamed AZ of nodes whose place is not drawn. */
export const unknownZone = '?'

interface Setting {
  readonly domains: Domains
  readonly spans: SpansOf
  readonly edges: ReadonlyMap<Id, EdgeReading>
  readonly woken: ReadonlySet<Id>
  readonly standbyDrawn: ReadonlySet<Id>
}

/** Expands every drawn node into its units, each in its domains (rules A2 to A6). */
export function expandUnits(
  design: Design,
  domains: Domains,
  spans: SpansOf,
  edges: ReadonlyMap<Id, EdgeReading>,
): Units {
  const all: Unit[] = []
  const of = new Map<Id, readonly number[]>()
  const unplaced: Id[] = []
  const setting: Setting = {
    domains,
    spans,
    edges,
    woken: wokenNodes(design, spans, edges),
    standbyDrawn: primariesWithDrawnStandby(design, edges),
  }
  for (const node of design.nodes) {
    const units = unitsOfNode(node, setting)
    of.set(
      node.id,
      units.map((unit) => all.push(unit) - 1),
    )
    if (units.some((unit) => unit.zone === unknownZone)) unplaced.push(node.id)
  }
  return { all, of, unplaced }
}

function unitsOfNode(node: Node, setting: Setting): Unit[] {
  const { domains } = setting
  const place = domains.placeOf(node.group)
  const asleep = isAsleep(node) && !setting.woken.has(node.id)
  const make: Make = (zone, event, weight = 1) => {
    const { region } = place
    return { node: node.id, region, zone, domains: domains.around(place, zone), event, asleep, weight }
  }
  if (isExternal(node)) return [nowhere(node, 'none', asleep)]
  const service = serviceOf(node.service)
  switch (service.scope) {
    case 'external':
      return [nowhere(node, 'none', asleep)]
    case 'edge':
    case 'global':
      return [nowhere(node, 'managed', asleep)]
    case 'property':
      return [make(place.zone, 'none')]
    case 'regional':
      return (zonesNamed(node) ?? [undefined]).map((zone) => make(zone, service.event))
    case 'regional-per-az':
      return perZone(node, place, make)
    case 'operations':
    case 'retired':
      return [make(undefined, service.event)]
    case 'link':
      return copies(node).map((weight) => make(undefined, 'link', weight))
    case 'on-premises':
      return copies(node).map((weight) => make(place.zone, service.event, weight))
    case 'zonal':
    case 'zonal-self-healing':
    case 'zonal-compute-regional-storage':
      return zonalUnits(node, place, setting, make)
  }
}

function nowhere(node: Node, event: FailureEvent, asleep: boolean): Unit {
  return { node: node.id, region: undefined, zone: undefined, domains: noDomains, event, asleep, weight: 1 }
}

const noDomains: readonly Failure[] = []

/** Makes a unit in the place its node is drawn in, but in this zone of it. */
type Make = (zone: string | undefined, event: FailureEvent, weight?: number) => Unit

/** A service with a foot in each AZ: one unit per zone it names; where it names none, everywhere (rule A2). */
function perZone(node: Node, place: Place, make: Make): Unit[] {
  const { zone: drawnZone } = place
  const oneZone = node.props?.['oneZone'] === true
  const zones = zonesNamed(node) ?? (drawnZone === undefined ? (oneZone ? [unknownZone] : []) : [drawnZone])
  if (zones.length === 0) return [make(undefined, 'managed')]
  // Enabled in one AZ only it is a component like any other; an EFS mount target stays managed (rule A3).
  const event = zones.length === 1 && !has(node.service, 'attachable') ? 'component' : 'managed'
  return zones.map((zone) => make(zone, event))
}

function zonalUnits(node: Node, place: Place, setting: Setting, make: Make): Unit[] {
  const service = serviceOf(node.service)
  const { zone: drawnZone } = place
  if (node.service === 'nat-gateway' && node.props?.['mode'] === 'regional')
    return [make(undefined, 'managed')]
  const named = zonesNamed(node)
  const zones = named ?? (drawnZone === undefined ? [] : [drawnZone])
  const fleet = loneFleet(node, setting.spans)
  const size = fleet && numberOf(fleet.props?.['desired'] ?? fleet.props?.['min'])
  if (size !== undefined) return dealt(size, zones.length > 0 ? zones : [unknownZone], service.event, make)
  const standsTwice =
    node.props?.['multiAz'] === true && zones.length < 2 && !setting.standbyDrawn.has(node.id)
  if (standsTwice) {
    // The second one stands in a zone nobody drew, which no drawn event hits (rule A2).
    const first = drawnZone === undefined && named === undefined ? undefined : (zones[0] ?? '')
    return [make(first, service.event), make(undefined, service.event)]
  }
  const spread = zones.length > 0 ? zones : [isOutsideAws(place) ? place.zone : unknownZone]
  const members = node.props?.['count'] === undefined ? membersInside(node) : undefined
  if (members !== undefined) return dealt(Math.max(members, spread.length), spread, service.event, make)
  const each = copies(node)
  if (each === single && spread.length === 1) return [make(spread[0], service.event)]
  return spread.flatMap((zone) => each.map((weight) => make(zone, service.event, weight)))
}

/** So many, dealt round these zones: to each as many as to the next, the first ones one more. */
function dealt(
  size: number,
  zones: readonly (string | undefined)[],
  event: FailureEvent,
  make: Make,
): Unit[] {
  return zones.flatMap((zone, i) =>
    bundles(Math.floor((size - i - 1) / zones.length) + 1).map((weight) => make(zone, event, weight)),
  )
}

function isOutsideAws(place: Place): boolean {
  return place.site !== undefined || place.location !== undefined
}

function zonesNamed(node: Node): readonly string[] | undefined {
  return node.azs !== undefined && node.azs.length > 0 ? [...new Set(node.azs)] : undefined
}

/** The fleet a node alone stands for (rule A5). */
function loneFleet(node: Node, spans: SpansOf): Span | undefined {
  return (spans.get(node.id) ?? []).find((span) => isFleet(span) && new Set(span.members).size === 1)
}

const single: readonly number[] = [1]

function copies(node: Node): readonly number[] {
  const count = numberOf(node.props?.['count']) ?? 1
  return count === 1 ? single : bundles(count)
}

/** How many members a cluster has that is drawn as one node, where its author says so. */
function membersInside(node: Node): number | undefined {
  if (isCluster(node.service)) return numberOf(node.props?.[node.service === 'dax' ? 'nodes' : 'instances'])
  return undefined
}

/** Any number alike in one place is two units: one alone, whose loss is the loss of any of them, and the rest. */
function bundles(count: number): number[] {
  if (count < 1) return []
  return count === 1 ? [1] : [1, count - 1]
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 1 ? Math.floor(value) : undefined
}

/** Sleeping nodes that a fleet, a management edge from Lambda or Elastic Disaster Recovery, or a restore brings up. */
function wokenNodes(design: Design, spans: SpansOf, edges: ReadonlyMap<Id, EdgeReading>): ReadonlySet<Id> {
  const wakers = new Set(
    design.nodes
      .filter(({ service }) => service === 'lambda' || service === 'elastic-disaster-recovery')
      .map(({ id }) => id),
  )
  const woken = new Set<Id>()
  for (const node of design.nodes) if (spans.get(node.id)?.some(isFleet)) woken.add(node.id)
  for (const edge of design.edges) {
    if (edge.invalid) continue
    const kind = edges.get(edge.id)?.kind
    if (kind === 'management' && wakers.has(edge.from)) woken.add(edge.to)
    if (kind === 'failover' && edge.mode === 'restore') woken.add(edge.to)
  }
  return woken
}

/** Multi-AZ primaries whose standby is drawn as a node of its own, so that it is not counted twice. */
function primariesWithDrawnStandby(design: Design, edges: ReadonlyMap<Id, EdgeReading>): ReadonlySet<Id> {
  const standbys = new Set(
    design.nodes.filter(({ service }) => service === 'rds-standby').map(({ id }) => id),
  )
  const primaries = new Set<Id>()
  for (const edge of design.edges) {
    const kind = edges.get(edge.id)?.kind
    if (edge.invalid) continue
    if (kind === 'failover' && edge.mode === 'takeover') primaries.add(edge.from)
    if (kind === 'replication' && standbys.has(edge.to)) primaries.add(edge.from)
  }
  return primaries
}
