import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { copiesInto, copiesOut, takeoversOf } from '../reading/copies.ts'
import { inTwoRegions } from '../reading/places.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { spansOf } from '../reading/spansOf.ts'

/** The other instances of a node's cluster in its Region: of one span, one drawn volume, or joined by a copy or a takeover. */
export function clusterMates(design: Design, analysis: Analysis, node: Node): readonly Id[] {
  const { nodes } = indexOf(design)
  const { outOf, into } = neighboursOf(design)
  const volumes = outOf(node.id)
    .map((edge) => edge.to)
    .filter((id) => nodes.get(id)?.service === 'aurora-volume')
  const joined = [
    ...spansOf(design, node.id, 'db-cluster').flatMap((span) => span.members),
    ...volumes.flatMap((volume) => into(volume).map((edge) => edge.from)),
    ...takeoversOf(design, analysis, node.id),
    ...copiesOut(design, analysis, node.id).map((edge) => edge.to),
    ...copiesInto(design, analysis, node.id).map((edge) => edge.from),
  ]
  const kin = new Set([node.service, 'aurora-reader', 'aurora-writer'])
  return [...new Set(joined)].filter(
    (id) => id !== node.id && kin.has(nodes.get(id)?.service ?? '') && !inTwoRegions(design, node.id, id),
  )
}
