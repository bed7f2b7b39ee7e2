import { has, serviceOf } from '../../catalog/index.ts'
import { indexOf, type Design, type Edge, type EdgeKind, type Id, type Node } from '../../model/index.ts'
import {
  isBuffer,
  isEventSource,
  isExternal,
  isGateway,
  isLate,
  isStore,
  isTransit,
  isTwoWay,
} from '../places/nodeKinds.ts'
import type { EdgeReading } from '../types.ts'

/** What every edge means (the table of §2): the written kind, else a guess from its ends, refined where a rule says so. */
export function readEdges(design: Design): ReadonlyMap<Id, EdgeReading> {
  const { nodes } = indexOf(design)
  const readings = new Map<Id, EdgeReading>()
  for (const edge of design.edges) {
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    if (!from || !to) continue
    readings.set(edge.id, { kind: edge.kind ?? guessKind(from, to), from: edge.kind ? 'written' : 'guessed' })
  }
  const goalBehind = gatewaysWithGoals(design, readings)
  for (const edge of design.edges) {
    const reading = readings.get(edge.id)
    const from = nodes.get(edge.from)
    const to = nodes.get(edge.to)
    if (reading?.kind !== 'sync' || !from || !to) continue
    const refined = refine(from, to, goalBehind)
    if (refined) readings.set(edge.id, { ...reading, refined })
  }
  return readings
}

function guessKind(from: Node, to: Node): EdgeKind {
  if (has(from.service, 'operations') || has(to.service, 'operations')) return 'management'
  if (isSnapshot(from)) return 'management'
  if (isCopy(from, to)) return 'replication'
  if (isTransit(from) && (isStandby(to) || isLate(to))) return 'failover'
  // Parts of one kind that stand by for each other tell each other what they know: a heartbeat, not a call.
  if (isStandby(to) && !isStandby(from) && from.service === to.service) return 'replication'
  if (isBuffer(from) || (isEventSource(from) && !isExternal(to) && !isStore(to))) return 'async'
  if (has(to.service, 'soft-cache') && to.props?.['sessionStore'] !== true) return 'soft'
  return 'sync'
}

/** A store into its like, into a snapshot of it, or through the service that moves databases. */
function isCopy(from: Node, to: Node): boolean {
  if (has(from.service, 'stateful') && isSnapshot(to)) return true
  if ([from, to].some(isMover))
    return [from, to].every((node) => isMover(node) || (has(node.service, 'stateful') && !isBuffer(node)))
  if (isExport(from, to)) return true
  // What chooses among stores is no copy of them; the volume of a cluster is its storage, not a copy.
  if (isTransit(from) || !isStore(from) || !isStore(to)) return false
  if (to.service === 'aurora-volume' && from.service !== 'aurora-volume') return false
  return familyOf(from) === familyOf(to)
}

/** What a database sends into these is an export or a stream of its changes: it never calls them. */
function isExport(from: Node, to: Node): boolean {
  const isDatabase = serviceOf(from.service).category === 'database' && isStore(from)
  return isDatabase && !takesExports.has(from.service) && takesExports.has(to.service)
}

const takesExports: ReadonlySet<string> = new Set(['s3', 'opensearch', 'redshift', 'redshift-serverless'])

const isStandby = ({ props }: Node) => props?.['duty'] === 'standby' || props?.['duty'] === 'backup'
const isSnapshot = (node: Node) => node.service.endsWith('-snapshot')
const isMover = (node: Node) => node.service === 'dms'

/** `rds`, `rds-replica` and `rds-standby` are one service to replication; so are the Aurora parts. */
function familyOf(node: Node): string {
  return node.service.split('-')[0] ?? node.service
}

function refine(
  from: Node,
  to: Node,
  goalBehind: ReadonlySet<Id>,
): 'attach' | 'route' | 'egress' | undefined {
  if (isGateway(to) && !goalBehind.has(to.id)) return 'egress'
  if (isGateway(from) && !goalBehind.has(from.id)) return 'egress'
  if (has(to.service, 'attachable') && !isTransit(from)) return 'attach'
  if (isTwoWay(from) || isTwoWay(to)) return 'route'
  return undefined
}

/** Gateways that lead to something drawn that is neither a gateway nor external. */
function gatewaysWithGoals(design: Design, readings: ReadonlyMap<Id, EdgeReading>): ReadonlySet<Id> {
  const { nodes } = indexOf(design)
  const into = new Map<Id, Id[]>()
  for (const edge of design.edges) {
    if (edge.invalid || !carriesTraffic(edge, readings)) continue
    const sources = into.get(edge.to)
    if (sources) sources.push(edge.from)
    else into.set(edge.to, [edge.from])
  }
  const leading = new Set<Id>()
  const open = design.nodes.filter((node) => !isExternal(node) && !isGateway(node)).map((node) => node.id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const source of into.get(id) ?? []) {
      const node = nodes.get(source)
      // Only gateways and what lies outside pass the question on; a workload is itself the answer.
      if (!node || leading.has(source) || !(isGateway(node) || serviceOf(node.service).scope === 'external'))
        continue
      leading.add(source)
      open.push(source)
    }
  }
  return leading
}

function carriesTraffic(edge: Edge, readings: ReadonlyMap<Id, EdgeReading>): boolean {
  const kind = readings.get(edge.id)?.kind
  return kind === 'sync' || kind === 'failover' || kind === 'async'
}
