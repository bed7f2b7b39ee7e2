import { indexOf, type Design, type Id } from '../../model/index.ts'
import { compile, type CompiledFlow } from '../circuit/compiled.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import { outagesOf } from '../outages/flowOutages.ts'
import { failureOf, singleFailures } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'
import { lossOf } from '../verdict/findSingleFailures.ts'

/** A flow as another version of its design may know it: by its name, else by where it begins and ends. */
export interface FlowWanted {
  readonly id: string
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
}

/** What becomes of flows with a failure: all go on (if need be after something took over), some come back by themselves, or
 *  some stay down. What an edit does for them is read from the answers before and after it. A failure the design does not
 *  know takes nothing, and a managed service is trusted (rule D5). */
export function worstOf(
  design: Design,
  wanted: readonly FlowWanted[],
  failure: Failure,
): 'up' | 'interrupted' | 'down' {
  const compiled = compile(design)
  const losses = singleFailures(compiled.reading)
    .filter((each) => failureOf(each) === failure && each.what !== 'managed')
    .map(lossOf)
  const stopped = outagesOf(compiled, losses, () => undefined)
    .flat()
    .filter(({ ends }) => ends !== 'takeover')
  const rest = valuesWithNothingFailed(compiled.circuit)
  let worst: 'up' | 'interrupted' = 'up'
  for (const flow of wanted) {
    const found = flowsLike(design, compiled.flows, flow)
    if (found.length === 0 || found.some(({ path }) => rest[path.up] === 0)) return 'down'
    const own = stopped.filter((outage) => found.some((each) => compiled.flows[outage.flow] === each))
    if (own.some(({ ends }) => ends === 'never')) return 'down'
    if (own.length > 0) worst = 'interrupted'
  }
  return worst
}

/** The flow of that name; else those that begin and end in some of the same parts, wherever they end now if what they ended
 *  in was taken out. */
function flowsLike(
  design: Design,
  flows: readonly CompiledFlow[],
  { id, entry, goals }: FlowWanted,
): readonly CompiledFlow[] {
  const named = flows.filter(({ plan }) => plan.id === id)
  if (named.length > 0) return named
  const { nodes } = indexOf(design)
  const left = goals.filter((goal) => nodes.has(goal))
  return flows.filter(
    ({ plan }) =>
      plan.entry.some((each) => entry.includes(each)) &&
      (left.length === 0 || plan.goals.some((each) => left.includes(each))),
  )
}
