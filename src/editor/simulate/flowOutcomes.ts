import type { Analysis, FlowKind, FlowState, PartState, Simulation } from '../../analysis/index.ts'
import { partStates } from '../../analysis/index.ts'
import { flowName, type Language } from '../../checks/index.ts'
import { outcomeWords } from '../../formats/index.ts'
import type { Design } from '../../model/index.ts'
import { chainWords } from '../findings/index.ts'

/** What one flow does while things fail. */
export interface FlowTold {
  readonly id: string
  readonly kind: FlowKind
  readonly name: string
  readonly state: FlowState
  readonly up: boolean
  /** With nothing failed. */
  readonly works: boolean
  /** "Interrupted, 60–120 s". */
  readonly verdict: string
  readonly why?: string
  /** Names along the way from an entry to what stopped it, or to what is lost. */
  readonly way: readonly string[]
}

/** One outcome a flow, in the order of the analysis; without a simulation, how flows stand with nothing failed. */
export function flowOutcomes(
  design: Design,
  analysis: Analysis,
  simulation: Simulation | undefined,
  language: Language,
): FlowTold[] {
  const results = new Map(simulation?.flows.map((flow) => [flow.id, flow]))
  return analysis.flows.map((flow): FlowTold => {
    const { id, kind, works } = flow
    const atRest = { id, state: works ? ('ok' as const) : ('down' as const), up: works, because: [] }
    const outcome = results.get(id) ?? atRest
    const told = outcomeWords(design, analysis, simulation?.failed ?? [], outcome, language)
    return {
      ...told,
      id,
      kind,
      name: flowName(design, flow),
      up: outcome.up,
      works,
      way: works ? chainWords(design, outcome.because) : [],
    }
  })
}

type Troubled = Exclude<PartState, 'ok' | 'failed'>

/** How many nodes are in each state that is not fine, worst first; the failed ones aside. */
export function countStates(
  simulation: Simulation | undefined,
): { readonly state: Troubled; readonly count: number }[] {
  const states = [...(simulation?.nodes.values() ?? [])]
  return partStates.flatMap((state) => {
    if (state === 'ok' || state === 'failed') return []
    const count = states.filter((one) => one === state).length
    return count > 0 ? [{ state, count }] : []
  })
}
