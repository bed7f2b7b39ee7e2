import { indexOf, type Design, type Edge, type FailoverMode, type Id, type Node } from '../../model/index.ts'
import { isBuffer, isExternal, isIgnored, isOptional, isTransit } from '../places/nodeKinds.ts'
import { inOrder } from '../inOrder.ts'
import type { EdgeReading } from '../types.ts'

/** What an edge does to its source, once kinds, refinements and options are read (§2). */
export type Role =
  /** The source cannot work without it. */
  | 'need'
  /** The source works, degraded. */
  | 'soft'
  /** Way out to the Internet: a flow of its own. */
  | 'egress'
  /** Into a durable buffer: on the path, yet the source does not wait for it. */
  | 'publish'
  /** Out of a buffer or event source (or an implied buffer): a consumer. */
  | 'consume'
  /** An alternative way (`failover`, mode `path`). */
  | 'path'

export interface Wire {
  readonly from: Id
  readonly to: Id
  readonly role: Role
  readonly anyOf?: string
  readonly min: number
}

export interface Wiring {
  /** Wires by source, in order of their target's id: no result depends on the order in the file. */
  readonly out: ReadonlyMap<Id, readonly Wire[]>
  readonly in: ReadonlyMap<Id, readonly Wire[]>
  /** Edges that lead somewhere at run time though nothing depends on them (optional ones): only for finding entries. */
  readonly weak: readonly { readonly from: Id; readonly to: Id }[]
  readonly replications: readonly { readonly from: Id; readonly to: Id }[]
  readonly takeovers: readonly { readonly from: Id; readonly to: Id }[]
}

/** Sorts every edge by what it does to its source; edges that carry nothing are left out. */
export function wire(design: Design, readings: ReadonlyMap<Id, EdgeReading>): Wiring {
  const { nodes } = indexOf(design)
  const out = new Map<Id, Wire[]>()
  const into = new Map<Id, Wire[]>()
  const weak: { from: Id; to: Id }[] = []
  const replications: { from: Id; to: Id }[] = []
  const takeovers: { from: Id; to: Id }[] = []
  for (const edge of design.edges) {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    const reading = readings.get(edge.id)
    if (!from || !to || from === to || !reading || edge.invalid || isIgnored(from) || isIgnored(to)) continue
    if (reading.kind === 'replication') replications.push({ from: from.id, to: to.id })
    if (reading.kind === 'failover' && failoverModeOf(edge, from, to) === 'takeover')
      takeovers.push({ from: from.id, to: to.id })
    const role = roleOf(edge, reading, from, to)
    if (role === undefined) continue
    if (edge.optional || isOptional(to)) {
      weak.push({ from: from.id, to: to.id })
      continue
    }
    const item = wireOf(edge, role)
    push(out, from.id, item)
    push(into, to.id, item)
  }
  for (const wires of out.values()) inOrder(wires, (a, b) => a.to < b.to)
  for (const wires of into.values()) inOrder(wires, (a, b) => a.from < b.from)
  return { out, in: into, weak, replications, takeovers }
}

function wireOf({ from, to, anyOf, min = 1 }: Edge, role: Role): Wire {
  const least = Math.max(1, min)
  return anyOf === undefined ? { from, to, role, min: least } : { from, to, role, min: least, anyOf }
}

function push(map: Map<Id, Wire[]>, id: Id, item: Wire): void {
  const list = map.get(id)
  if (list) list.push(item)
  else map.set(id, [item])
}

/** How a `failover` edge works: as written, else by its ends (rule B6). */
export function failoverModeOf(edge: Edge, from: Node, to: Node): FailoverMode {
  return (
    edge.mode ??
    (from.service.split('-')[0] === to.service.split('-')[0] && !isTransit(from) ? 'takeover' : 'path')
  )
}

function roleOf(edge: Edge, reading: EdgeReading, from: Node, to: Node): Role | undefined {
  switch (reading.kind) {
    case 'sync':
      return reading.refined === 'egress' ? 'egress' : 'need'
    case 'soft':
      return 'soft'
    case 'async':
      if (isDeadLetter(from, to)) return undefined
      if (isBuffer(from)) return 'consume'
      // Nothing waits in a router or outside AWS: from there an async edge is simply the way.
      if (isTransit(from) || isExternal(from)) return isBuffer(to) ? 'publish' : 'need'
      return isBuffer(to) ? 'publish' : 'consume'
    case 'failover':
      return failoverModeOf(edge, from, to) === 'path' ? 'path' : undefined
    case 'replication':
    case 'management':
      return undefined
  }
}

/** A dead-letter queue takes what failed; nothing is served through it. */
function isDeadLetter(from: Node, to: Node): boolean {
  return from.props?.['dlq'] === to.id
}
