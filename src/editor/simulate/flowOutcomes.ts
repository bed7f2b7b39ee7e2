import type { Analysis, FlowKind, Simulation } from '../../analysis/index.ts'
import { chainWords } from '../findings/index.ts'
import type { Design, Id } from '../../model/index.ts'

/** What one flow does while things fail. */
export interface FlowOutcome {
  readonly id: string
  readonly kind: FlowKind
  readonly label?: string | undefined
  readonly from: string
  readonly to: string
  readonly up: boolean
  /** It does not work even with nothing failed. */
  readonly brokenAnyway: boolean
  /** Names along the way from an entry to what brought it down, which is the last. */
  readonly because: readonly string[]
}

/** One outcome a flow, in the order of the analysis; without a simulation, how flows stand with nothing failed. */
export function flowOutcomes(
  design: Design,
  analysis: Analysis,
  simulation: Simulation | undefined,
): FlowOutcome[] {
  const results = new Map(simulation?.flows.map((flow) => [flow.id, flow]))
  return analysis.flows.map((flow) => {
    const result = results.get(flow.id)
    return {
      id: flow.id,
      kind: flow.kind,
      label: flow.label,
      from: namesOf(design, flow.entry),
      to: namesOf(design, flow.goals),
      up: result?.up ?? flow.works,
      brokenAnyway: !flow.works,
      because: result && flow.works ? chainWords(design, result.because) : [],
    }
  })
}

/** At most two names, then how many more. */
function namesOf(design: Design, ids: readonly Id[]): string {
  const names = [...new Set(chainWords(design, ids))]
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')
}

/** How many nodes are in each state that is not fine, worst first; the failed ones aside. */
export function countStates(
  simulation: Simulation | undefined,
): { readonly state: 'down' | 'cut-off' | 'degraded'; readonly count: number }[] {
  const states = [...(simulation?.nodes.values() ?? [])]
  return (['down', 'cut-off', 'degraded'] as const)
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
}
