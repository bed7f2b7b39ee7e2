import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, setProp, type Design, type Node } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { copiesInto, copiesOut, takeoversOf } from '../reading/copies.ts'
import { placesOf, standApart } from '../reading/places.ts'
import { isOn } from '../reading/props.ts'
import { chainTo } from '../reading/stoppedBy.ts'
import type { Check, Severity } from '../types.ts'
import { words } from './words.ts'

const switchable = new Set(['fsx-windows', 'fsx-ontap', 'fsx-openzfs'])

/** A shared file system whose data live in one Availability Zone. */
export const check: Check = {
  id: 'fsx-efs-single-az',
  pillar: 'reliability',
  source: [
    '001 · Determine high-performing, scalable storage solutions',
    'Amazon EFS User Guide, “EFS file system types”',
    'Amazon FSx for Windows File Server User Guide, “Availability and durability: Single-AZ and Multi-AZ file systems”',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => standsInOneZone(design, analysis, node))
      .map((node) => ({
        on: [node.id],
        severity: severityOf(design, analysis, node),
        chain: chainTo(design, analysis, node.id),
        params: {
          part: partName(design, node.id),
          kind: kindOf(node),
          copy: hasS3(design, analysis, node) ? 'yes' : 'no',
        },
      })),
  fixes: (design, { on }) =>
    on.flatMap((id) => {
      const node = indexOf(design).nodes.get(id)
      const params = { part: partName(design, id) }
      if (node?.service === 'efs')
        return [
          { id: 'regional', params, edit: (before: Design) => setProp(before, id, 'oneZone', undefined) },
        ]
      if (!node || !switchable.has(node.service)) return []
      return [{ id: 'multiAz', params, edit: (before: Design) => setProp(before, id, 'multiAz', true) }]
    }),
  words,
}

const kindOf = (node: Node) =>
  node.service === 'efs' ? 'efs' : node.service === 'fsx-lustre' ? 'lustre' : 'fsx'

function standsInOneZone(design: Design, analysis: Analysis, node: Node): boolean {
  if (node.service === 'efs') return isOn(node, 'oneZone')
  if (node.service === 'fsx-lustre') return true
  if (!switchable.has(node.service) || isOn(node, 'multiAz') || placesOf(design, node.id).length > 1)
    return false
  const mates = [
    ...takeoversOf(design, analysis, node.id),
    ...copiesOut(design, analysis, node.id).map((edge) => edge.to),
    ...copiesInto(design, analysis, node.id).map((edge) => edge.from),
  ]
  const { nodes } = indexOf(design)
  return !mates.some((id) => nodes.get(id)?.service === node.service)
}

/** Worse where servers of other zones lean on it; milder where the data can be read again from S3. */
function severityOf(design: Design, analysis: Analysis, node: Node): Severity {
  const elsewhere = callersOf(design, analysis, node.id).some((caller) =>
    standApart(design, caller.id, node.id),
  )
  if (elsewhere) return 'high'
  return hasS3(design, analysis, node) ? 'low' : 'medium'
}

function hasS3(design: Design, analysis: Analysis, node: Node): boolean {
  const { nodes } = indexOf(design)
  const others = [
    ...copiesInto(design, analysis, node.id).map((edge) => edge.from),
    ...copiesOut(design, analysis, node.id).map((edge) => edge.to),
  ]
  return others.some((id) => nodes.get(id)?.service === 's3')
}
