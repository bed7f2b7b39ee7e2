import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node, rememberLately } from '../../model/index.ts'
import { callersOf, usedBy } from './callers.ts'
import { copiesOut } from './copies.ts'
import { isOn } from './props.ts'
import { isCache } from './serviceSets.ts'
import { spansOf } from './spansOf.ts'

const readers = new Set(['rds-replica', 'aurora-reader', 'documentdb', 'neptune'])

/** What serves reads of a database besides itself: replicas, and caches in front of it or beside it; empty when it
 *  answers every read alone. */
export function readHelpersOf(design: Design, analysis: Analysis, database: Node): readonly Id[] {
  const { nodes } = indexOf(design)
  const replicas = [
    ...copiesOut(design, analysis, database.id).map((edge) => edge.to),
    ...spansOf(design, database.id, 'db-cluster').flatMap((span) => span.members),
  ].filter((id) => id !== database.id && readers.has(nodes.get(id)?.service ?? ''))
  const callers = callersOf(design, analysis, database.id)
  const caches = [...callers, ...callers.flatMap((caller) => usedBy(design, analysis, caller.id))].filter(
    (node) => isCache(node) || isAnsweringCache(node),
  )
  return [...new Set([...replicas, ...caches.map((node) => node.id), ...edgeCaches(design)])]
}

const known = rememberLately<Design, readonly Id[]>()

/** Caches nearer to the user answer for the whole design. */
function edgeCaches(design: Design): readonly Id[] {
  const found = known.get(design) ?? design.nodes.filter(isAnsweringCache).map((node) => node.id)
  known.set(design, found)
  return found
}

const isAnsweringCache = (node: Node) =>
  (node.service === 'cloudfront' || node.service === 'api-gateway') && isOn(node, 'cache')
