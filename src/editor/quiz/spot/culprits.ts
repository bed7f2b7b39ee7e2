import type { Analysis } from '../../../analysis/index.ts'
import type { Id } from '../../../model/index.ts'

/** One thing whose loss alone stops a flow. Naming any of its ids finds it: a zone may be drawn in several VPCs. */
export interface Culprit {
  readonly kind: 'part' | 'zone' | 'link'
  readonly ids: readonly Id[]
}

/** What breaks a drawing, each once, however many flows it stops. Parts that something replaces by itself are not
 *  among them, and a whole Region is not asked for. */
export function culpritsOf({ flows }: Analysis): readonly Culprit[] {
  const lasting = flows.flatMap(({ spofs }) => spofs.filter((spof) => !spof.transient))
  const all: Culprit[] = [
    ...flows.flatMap(({ linkGaps }) =>
      linkGaps.map(({ groups, nodes }) => ({
        kind: 'link' as const,
        ids: groups.length > 0 ? groups : nodes,
      })),
    ),
    ...lasting.map(({ node }) => ({ kind: 'part' as const, ids: [node] })),
    ...flows.flatMap(({ azGaps }) => azGaps.map(({ groups }) => ({ kind: 'zone' as const, ids: groups }))),
  ]
  const taken = new Set<Id>()
  return all.filter(({ ids }) => {
    if (ids.length === 0 || ids.some((id) => taken.has(id))) return false
    for (const id of ids) taken.add(id)
    return true
  })
}

/** Parts whose loss stops a flow until something replaces them: worth naming, but neither a hit nor a slip. */
export function selfHealingOf({ flows }: Analysis): ReadonlySet<Id> {
  return new Set(flows.flatMap(({ spofs }) => spofs.filter((spof) => spof.transient).map(({ node }) => node)))
}
