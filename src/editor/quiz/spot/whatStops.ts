import { simulate, type Analysis, type FlowState } from '../../../analysis/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import { failureOf } from '../../canvas/failureOf.ts'

const fromWorst: readonly FlowState[] = ['down', 'interrupted', 'delayed', 'degraded', 'reduced', 'ok']

/** What losing one part or place does to the flow it hits hardest. A managed service that a flow trusts is `trusted`:
 *  it would stop the flow, and is spread over zones by AWS. */
export function whatStops(design: Design, analysis: Analysis, id: Id): FlowState | 'trusted' {
  const failure = failureOf(design, id, analysis.failures)
  if (failure === undefined) return 'ok'
  if (analysis.flows.some(({ managed }) => managed.includes(id))) return 'trusted'
  const states = simulate(design, [failure]).flows.map(({ state }) => state)
  return fromWorst.find((state) => states.includes(state)) ?? 'ok'
}
