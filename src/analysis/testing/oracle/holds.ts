import { serviceOf } from '../../../catalog/index.ts'
import type { Id, Node } from '../../../model/index.ts'
import type { Seconds } from '../../types.ts'
import { isBroughtUp, isLaunched, isOff } from './awake.ts'
import { categoryOf, scopeOf } from './facts.ts'
import type { Need } from './needs.ts'
import { lateFor, primariesOf, successionsIn, waitsInPair } from './successions.ts'
import { hasMembers, type Unit } from './units.ts'
import type { World } from './world.ts'

/** One thing that only takes over (C5a). While its `event` is among what failed, it does not count. */
export interface Takeover {
  readonly event: string
  readonly by: Id
  readonly seconds: Seconds | undefined
}

interface Holds {
  /** The standbys of others, each with what it takes over from. */
  readonly primaries: ReadonlyMap<Id, readonly Id[]>
  /** Units that only take over, by id. */
  readonly units: ReadonlySet<string>
  readonly all: readonly Takeover[]
}

const found = new WeakMap<object, Holds>()

/** C5c: seconds an edge or node states of its own: a number, or from least to most. */
export function statedSeconds(value: unknown): Seconds | undefined {
  if (typeof value === 'number') return [value, value]
  if (!Array.isArray(value)) return undefined
  const [least, most]: unknown[] = value
  return typeof least === 'number' && typeof most === 'number' ? [least, most] : undefined
}

/** The failover figure of a node: its own, else that of its service. */
const secondsOf = (node: Node): Seconds | undefined =>
  statedSeconds(node.props?.['failoverSeconds']) ?? serviceOf(node.service).recovery?.takeover

/** C5c: how long a fleet takes: what Auto Scaling takes to put another EC2 instance in place. */
export const fleetSeconds = (): Seconds | undefined => serviceOf('ec2').recovery?.replaced

const sleeps = (world: World, node: Node): boolean =>
  isLaunched(node) || (isOff(node) && isBroughtUp(world, node.id))

/** Which units of a node serve nobody before they have taken over: all of them, all but the first, or none. */
function heldUnits(world: World, node: Node): readonly Unit[] {
  const own = world.units.get(node.id) ?? []
  const [first] = own
  if (waitsInPair(world, node.id) || sleeps(world, node)) return own
  const isDatabase = categoryOf(node) === 'database' || node.props?.['multiAz'] === true
  if (!isDatabase || !scopeOf(node).startsWith('zonal')) return []
  return own.slice(1).filter((unit) => hasMembers(node) || unit.az !== first?.az)
}

/** What is written on the first edge into a node that says how long its takeover takes. */
function writtenInto(world: World, id: Id, kinds: readonly string[]): Seconds | undefined {
  const lines = world.edges.filter(({ edge, reading }) => edge.to === id && kinds.includes(reading.kind))
  const stated = lines.map(({ edge }) => statedSeconds(edge.props?.['failoverSeconds']))
  return stated.find((one) => one !== undefined)
}

/** C5c: what sleeps takes as long as is stated, or as long as its fleet; its service says nothing about waking. */
function wakingSeconds(world: World, node: Node): Seconds | undefined {
  const edge = world.design.edges.find(
    ({ to, props }) => to === node.id && statedSeconds(props?.['failoverSeconds']) !== undefined,
  )
  const fleet = world.design.spans.some(
    ({ kind, members }) => (kind === 'asg' || kind === 'ecs-service') && members.includes(node.id),
  )
  return (
    statedSeconds(edge?.props?.['failoverSeconds']) ??
    statedSeconds(node.props?.['failoverSeconds']) ??
    (fleet ? fleetSeconds() : undefined)
  )
}

function holdsOf(world: World): Holds {
  const known = found.get(world.design)
  if (known) return known
  const units = new Set<string>()
  const all: Takeover[] = []
  const { nodes } = world.design
  const standbys = nodes.map(({ id }) => [id, primariesOf(world, id)] as const)
  const primaries = new Map(standbys.filter(([, from]) => from.length > 0))
  const lateFrom = new Set(successionsIn(world).flatMap(({ from }) => [...lateFor(world, from)]))
  for (const node of nodes) {
    const held = heldUnits(world, node)
    const own = world.units.get(node.id) ?? []
    // What sleeps or waits in a pair serves nobody, whatever works.
    if (held.length === own.length) primaries.delete(node.id)
    const waits = primaries.has(node.id) ? own : held
    for (const unit of waits) units.add(unit.id)
    const stated = writtenInto(world, node.id, ['failover', 'replication'])
    const seconds = sleeps(world, node) ? wakingSeconds(world, node) : (stated ?? secondsOf(node))
    if (waits.length > 0) all.push({ event: `hold:${node.id}`, by: node.id, seconds })
    else if (lateFrom.has(node.id)) all.push({ event: `lead:${node.id}`, by: node.id, seconds })
  }
  for (const { edge, from, mode, reading } of world.edges) {
    // Where Route 53 answers with one at a time, any of its targets may be another way.
    const answered = from.service === 'route53' && reading.kind === 'sync'
    if (mode === 'path' || answered)
      all.push({
        event: `way:${edge.from}>${edge.to}`,
        by: edge.to,
        seconds: statedSeconds(edge.props?.['failoverSeconds']) ?? secondsOf(from),
      })
  }
  const holds = { units, all, primaries }
  found.set(world.design, holds)
  return holds
}

/** Everything in a design that takes over. */
export const takeoversOf = (world: World): readonly Takeover[] => holdsOf(world).all

/** Whether a unit only takes over, and does not count yet. */
export const isHeld = (world: World, unit: Unit, failed: ReadonlySet<string>): boolean =>
  holdsOf(world).units.has(unit.id) && failed.has(`hold:${unit.node.id}`)

/** Whether what a unit takes over from by an edge is among what works: while it is, the unit serves as well. */
export const primaryWorks = (world: World, unit: Unit, works: ReadonlySet<Unit>): boolean =>
  (holdsOf(world).primaries.get(unit.node.id) ?? []).some((id) =>
    (world.units.get(id) ?? []).some((one) => works.has(one)),
  )

/** Whether a unit is the standby of another node. */
export const isTarget = (world: World, unit: Unit): boolean => holdsOf(world).primaries.has(unit.node.id)

/** Whether a need reaches a member only over a way, or from a writer, that counts later. */
export function countsLater(
  world: World,
  source: Id,
  need: Need,
  id: Id,
  failed: ReadonlySet<string>,
): boolean {
  const target = need.byPath?.get(id)
  if (target !== undefined && failed.has(`way:${source}>${target}`)) return true
  return failed.has(`lead:${id}`) && need.drawn.some((drawn) => lateFor(world, drawn).has(id))
}
