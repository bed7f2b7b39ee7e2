import { indexOf, type Design, type Id, type Node, type Span } from '../model/index.ts'
import { serviceOf } from '../catalog/index.ts'
import { isStore } from './nodeKinds.ts'
import type { Wiring } from './wiring.ts'

/** Nodes that take a node's place by themselves, for every caller of it (rules B4 and B6). */
export type Successors = ReadonlyMap<Id, readonly Id[]>

/** Who replaces whom: takeover edges, automatic failover between a store and its copy, clusters, active-standby pairs. */
export function readSuccessors(design: Design, wiring: Wiring): Successors {
  const { nodes } = indexOf(design)
  const direct = new Map<Id, Set<Id>>()
  const add = (from: Id, to: Id) => {
    const known = direct.get(from)
    if (known) known.add(to)
    else direct.set(from, new Set([to]))
  }
  for (const { from, to } of wiring.takeovers) add(from, to)
  for (const { from, to } of wiring.replications) {
    const source = nodes.get(from)
    const copy = nodes.get(to)
    if (source && copy && failsOverTo(source, copy)) add(from, to)
  }
  const clusters = [
    ...design.spans.filter((span) => isTakeoverSpan(span, nodes)).map((span) => span.members),
    ...instancesByVolume(wiring, nodes),
  ]
  for (const cluster of clusters) {
    for (const member of cluster) {
      for (const other of cluster)
        if (other !== member && nodes.has(member) && nodes.has(other)) add(member, other)
    }
  }
  return new Map([...direct.keys()].map((id) => [id, closure(id, direct)]))
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
