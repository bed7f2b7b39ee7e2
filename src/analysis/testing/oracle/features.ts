import type { Design } from '../../../model/index.ts'
import { has } from '../../../catalog/index.ts'

/** What a random design may have that is hard to get right. */
export const features = ['groups', 'spans', 'NAT', 'caches', 'queues', 'failover'] as const
export type Feature = (typeof features)[number]

/** Which of them a design has. Failover: an edge, a pair, a cluster, or a store with a standby. */
export function featuresOf({ groups, nodes, spans, edges }: Design): readonly Feature[] {
  const isThere: Readonly<Record<Feature, boolean>> = {
    groups: groups.length > 0,
    spans: spans.length > 0,
    NAT: nodes.some(({ service }) => service === 'nat-gateway'),
    caches: nodes.some(({ service }) => has(service, 'soft-cache')),
    queues: nodes.some(({ service }) => has(service, 'durable-buffer')),
    failover:
      edges.some(({ kind }) => kind === 'failover') ||
      spans.some(({ kind }) => kind === 'active-standby' || kind.endsWith('-cluster')) ||
      nodes.some(({ props }) => props?.['multiAz'] === true),
  }
  return features.filter((feature) => isThere[feature])
}
