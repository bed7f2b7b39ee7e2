import type { Analysis } from '../../analysis/index.ts'
import { partName, type Design, type Node } from '../../model/index.ts'
import { numberIn } from '../reading/props.ts'
import { placesOf } from '../reading/places.ts'
import { isVolumeCluster } from '../reading/serviceSets.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import { clusterMates } from './clusterMates.ts'
import type { Check, Found } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** A cluster over a shared volume (Aurora, DocumentDB, Neptune) without an instance that could take over elsewhere. */
export const check: Check = {
  id: 'aurora-one-instance',
  pillar: 'reliability',
  source: [
    '001 · Determine high-performing DB solutions',
    'Amazon Aurora User Guide, “High availability for Amazon Aurora”',
    'Amazon Aurora Service Level Agreement',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes.flatMap((node) => {
      const lack = lackOf(design, analysis, node)
      return lack ? [foundAt(design, analysis, node, lack)] : []
    }),
  fixes,
  words,
}

/** What is missing: another instance at all, or one in another Availability Zone. */
function lackOf(design: Design, analysis: Analysis, node: Node): 'instance' | 'zone' | undefined {
  // A copy that waits for a disaster is judged as a standby, not as a cluster that serves.
  if (node.props?.['state'] !== undefined) return undefined
  const mates = clusterMates(design, analysis, node)
  const instances = numberIn(node, 'instances') ?? 1
  const isWriter = node.service === 'aurora-writer'
  if (!isWriter && !isVolumeCluster(node)) return undefined
  const places = new Set([node.id, ...mates].flatMap((id) => placesOf(design, id)))
  if (places.size > 1) return undefined
  if (mates.length === 0 && instances < 2) return 'instance'
  return mates.length > 0 && places.size === 1 ? 'zone' : undefined
}

function foundAt(design: Design, analysis: Analysis, node: Node, lack: 'instance' | 'zone'): Found {
  const stops = stoppedBy(analysis, node.id).length > 0
  return {
    on: [node.id],
    severity: stops ? 'high' : lack === 'instance' ? 'medium' : 'low',
    chain: chainTo(design, analysis, node.id),
    culprits: [node.id, ...clusterMates(design, analysis, node)],
    params: { part: partName(design, node.id), lack },
  }
}
