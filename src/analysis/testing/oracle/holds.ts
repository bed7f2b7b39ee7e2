import { serviceOf } from '../../../catalog/index.ts'
import type { Id, Node, Span } from '../../../model/index.ts'
import type { Seconds } from '../../types.ts'
import { isBroughtUp, isOff } from './awake.ts'
import { categoryOf, scopeOf } from './facts.ts'
import type { Need } from './needs.ts'
import { failsOver } from './standIns.ts'
import type { Unit } from './units.ts'
import type { World } from './world.ts'

/** One thing that only takes over (C5a). While its `event` is among what failed, it does not count. */
export interface Takeover {
  readonly event: string
  readonly by: Id
  readonly seconds: Seconds | undefined
}

interface Holds {
  /** The targets of takeover edges, each with what it takes over from. */
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
export function secondsOf(node: Node): Seconds | undefined {
  return statedSeconds(node.props?.['failoverSeconds']) ?? serviceOf(node.service).recovery?.takeover
}

/** The active member of an active-standby span: by duty, else the first. */
export function activeOf(world: World, span: Span): Id | undefined {
  const active = span.members.find((id) => world.nodes.get(id)?.props?.['duty'] === 'active')
  const primary = span.members.find((id) => world.nodes.get(id)?.props?.['duty'] === 'primary')
  return active ?? primary ?? span.members[0]
}

/** The writer of a cluster that fails over; undefined for any other span. */
export function writerOf(world: World, span: Span): Id | undefined {
  if (span.kind !== 'db-cluster' && span.kind !== 'cache-cluster') return undefined
  const nodes = span.members.flatMap((id) => world.nodes.get(id) ?? [])
  const [first, second] = nodes
  if (!first || !second || !failsOver(span, first, second)) return undefined
  const named = nodes.find((node) => /writer|primary/.test(`${node.service} ${node.label.toLowerCase()}`))
  const marked = nodes.find(({ props }) => props?.['duty'] === 'active' || props?.['duty'] === 'primary')
  return (named ?? marked ?? first).id
}

const spansWith = (world: World, id: Id): readonly Span[] =>
  world.design.spans.filter((span) => span.members.includes(id))

/** C5a: what a node takes over from by an edge. */
const primariesOf = (world: World, id: Id): readonly Id[] =>
  world.edges.flatMap(({ edge, reading }) =>
    edge.to === id && reading.kind === 'failover' && edge.mode === 'takeover' ? [edge.from] : [],
  )

/** Which units of a node only take over: all of them, all but the first, or none. */
function heldUnits(world: World, node: Node): readonly Unit[] {
  const own = world.units.get(node.id) ?? []
  const takesOver = primariesOf(world, node.id).length > 0
  const waits = spansWith(world, node.id).some(
    (span) => span.kind === 'active-standby' && activeOf(world, span) !== node.id,
  )
  if (takesOver || waits || (isOff(node) && isBroughtUp(world, node.id))) return own
  const isDatabase = categoryOf(node) === 'database' || node.props?.['multiAz'] === true
  const isCopied = isDatabase && scopeOf(node).startsWith('zonal') && node.props?.['count'] === undefined
  return isCopied ? own.slice(1) : []
}

function holdsOf(world: World): Holds {
  const known = found.get(world.design)
  if (known) return known
  const units = new Set<string>()
  const all: Takeover[] = []
  for (const node of world.design.nodes) {
    const held = heldUnits(world, node)
    const stated = world.edges.find(
      ({ edge, reading }) => edge.to === node.id && reading.kind === 'failover' && edge.mode === 'takeover',
    )
    const own = statedSeconds(stated?.edge.props?.['failoverSeconds'])
    if (held.length > 0) all.push({ event: `hold:${node.id}`, by: node.id, seconds: own ?? secondsOf(node) })
    for (const unit of held) units.add(unit.id)
  }
  for (const { edge, from, reading } of world.edges)
    if (reading.kind === 'failover' && (edge.mode ?? 'path') === 'path')
      all.push({
        event: `way:${edge.from}>${edge.to}`,
        by: edge.to,
        seconds: statedSeconds(edge.props?.['failoverSeconds']) ?? secondsOf(from),
      })
  for (const span of world.design.spans) {
    const writer = writerOf(world, span)
    for (const id of writer === undefined ? [] : span.members) {
      const node = world.nodes.get(id)
      if (node && id !== writer) all.push({ event: `lead:${id}`, by: id, seconds: secondsOf(node) })
    }
  }
  const targets = world.design.nodes.map(({ id }): [Id, readonly Id[]] => [id, primariesOf(world, id)])
  const primaries = new Map(targets.filter(([, from]) => from.length > 0))
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

/** Whether a unit is the target of a takeover edge. */
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
  if (!failed.has(`lead:${id}`)) return false
  return spansWith(world, id).some((span) => {
    const writer = writerOf(world, span)
    return writer !== undefined && writer !== id && need.members.includes(writer)
  })
}
