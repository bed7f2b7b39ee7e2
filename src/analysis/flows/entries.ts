import type { Id, Node } from '../../model/index.ts'
import {
  isCustomerGateway,
  isExternal,
  isIgnored,
  isLate,
  isOptional,
  isTransit,
} from '../places/nodeKinds.ts'
import { stronglyConnected } from '../edges/stronglyConnected.ts'
import { emptyParts } from '../replicas/parts.ts'
import type { Reading } from '../reading.ts'
import { isFleet } from '../places/spans.ts'
import { waysOf } from './ways.ts'

/** Nodes that start a flow together: it is up if any of them reaches (rule E2). */
export type EntryGroup = readonly Id[]

const none: readonly never[] = []

const known = new WeakMap<Reading, readonly EntryGroup[]>()

/** Entries of rule E1, grouped by rule E2; each group sorted, groups in order of their least id. Found once. */
export function entriesOf(reading: Reading): readonly EntryGroup[] {
  const entries = known.get(reading) ?? findEntries(reading)
  known.set(reading, entries)
  return entries
}

function findEntries(reading: Reading): readonly EntryGroup[] {
  const named = reading.design.nodes.filter((node) => !isIgnored(node) && isNamedEntry(node, reading))
  const follow = followers(reading)
  const reached = closureOf([...metOnTheWay(reading, named)], follow)
  const sources = unreachedSources(reading, reached, follow)
  return groupEntries(reading, [...named.map((node) => [node.id]), ...sources])
}

function leadsSomewhere(reading: Reading, id: Id): boolean {
  return reading.needs.hard.has(id) || reading.needs.publish.has(id)
}

function isNamedEntry(node: Node, reading: Reading): boolean {
  if (!leadsSomewhere(reading, node.id)) return false
  if (node.props?.['role'] === 'entry') return true
  if (isOptional(node)) return false
  const { schedule } = node.props ?? {}
  if (typeof schedule === 'string' && schedule !== '') return true
  return isExternal(node) && !isOnTheWay(node, reading)
}

/** The Internet between a customer's link and a gateway is part of the way, not a beginning. */
function isOnTheWay(node: Node, reading: Reading): boolean {
  return (reading.wiring.in.get(node.id) ?? []).some(({ from }) => {
    const source = reading.index.nodes.get(from)
    return source !== undefined && (isTransit(source) || isExternal(source))
  })
}

/** Whatever run-time edges lead to, needed or not, and what would take its place: what is reached needs no entry. */
function followers(reading: Reading): (id: Id) => readonly Id[] {
  const weak = new Map<Id, Id[]>()
  for (const { from, to } of reading.wiring.weak) {
    const list = weak.get(from)
    if (list) list.push(to)
    else weak.set(from, [to])
  }
  return (id) => {
    const next: Id[] = []
    for (const item of reading.wiring.out.get(id) ?? none) if (item.role !== 'egress') next.push(item.to)
    for (const to of weak.get(id) ?? none) next.push(to)
    for (const to of reading.successors.get(id) ?? none) next.push(to)
    return next
  }
}

/** What entries meet first: over routers and what lies outside, the way back through a hub included (§2). */
function metOnTheWay(reading: Reading, entries: readonly Node[]): ReadonlySet<Id> {
  const { from } = waysOf(reading).serve
  return closureOf(
    entries.map((node) => node.id),
    (id) => {
      const node = reading.index.nodes.get(id)
      return node && (isTransit(node) || isExternal(node)) ? from(id).flatMap((way) => way.members) : []
    },
  )
}

/** Everything the given nodes lead to, themselves included. */
export function closureOf(from: readonly Id[], follow: (id: Id) => readonly Id[]): Set<Id> {
  const seen = new Set(from)
  for (const id of seen) for (const next of follow(id)) seen.add(next)
  return seen
}

/** Sources of what no named entry reaches; of a loop without a way in, its members that are no routers. */
function unreachedSources(
  reading: Reading,
  reached: ReadonlySet<Id>,
  follow: (id: Id) => readonly Id[],
): Id[][] {
  const nodes = reading.design.nodes.filter(
    (node) =>
      !reached.has(node.id) && !isIgnored(node) && !isOptional(node) && !isLate(node) && !isExternal(node),
  )
  const at = new Map(nodes.map((node, i) => [node.id, i]))
  const lists = nodes.map((node) => follow(node.id).flatMap((id) => at.get(id) ?? []))
  const start = new Int32Array(nodes.length + 1)
  lists.forEach((list, i) => (start[i + 1] = (start[i] ?? 0) + list.length))
  const { count, order, starts } = stronglyConnected(0, nodes.length, start, Int32Array.from(lists.flat()))
  const blockOf = new Int32Array(nodes.length)
  const blocks = Array.from({ length: count }, (_, b) => {
    const block: number[] = []
    for (let i = starts[b] ?? 0; i < (starts[b + 1] ?? 0); i += 1) block.push(order[i] ?? 0)
    for (const i of block) blockOf[i] = b
    return block
  })
  const entered = new Set<number>()
  lists.forEach((list, i) => {
    for (const j of list) if (blockOf[j] !== blockOf[i]) entered.add(blockOf[j] ?? -1)
  })
  return blocks.map((block, b) => {
    if (entered.has(b)) return []
    const members = block.flatMap((i) => nodes[i] ?? []).filter((node) => leadsSomewhere(reading, node.id))
    const workers = members.filter((node) => !isTransit(node))
    return (workers.length > 0 ? workers : members).map((node) => node.id)
  })
}

function groupEntries(reading: Reading, sources: readonly (readonly Id[])[]): EntryGroup[] {
  const parts = emptyParts()
  const ids = sources.flat()
  for (const loop of sources) for (const id of loop) parts.join(id, `loop:${loop[0]}`)
  const several = rolesInSeveralZones(reading, ids)
  for (const id of [...ids].sort()) {
    const node = reading.index.nodes.get(id)
    if (!node) continue
    parts.add(id)
    const targets = (reading.wiring.out.get(id) ?? []).flatMap(({ role, to }) =>
      role === 'need' || role === 'publish' ? [to] : [],
    )
    const role = `role:${reading.colours.get(id)}`
    // Alike and leading to the same thing, or alike in two zones; two systems that merely look alike stay two.
    for (const target of targets) parts.join(id, `${role}>${target}`)
    if (several.has(reading.colours.get(id) ?? -1)) parts.join(id, `${role}@zones`)
    for (const span of reading.spans.get(id) ?? []) {
      if (isFleet(span) || span.kind === 'endpoint' || span.kind === 'active-standby')
        parts.join(id, `span:${span.id}`)
    }
    if (isCustomerGateway(node)) joinSite(reading, node, parts.join)
  }
  return parts.groups()
}

/** Roles that some entries share from different zones. */
function rolesInSeveralZones(reading: Reading, ids: readonly Id[]): ReadonlySet<number> {
  const firstZone = new Map<number, string>()
  const several = new Set<number>()
  for (const id of ids) {
    const unit = reading.units.all[reading.units.of.get(id)?.[0] ?? -1]
    const role = reading.colours.get(id)
    if (unit?.zone === undefined || role === undefined) continue
    const zone = `${unit.region ?? ''}/${unit.zone}`
    const known = firstZone.get(role)
    if (known === undefined) firstZone.set(role, zone)
    else if (known !== zone) several.add(role)
  }
  return several
}

/** Customer routers and gateways of one site that lead to a common goal. */
function joinSite(reading: Reading, node: Node, join: (item: string, key: string) => void): void {
  const { site } = reading.domains.placeOf(node.group)
  if (site === undefined) return
  const follow = (id: Id) => (reading.needs.hard.get(id) ?? []).flatMap((need) => need.members)
  for (const goal of closureOf([node.id], follow)) if (goal !== node.id) join(node.id, `site:${site}>${goal}`)
}
