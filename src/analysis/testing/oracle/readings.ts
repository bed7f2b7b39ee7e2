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

const standsBy = (node: Node): boolean => prop(node, 'duty') === 'standby' || prop(node, 'duty') === 'backup'
const snapshot = (node: Node): boolean => node.service.endsWith('-snapshot')
const movesData = (node: Node): boolean => node.service === 'dms'

/** Store to store of one service: a copy; so is what goes into a snapshot or through DMS. The volume of a cluster is its
 *  storage, not a copy, and what chooses among stores is no copy of them. */
const copies = (from: Node, to: Node): boolean => {
  if (snapshot(to)) return is(from, 'stateful')
  if (movesData(from) || movesData(to))
    return (movesData(from) || keeps(from)) && (movesData(to) || keeps(to))
  const ownVolume = to.service === 'aurora-volume' && from.service !== to.service
  return keeps(from) && keeps(to) && family(from) === family(to) && !ownVolume && !isRouter(from)
}

/** The kind of an edge that states none, row by row of the table in resilience §2. */
function guess({ from, to }: Ends): EdgeKind {
  if (is(from, 'operations') || is(to, 'operations')) return 'management'
  if (snapshot(from)) return 'management'
  if (isRouter(from) && (waitsForDisaster(to) || standsBy(to))) return 'failover'
  if (copies(from, to)) return 'replication'
  // What stands by for its own kind is told what the other knows.
  if (standsBy(to) && !standsBy(from) && from.service === to.service) return 'replication'
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
