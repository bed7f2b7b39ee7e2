import { indexOf, type Design, type Id, type Node, type Span } from '../../model/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { isStore } from '../places/nodeKinds.ts'
import type { Wiring } from '../edges/wiring.ts'

/** Nodes that take a node's place by themselves, for every caller of it (rules B4 and B6). */
export type Successors = ReadonlyMap<Id, readonly Id[]>

/** That one node stands in for another. */
export interface Succession {
  readonly from: Id
  readonly to: Id
  /** It has to take over first; a writer that is up anyway serves a lost reader's callers at once (rule C5a). */
  readonly isLate: boolean
  /** Both are members of one cluster or pair. */
  readonly inCluster: boolean
}

/** Who replaces whom: takeover edges, automatic failover between a store and its copy, clusters, active-standby pairs. */
export function readSuccessions(design: Design, wiring: Wiring): readonly Succession[] {
  const { nodes } = indexOf(design)
  const list: Succession[] = wiring.takeovers.map(({ from, to }) => ({
    from,
    to,
    isLate: true,
    inCluster: false,
  }))
  for (const { from, to } of wiring.replications) {
    const source = nodes.get(from)
    const copy = nodes.get(to)
    if (source && copy && failsOverTo(source, copy)) list.push({ from, to, isLate: true, inCluster: false })
  }
  const clusters = [
    ...design.spans.filter((span) => isTakeoverSpan(span, nodes)).map((span) => span.members),
    ...instancesByVolume(wiring, nodes),
  ]
  for (const cluster of clusters) {
    const members = cluster.flatMap((id) => nodes.get(id) ?? [])
    const active = activeOf(members)?.id
    for (const from of members) {
      for (const to of members) {
        if (to !== from) list.push({ from: from.id, to: to.id, isLate: from.id === active, inCluster: true })
      }
    }
  }
  return list
}

/** Everybody who stands in for a node, near or far, by node. */
export function successorsIn(successions: readonly Succession[]): Successors {
  const direct = new Map<Id, Set<Id>>()
  for (const { from, to } of successions) {
    const known = direct.get(from)
    if (known) known.add(to)
    else direct.set(from, new Set([to]))
  }
  return new Map([...direct.keys()].map((id) => [id, closure(id, direct)]))
}

/** The member that serves while all is well: the one marked so, else the one named so, else the first. Readers alone, as a
 *  global database has in its second Region, have none (rule C5a). */
export function activeOf(members: readonly Node[]): Node | undefined {
  const isMarked = ({ props }: Node) => props?.['duty'] === 'active' || props?.['duty'] === 'primary'
  const isNamed = ({ label }: Node) => /\b(writer|primary)\b|라이터|프라이머리/iu.test(label)
  return (
    members.find(isMarked) ??
    members.find(({ service }) => service.endsWith('-writer')) ??
    members.find(isNamed) ??
    (members.every(({ service }) => service === 'aurora-reader') ? undefined : members[0])
  )
}

/** Aurora instances on one drawn volume are one cluster: any of them can take over. */
function instancesByVolume(wiring: Wiring, nodes: ReadonlyMap<Id, Node>): Id[][] {
  const volumes = [...nodes.values()].filter((node) => node.service === 'aurora-volume')
  return volumes.map((volume) =>
    (wiring.in.get(volume.id) ?? []).flatMap(({ from, role }) => {
      const node = nodes.get(from)
      return role === 'need' && node?.service.startsWith('aurora-') ? [from] : []
    }),
  )
}

function closure(start: Id, direct: ReadonlyMap<Id, ReadonlySet<Id>>): Id[] {
  const seen = new Set<Id>([start])
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of direct.get(id) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  seen.delete(start)
  return [...seen].sort()
}

function failsOverTo(source: Node, copy: Node): boolean {
  if (source.service.split('-')[0] !== copy.service.split('-')[0]) return false
  return (
    copy.service === 'rds-standby' ||
    [source, copy].some((node) => node.props?.['autoFailover'] === true) ||
    (source.service === copy.service && [source, copy].some((node) => node.props?.['multiAz'] === true))
  )
}

/** Spans whose members replace each other: stateful ones only where failover is automatic (rule B2a). */
export function isTakeoverSpan(span: Span, nodes: ReadonlyMap<Id, Node>): boolean {
  if (span.kind === 'active-standby') return true
  if (span.kind !== 'db-cluster' && span.kind !== 'cache-cluster') return false
  if (span.props?.['autoFailover'] === true || span.props?.['multiAz'] === true) return true
  const members = span.members.flatMap((id) => nodes.get(id) ?? [])
  if (!members.some(isStore)) return true
  return members.some(
    (node) =>
      node.props?.['autoFailover'] === true ||
      node.props?.['multiAz'] === true ||
      node.service === 'aurora-writer' ||
      serviceOf(node.service).scope === 'zonal-compute-regional-storage',
  )
}
