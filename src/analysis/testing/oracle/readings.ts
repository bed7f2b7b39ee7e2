import { type EdgeKind, type Node } from '../../../model/index.ts'
import type { EdgeReading } from '../../types.ts'
import {
  categoryOf,
  is,
  isBuffer,
  isEmitter,
  isExternal,
  isRouter,
  isWay,
  prop,
  waitsForDisaster,
  wayOut,
  type Ends,
} from './facts.ts'

const family = (node: Node): string => node.service.split('-')[0] ?? node.service
const keeps = (node: Node): boolean =>
  is(node, 'stateful') &&
  !isBuffer(node) &&
  (['storage', 'database'].includes(categoryOf(node)) || node.service === 'redshift')

/** Store to store of one service: a copy. The volume of a cluster is its storage, not a copy. */
const copies = (from: Node, to: Node): boolean =>
  keeps(from) && keeps(to) && family(from) === family(to) && to.service !== 'aurora-volume'

/** The kind of an edge that states none, row by row of the table in resilience §2. */
function guess({ from, to }: Ends): EdgeKind {
  if (is(from, 'operations') || is(to, 'operations')) return 'management'
  if (isRouter(from) && waitsForDisaster(to)) return 'failover'
  if (copies(from, to)) return 'replication'
  if (isEmitter(from) && !keeps(to)) return 'async'
  if (is(to, 'soft-cache') && prop(to, 'sessionStore') !== true) return 'soft'
  return 'sync'
}

function refine({ from, to }: Ends, goalBehind: (node: Node) => boolean): EdgeReading['refined'] {
  if (wayOut.has(to.service) && !goalBehind(to)) return 'egress'
  if (wayOut.has(from.service) && isExternal(to) && !goalBehind(to)) return 'egress'
  if (isWay(from) || isWay(to)) return 'route'
  if (is(to, 'attachable')) return 'attach'
  return undefined
}

/** How the analysis reads an edge. `goalBehind`: whether something that is no outsider lies behind a way out. */
export function readingOf(ends: Ends, goalBehind: (node: Node) => boolean): EdgeReading {
  const written = ends.edge.kind
  const kind = written ?? guess(ends)
  const refined = kind === 'sync' ? refine(ends, goalBehind) : undefined
  const from = written === undefined ? 'guessed' : 'written'
  return refined === undefined ? { kind, from } : { kind, from, refined }
}
