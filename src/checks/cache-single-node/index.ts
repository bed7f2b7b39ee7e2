import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { copiesInto, copiesOut, takeoversOf } from '../reading/copies.ts'
import { placesOf } from '../reading/places.ts'
import { isOn, numberIn } from '../reading/props.ts'
import { isCache } from '../reading/serviceSets.ts'
import { spansOf } from '../reading/spansOf.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** A cache, or a store in memory, that stands on one node: a slower answer where it is aside, a lost one where it is needed. */
export const check: Check = {
  id: 'cache-single-node',
  pillar: 'reliability',
  source: [
    '004 · With Database/Cache',
    'Amazon ElastiCache User Guide, “Minimizing downtime in ElastiCache by using Multi-AZ”',
    'Amazon DynamoDB Developer Guide, “DAX cluster components”',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az', 'cache-cold'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => isCache(node) && isSingle(design, analysis, node))
      .map((node) => {
        const isNeeded = isOn(node, 'sessionStore') || stoppedBy(analysis, node.id).length > 0
        return {
          on: [node.id],
          severity: isNeeded ? ('high' as const) : ('low' as const),
          chain: chainTo(design, analysis, node.id),
          params: {
            part: partName(design, node.id),
            use: isOn(node, 'sessionStore') ? 'sessions' : isNeeded ? 'needed' : 'aside',
            kind:
              node.service === 'dax'
                ? 'dax'
                : node.props?.['engine'] === 'memcached'
                  ? 'memcached'
                  : 'replica',
          },
        }
      }),
  fixes,
  words,
}

/** One node, or several that all go with one place and none of which takes over. */
function isSingle(design: Design, analysis: Analysis, node: Node): boolean {
  const { nodes } = indexOf(design)
  if (isOn(node, 'multiAz') || isOn(node, 'autoFailover') || placesOf(design, node.id).length > 1)
    return false
  if ((numberIn(node, 'nodes') ?? numberIn(node, 'count') ?? 1) > 1) return false
  const spans = spansOf(design, node.id, 'cache-cluster', 'active-standby')
  const mates = [
    ...spans.flatMap((span) => span.members),
    ...copiesOut(design, analysis, node.id).map((edge) => edge.to),
    ...copiesInto(design, analysis, node.id).map((edge) => edge.from),
    ...takeoversOf(design, analysis, node.id),
  ].filter((id) => id !== node.id && isCache(nodes.get(id)))
  return mates.length === 0 && !spans.some((span) => (numberIn(span, 'nodes') ?? 1) > 1)
}
