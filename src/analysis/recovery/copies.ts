import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { has, serviceOf } from '../../catalog/index.ts'
import { isAsleep, isBuffer, isOptional } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { Seconds } from '../types.ts'

/** How far a copy lags behind, from best to worst. */
export type CopyKind = 'synchronous' | 'asynchronous' | 'backup'

/** What is lost with the original, at least and at most. Asynchronous copies lag by seconds: Aurora Global Database by
 *  about one, cross-Region replicas and S3 replication by more. A backup is as old as its plan lets it be: from hourly,
 *  the least AWS Backup offers, to daily, what most use. ("Disaster Recovery of Workloads on AWS", AWS whitepaper.) */
export const lossOf: Readonly<Record<CopyKind, Seconds>> = {
  synchronous: [0, 0],
  asynchronous: [1, 60],
  backup: [3600, 86_400],
}

const kinds: readonly CopyKind[] = ['synchronous', 'asynchronous', 'backup']

const backupServices: ReadonlySet<string> = new Set([
  'aws-backup',
  'rds-snapshot',
  'ebs-snapshot',
  'ami',
  'image-builder',
  's3-glacier',
])

interface Step {
  readonly to: Id
  readonly kind: CopyKind
}
type Steps = ReadonlyMap<Id, readonly Step[]>

const known = new WeakMap<Reading, Steps>()
const noSteps: readonly Step[] = []

/** Where the data of a node is copied to, over any number of steps, each with the worst kind of step on its way. What
 *  sleeps or is optional holds no copy. */
export function copiesOf(reading: Reading, id: Id): ReadonlyMap<Id, CopyKind> {
  const steps = known.get(reading) ?? copySteps(reading)
  known.set(reading, steps)
  const copies = new Map<Id, CopyKind>()
  if (!steps.has(id)) return copies
  kinds.forEach((kind, worst) => {
    const seen = new Set([id])
    for (const at of seen) {
      for (const step of steps.get(at) ?? noSteps) {
        if (kinds.indexOf(step.kind) > worst) continue
        seen.add(step.to)
        if (step.to !== id && !copies.has(step.to)) copies.set(step.to, kind)
      }
    }
  })
  return copies
}

function copySteps(reading: Reading): Steps {
  const { nodes } = indexOf(reading.design)
  const steps = new Map<Id, Step[]>()
  const add = (from: Node | undefined, to: Node | undefined, kind?: CopyKind) => {
    if (!from || !to || isAsleep(to) || isOptional(to)) return
    const list = steps.get(from.id) ?? []
    list.push({ to: to.id, kind: kind ?? kindOf(reading, from, to) })
    steps.set(from.id, list)
  }
  for (const { from, to } of reading.wiring.replications) add(nodes.get(from), nodes.get(to))
  // What takes over from a store has its data, drawn or not.
  for (const [from, others] of reading.successors) {
    const store = nodes.get(from)
    for (const to of others) {
      const other = nodes.get(to)
      if (store && other && keepsData(store) && keepsData(other)) add(store, other)
    }
  }
  for (const [kept, keeper] of backedUp(reading.design, reading)) add(kept, keeper, 'backup')
  return steps
}

function kindOf(reading: Reading, from: Node, to: Node): CopyKind {
  if (backupServices.has(from.service) || backupServices.has(to.service)) return 'backup'
  const regionOf = (node: Node) => reading.domains.placeOf(node.group).region
  const takesOver = reading.successors.get(from.id)?.includes(to.id) === true
  const isSync =
    to.service === 'rds-standby' || (takesOver && serviceOf(from.service).category === 'database')
  return isSync && !has(from.service, 'soft-cache') && regionOf(from) === regionOf(to)
    ? 'synchronous'
    : 'asynchronous'
}

/** What a backup plan takes care of, where only the managing of it is drawn, and what images are made of. */
function backedUp({ edges }: Design, reading: Reading): (readonly [kept: Node, keeper: Node])[] {
  return edges.flatMap((edge): (readonly [Node, Node])[] => {
    const from = reading.index.nodes.get(edge.from)
    const to = reading.index.nodes.get(edge.to)
    if (!from || !to || edge.invalid === true || reading.edges.get(edge.id)?.kind !== 'management') return []
    if (from.service === 'aws-backup') return [[to, from]]
    return backupServices.has(to.service) && !backupServices.has(from.service) ? [[from, to]] : []
  })
}

/** Whether a node keeps data that is gone with it. */
export function keepsData(node: Node): boolean {
  const { service } = node
  if (isBuffer(node)) return true
  return has(service, 'stateful') && !has(service, 'operations') && !backupServices.has(service)
}
