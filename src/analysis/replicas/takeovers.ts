import { serviceOf } from '../../catalog/index.ts'
import type { Design, DesignIndex, Edge, Id, Node } from '../../model/index.ts'
import type { Need, Needs } from '../edges/needs.ts'
import { isCluster, isLate } from '../places/nodeKinds.ts'
import { isFleet, type SpansOf } from '../places/spans.ts'
import { activeOf, type Succession } from './successors.ts'
import { fleetSeconds, statedSeconds, takeoverSeconds } from './times.ts'
import type { EdgeReading, Seconds } from '../types.ts'
import type { Unit, Units } from '../places/units.ts'

/** Something that counts only once it has taken over (rule C5a). */
export interface Takeover {
  /** What takes over: a standby, or the target of a `path` edge. */
  readonly by: Id
  /** What it takes over from; of a `path` edge the node that chooses it, of a sleeper itself. */
  readonly from: Id
  readonly what: 'unit' | 'node' | 'path'
  /** Unknown where no source gives a time (rule C5c). */
  readonly seconds?: Seconds
}

/** Everything that takes over in a design. Each is a switch: variable `units.all.length + i` of its circuit. */
export interface Takeovers {
  readonly all: readonly Takeover[]
  /** Units that serve nobody before their switch is on: second units, standbys of a pair, sleepers. */
  readonly ofUnit: ReadonlyMap<number, number>
  /** Nodes that stand in for others, with their switch. */
  readonly ofNode: ReadonlyMap<Id, number>
  /** What a stand-in with a switch takes over from, of itself: a standby of a cluster aside, which serves readers anyway. */
  readonly primariesOf: ReadonlyMap<Id, readonly Id[]>
  /** The switch of a `path` edge. */
  readonly ofPath: (from: Id, to: Id) => number | undefined
  /** Whoever needs one of these is served by that stand-in only after its switch. */
  readonly isLateFor: (members: readonly Id[], standIn: Id) => boolean
}

interface Facts {
  readonly design: Design
  readonly index: DesignIndex
  readonly spans: SpansOf
  readonly edges: ReadonlyMap<Id, EdgeReading>
  readonly units: Units
  readonly successions: readonly Succession[]
  readonly needs: Needs
}

/** Finds what takes over: second units, stand-ins, sleepers and other ways (rule C5a), with their times (C5c). */
export function readTakeovers(facts: Facts): Takeovers {
  const all: Takeover[] = []
  const add = (by: Id, from: Id, what: Takeover['what'], seconds: Seconds | undefined): number =>
    all.push({ by, from, what, ...(seconds ? { seconds } : {}) }) - 1
  const ofUnit = unitSwitches(facts, add)
  const late = lateSuccessors(facts.successions)
  const ofNode = nodeSwitches(facts, late, ofUnit, add)
  const paths = pathSwitches(facts, add)
  return {
    all,
    ofUnit,
    ofNode,
    primariesOf: primariesOf(facts.successions),
    ofPath: (from, to) => paths.get(from)?.get(to),
    isLateFor: (members, standIn) => members.some((id) => late.get(id)?.has(standIn) === true),
  }
}

type Add = (by: Id, from: Id, what: Takeover['what'], seconds: Seconds | undefined) => number

function unitSwitches(facts: Facts, add: Add): ReadonlyMap<number, number> {
  const standbys = standbysOfPairs(facts)
  const switches = new Map<number, number>()
  for (const node of facts.design.nodes) {
    const units = facts.units.of.get(node.id) ?? []
    const active = standbys.get(node.id)
    const isWhole = active !== undefined || isLate(node)
    const late = isWhole
      ? units.filter((unit) => facts.units.all[unit]?.asleep === false)
      : secondUnits(node, units, facts.units)
    if (late.length === 0) continue
    const seconds = isLate(node) ? wakingSeconds(facts, node) : takeoverSeconds(node)
    const at = add(node.id, active ?? node.id, 'unit', seconds)
    for (const unit of late) switches.set(unit, at)
  }
  return switches
}

/** The standbys of active-standby spans, each with its active member. */
function standbysOfPairs({ design, index }: Facts): ReadonlyMap<Id, Id> {
  const standbys = new Map<Id, Id>()
  for (const span of design.spans) {
    if (span.kind !== 'active-standby') continue
    const members = span.members.flatMap((id) => index.nodes.get(id) ?? [])
    const active = activeOf(members)
    for (const { id } of members) if (active && id !== active.id) standbys.set(id, active.id)
  }
  return standbys
}

/** Of a store or cache that stands more than once, all but what serves while all is well. */
function secondUnits(node: Node, units: readonly number[], { all }: Units): readonly number[] {
  const first = all[units[0] ?? -1]
  if (units.length < 2 || !first) return []
  const { scope, category } = serviceOf(node.service)
  const hasMembers = isCluster(node.service)
  const isZonal = hasMembers || scope === 'zonal' || scope === 'zonal-self-healing'
  if (!isZonal || !(node.props?.['multiAz'] === true || category === 'database')) return []
  const isSecond = (unit: Unit | undefined) => hasMembers || unit?.zone !== first.zone
  return units.slice(1).filter((unit) => isSecond(all[unit]))
}

/** Until a sleeper runs: what the edge that wakes it or it itself states, else of a fleet's member as long as a fleet takes. */
function wakingSeconds({ spans, design }: Facts, node: Node): Seconds | undefined {
  const waking = design.edges.find((edge) => edge.to === node.id && statedSeconds(edge.props))
  const inFleet = spans.get(node.id)?.some(isFleet) === true
  return statedSeconds(waking?.props) ?? statedSeconds(node.props) ?? (inFleet ? fleetSeconds() : undefined)
}

function nodeSwitches(
  facts: Facts,
  late: ReadonlyMap<Id, ReadonlySet<Id>>,
  ofUnit: ReadonlyMap<number, number>,
  add: Add,
): ReadonlyMap<Id, number> {
  const sourceOf = new Map<Id, Id>()
  for (const [from, standIns] of late) {
    for (const id of standIns) if (!sourceOf.has(id)) sourceOf.set(id, from)
  }
  for (const { from, to, isLate: isDirect } of facts.successions) if (isDirect) sourceOf.set(to, from)
  const stated = statedOnEdges(facts, new Set(['failover', 'replication']))
  const switches = new Map<Id, number>()
  for (const node of facts.design.nodes) {
    const from = sourceOf.get(node.id)
    // A standby of a pair has its switch already, and so has a sleeper.
    const units = facts.units.of.get(node.id) ?? []
    if (from === undefined || units.every((unit) => ofUnit.has(unit))) continue
    const seconds = stated.get(`${from}>${node.id}`) ?? takeoverSeconds(node)
    switches.set(node.id, add(node.id, from, 'node', seconds))
  }
  return switches
}

function pathSwitches(facts: Facts, add: Add): ReadonlyMap<Id, ReadonlyMap<Id, number>> {
  const stated = statedOnEdges(facts, new Set(['failover']))
  const switches = new Map<Id, Map<Id, number>>()
  for (const node of facts.design.nodes) {
    const targets = (facts.needs.hard.get(node.id) ?? []).flatMap((need: Need) => need.late ?? [])
    for (const to of targets) {
      const seconds = stated.get(`${node.id}>${to}`) ?? takeoverSeconds(node)
      const own = switches.get(node.id) ?? new Map<Id, number>()
      switches.set(node.id, own.set(to, add(to, node.id, 'path', seconds)))
    }
  }
  return switches
}

/** Times written on edges, by their ends; of several between the same ends, the least id's. */
function statedOnEdges({ design, edges }: Facts, kinds: ReadonlySet<string>): ReadonlyMap<string, Seconds> {
  const stated = new Map<string, Seconds>()
  const byId = (a: Edge, b: Edge) => (a.id < b.id ? -1 : 1)
  const carrying = design.edges.filter((edge) => kinds.has(edges.get(edge.id)?.kind ?? ''))
  for (const { from, to, props } of carrying.sort(byId)) {
    const seconds = statedSeconds(props)
    if (seconds && !stated.has(`${from}>${to}`)) stated.set(`${from}>${to}`, seconds)
  }
  return stated
}

/** For each node, who stands in for it only after a takeover: all who do, but those who do without any on the way. */
function lateSuccessors(successions: readonly Succession[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const all = stepsOf(successions)
  const free = stepsOf(successions.filter(({ isLate: takesTime }) => !takesTime))
  const late = new Map<Id, ReadonlySet<Id>>()
  for (const from of all.keys()) {
    const atOnce = reachedFrom(from, free)
    const others = [...reachedFrom(from, all)].filter((id) => !atOnce.has(id))
    if (others.length > 0) late.set(from, new Set(others))
  }
  return late
}

function primariesOf(successions: readonly Succession[]): ReadonlyMap<Id, readonly Id[]> {
  const primaries = new Map<Id, readonly Id[]>()
  for (const { from, to, inCluster } of successions) {
    if (!inCluster) primaries.set(to, [...(primaries.get(to) ?? []), from])
  }
  return primaries
}

function stepsOf(successions: readonly Succession[]): ReadonlyMap<Id, readonly Id[]> {
  const steps = new Map<Id, Id[]>()
  for (const { from, to } of successions) {
    const list = steps.get(from)
    if (list) list.push(to)
    else steps.set(from, [to])
  }
  return steps
}

function reachedFrom(from: Id, steps: ReadonlyMap<Id, readonly Id[]>): ReadonlySet<Id> {
  const seen = new Set([from])
  for (const id of seen) for (const next of steps.get(id) ?? []) seen.add(next)
  return seen
}
