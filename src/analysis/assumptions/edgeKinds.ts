import type { Edge, EdgeKind, Id } from '../../model/index.ts'
import { isBuffer, isEventSource, isExternal, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { writeEdges, writeKind, writeProp } from './corrections.ts'
import type { AssumptionCode, Correction, Taken } from './types.ts'

const codes: Record<EdgeKind, AssumptionCode> = {
  sync: 'read-as-sync',
  soft: 'soft-cache',
  async: 'read-as-async',
  replication: 'read-as-replication',
  management: 'read-as-management',
  failover: 'read-as-failover',
}

/** What lines were taken to mean that state no kind: one assumption for each target and kind (the table of §2). */
export function kindAssumptions(reading: Reading): Taken[] {
  const groups = new Map<string, { code: AssumptionCode; kind: EdgeKind; to: Id; edges: Edge[] }>()
  for (const edge of reading.design.edges) {
    const read = reading.edges.get(edge.id)
    if (!reading.index.nodes.has(edge.from) || !reading.index.nodes.has(edge.to)) continue
    if (!read || read.from === 'written' || edge.invalid === true || edge.optional === true) continue
    if (read.kind === 'sync' && (read.refined !== undefined || !isOwnNeed(reading, edge))) continue
    const key = `${read.kind} ${edge.to}`
    const group = groups.get(key) ?? { code: codes[read.kind], kind: read.kind, to: edge.to, edges: [] }
    group.edges.push(edge)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ code, kind, to, edges }) => {
    const sources = [...new Set(edges.map((edge) => edge.from))]
    const ids = edges.map((edge) => edge.id)
    return {
      code,
      on: [...sources, to, ...ids],
      pivots: sources,
      params: { sources, target: [to] },
      corrections: correctionsOf(kind, ids, to),
    }
  })
}

/** From a router or from outside a line is simply the way; from a workload it is a need somebody may doubt. */
function isOwnNeed(reading: Reading, edge: Edge): boolean {
  const from = reading.index.nodes.get(edge.from)
  return from !== undefined && !isTransit(from) && !isExternal(from)
}

function correctionsOf(kind: EdgeKind, edges: readonly Id[], target: Id): Correction[] {
  switch (kind) {
    case 'sync':
      return [writeKind('soft', edges, 'soft'), writeKind('async', edges, 'async')]
    case 'soft':
      return [writeKind('needed', edges, 'sync'), writeProp('session-store', [target], 'sessionStore', true)]
    case 'async':
    case 'replication':
    case 'management':
    case 'failover':
      return [writeKind('needed', edges, 'sync')]
  }
}

/** Asynchronous lines between two parts that hold no messages: something between them must (rule E2). */
export function impliedBuffers(reading: Reading): Taken[] {
  return reading.design.edges.flatMap((edge): Taken[] => {
    const from = reading.index.nodes.get(edge.from)
    const to = reading.index.nodes.get(edge.to)
    if (!from || !to || from === to || edge.invalid === true) return []
    if (reading.edges.get(edge.id)?.kind !== 'async') return []
    if ([from, to].some(isBuffer) || isEventSource(from) || isTransit(from) || isExternal(from)) return []
    if (!(reading.wiring.out.get(from.id) ?? []).some((wire) => wire.to === to.id && wire.role === 'consume'))
      return []
    return [
      {
        code: 'implied-buffer',
        on: [from.id, to.id, edge.id],
        pivots: [from.id],
        params: { source: [from.id], target: [to.id] },
        corrections: [writeEdges('needed', [edge.id], () => ({ kind: 'sync' }))],
      },
    ]
  })
}
