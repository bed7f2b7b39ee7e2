import { simulate, type Analysis, type FlowState } from '../../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../../model/index.ts'
import { failureOf } from '../../canvas/select/failureOf.ts'

const fromWorst: readonly FlowState[] = ['down', 'interrupted', 'delayed', 'degraded', 'reduced', 'ok']

/** What stops a flow only with all of it lost, and is not to blame: `several` are drawn as one and fail one by one,
 *  AWS spreads what is `trusted` over zones, and where a flow begins (`origin`) nobody is left to be served. */
export type Excuse = 'several' | 'trusted' | 'origin'

/** What losing one part or place, which is not to blame by itself, does to the flow it hits hardest. */
export function whatStops(design: Design, analysis: Analysis, id: Id): FlowState | Excuse {
  const failure = failureOf(design, id, analysis.failures)
  if (failure === undefined) return 'ok'
  if (analysis.flows.some(({ managed }) => managed.includes(id))) return 'trusted'
  const states = simulate(design, [failure]).flows.map(({ state }) => state)
  const worst = fromWorst.find((state) => states.includes(state)) ?? 'ok'
  return worst === 'down' && !isCulprit(analysis, id) ? excuseOf(design, id) : worst
}

function isCulprit({ flows }: Analysis, id: Id): boolean {
  return flows.some(({ spofs, azGaps, linkGaps }) =>
    [
      ...spofs.map(({ node }) => node),
      ...azGaps.flatMap(({ groups }) => groups),
      ...linkGaps.flatMap(({ nodes, groups }) => [...nodes, ...groups]),
    ].includes(id),
  )
}

function excuseOf(design: Design, id: Id): Excuse {
  const { nodes } = indexOf(design)
  const node = nodes.get(id)
  if (!node) return 'origin'
  return (node.azs?.length ?? 0) > 1 ? 'several' : 'trusted'
}
