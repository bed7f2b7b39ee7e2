import type { Analysis, FlowResult } from '../../analysis/index.ts'
import type { Id } from '../../model/index.ts'

/** The flows that stop with a part: a component, or a link with its location. */
export function flowsStopped(analysis: Analysis, id: Id): readonly FlowResult[] {
  return analysis.flows.filter(
    (flow) =>
      flow.works &&
      (flow.spofs.some((spof) => spof.node === id) ||
        flow.linkGaps.some((gap) => gap.nodes.includes(id) || gap.groups.includes(id))),
  )
}

/** The drawn parts from an entry to a part that stops a flow, by itself rather than with its place; empty where it stops
 *  none. */
export function chainOf({ flows }: Analysis, id: Id): readonly Id[] {
  const spof = flows.flatMap(({ spofs }) => spofs).find(({ node }) => node === id)
  if (spof) return spof.chain
  const gaps = flows.flatMap(({ linkGaps }) => linkGaps)
  const own = gaps.find(
    ({ nodes, groups }) => groups.includes(id) || (groups.length === 0 && nodes.includes(id)),
  )
  return (own ?? gaps.find(({ nodes }) => nodes.includes(id)))?.chain ?? []
}

/** How grave it is when a part is single: users wait for it, work behind a buffer does, or nothing that is drawn. */
export function gravity(analysis: Analysis, id: Id): 'high' | 'medium' | 'low' {
  const stopped = flowsStopped(analysis, id)
  if (stopped.some((flow) => flow.kind !== 'process')) return 'high'
  return stopped.length > 0 ? 'medium' : 'low'
}
