import { compileReading, type Compiled, type CompiledFlow } from '../circuit/compiled.ts'
import { evaluate, evaluateAll } from '../circuit/evaluate.ts'
import { failureOf, singleFailures } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'
import type { Explanation } from '../verdict/causalSearch.ts'
import { explainFlow } from '../verdict/explain.ts'
import { newScene } from '../verdict/scene.ts'
import { evaluateForced } from './evaluateForced.ts'

/** A failure at work on a flow. */
export interface Case {
  readonly compiled: Compiled
  readonly flow: CompiledFlow
  readonly failure: Failure
  readonly lost: readonly number[]
  /** Of these, what belongs to parts that also stand where nothing failed: a stand-in there is served by them there. */
  readonly servedElsewhere: ReadonlySet<number>
  readonly explanation: Explanation
}

const nothingToExplain: Explanation = { culprits: [], chainTo: () => [] }

/** The first single failure of this name that stops the flow; else the loss of all it names. */
export function caseOf(drawn: Compiled, flowId: string, failure: Failure): Case | undefined {
  const compiled = withGatesToTheEnd(drawn, flowId)
  const { reading, circuit, dependency } = compiled
  const flow = compiled.flows.find((each) => each.plan.id === flowId)
  if (!flow) return undefined
  const losses = singleFailures(reading)
    .filter((scenario) => failureOf(scenario) === failure)
    .map((scenario) => scenario.units)
  const whole = [...new Set(losses.flat())]
  const values = evaluate(circuit, [...losses, whole])
  if (!values.holds(flow.path.up, 0)) return undefined
  const all = [...losses, whole]
  const found = all.findIndex((_units, i) => !values.holds(flow.path.up, i + 1))
  const lost = all[found]
  if (!lost) return undefined
  const aim = failure.startsWith('region:') ? 'nearest' : 'all'
  let explanation = nothingToExplain
  evaluateAll(circuit, [lost], ({ words }) => {
    explanation = explainFlow(newScene(reading, dependency, words, 1), flow, aim)
  })
  const servedElsewhere = failure.startsWith('az:') ? partsElsewhere(compiled, flow, lost) : noUnits
  return { compiled, flow, failure, lost, servedElsewhere, explanation }
}

const noUnits: ReadonlySet<number> = new Set()

/** The lost units of parts that lost only some; none where these alone are what the flow lacks. */
function partsElsewhere(
  { reading, circuit }: Compiled,
  flow: CompiledFlow,
  lost: readonly number[],
): ReadonlySet<number> {
  const all = new Set(lost)
  const partly = lost.filter((unit) =>
    reading.units.of.get(reading.units.all[unit]?.node ?? '')?.some((other) => !all.has(other)),
  )
  const left = new Set(partly)
  const rest = lost.filter((unit) => !left.has(unit))
  const [isEnough] = evaluateForced(circuit, [{ lost: rest, held: [] }], flow.path.up)
  return isEnough === true ? noUnits : left
}

/** A part that is doubled leads to the end whatever comes after it: for that the flow needs gates of its own, from its end
 *  back. Where it shares its ways with others, it is compiled once more, alone. */
function withGatesToTheEnd(drawn: Compiled, flowId: string): Compiled {
  const plans = drawn.flows.flatMap(({ plan, path }) =>
    plan.id === flowId && path.reach.some(({ gateOf }) => gateOf === undefined) ? [plan] : [],
  )
  return plans.length > 0 ? compileReading(drawn.reading, plans) : drawn
}
