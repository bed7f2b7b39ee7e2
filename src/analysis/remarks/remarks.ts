import type { Compiled } from '../circuit/compiled.ts'
import { drawnTwice, oddEdges, unconnected } from './oddEdges.ts'
import { oddFlows } from './oddFlows.ts'
import { impossibleNeeds, mismatchedCopies, unknownServices, zonesElsewhere } from './oddNodes.ts'
import { oddSpans } from './oddSpans.ts'
import { isIgnored } from '../places/nodeKinds.ts'
import type { Remark } from '../types.ts'

/** Everything a remark can say. */
export const remarkCodes = [
  'all-ignored',
  'span-empty',
  'span-members-gone',
  'span-over-regions',
  'span-twice',
  'fleet-numbers',
  'unknown-service',
  'zones-elsewhere',
  'min-beyond',
  'replication-mismatch',
  'edge-ends',
  'edge-to-itself',
  'edges-twice',
  'failover-in-doubt',
  'flow-parts-gone',
  'flow-unreached',
  'no-flow',
  'routers-in-ring',
  'entry-in-loop',
  'not-connected',
] as const
export type RemarkCode = (typeof remarkCodes)[number]

/** Whether a text is the code of a remark. */
export function isRemarkCode(text: string): text is RemarkCode {
  return remarkCodes.some((code) => code === text)
}

/** Plain facts about a drawing that cannot be judged as it stands, or that people hardly meant. An empty drawing has
 *  none: that nothing is drawn is said elsewhere. */
export function findRemarks(compiled: Compiled): readonly Remark[] {
  const { nodes } = compiled.reading.design
  if (nodes.length > 0 && nodes.every(isIgnored))
    return [{ code: 'all-ignored', on: nodes.map((node) => node.id) }]
  return [
    ...oddSpans(compiled.reading),
    ...unknownServices(compiled.reading),
    ...zonesElsewhere(compiled.reading),
    ...impossibleNeeds(compiled.reading),
    ...mismatchedCopies(compiled.reading),
    ...oddEdges(compiled.reading),
    ...drawnTwice(compiled.reading),
    ...oddFlows(compiled),
    ...unconnected(compiled.reading),
  ]
}
