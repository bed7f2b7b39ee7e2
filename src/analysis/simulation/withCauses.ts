import type { Id } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import { allSwitchesOff } from '../outages/flowOutages.ts'
import { lossOfAll } from '../outages/losses.ts'
import type { Failure, FlowOutcome, OutcomeCause } from '../types.ts'
import type { Explanation } from '../verdict/causalSearch.ts'
import { explainFlow } from '../verdict/explain.ts'
import { newScene } from '../verdict/scene.ts'
import { neededOf } from './neededOf.ts'

/** What several failures together do to flows, each with what of them matters: of every failure that is needed, the part it
 *  took. The way told leads to the first of those parts. */
export function withCauses(
  compiled: Compiled,
  failed: readonly Failure[],
  outcomes: ReadonlyMap<number, FlowOutcome>,
): ReadonlyMap<number, FlowOutcome> {
  const told = new Map(outcomes)
  for (const [flow, needed] of neededOf(compiled, failed)) {
    const outcome = outcomes.get(flow)
    if (!outcome) continue
    const explanation = explainedBy(compiled, flow, needed, outcome.state === 'interrupted')
    const causes = causesIn(compiled, needed, explanation)
    const [first] = causes.flatMap(({ part }) => part ?? [])
    const because = first === undefined ? outcome.because : explanation.chainTo(first)
    told.set(flow, { ...outcome, because, causes })
  }
  return told
}

/** Why a flow stops with just these; with nothing taken over yet, where it is back after a takeover. */
function explainedBy(
  compiled: Compiled,
  index: number,
  needed: readonly Failure[],
  comesBack: boolean,
): Explanation {
  const { reading, circuit, dependency, flows } = compiled
  const flow = flows[index]
  const { units } = lossOfAll(compiled, needed)
  let found: Explanation = { culprits: [], chainTo: () => [] }
  const look = (base: ReturnType<typeof allSwitchesOff> | undefined) =>
    evaluateAll(
      circuit,
      [units],
      ({ words, holds }) => {
        if (flow && !holds(flow.path.up, 1))
          found = explainFlow(newScene(reading, dependency, words, 1), flow, 'all')
      },
      base,
    )
  look(undefined)
  if (found.culprits.length === 0 && comesBack) look(allSwitchesOff(compiled))
  return found
}

/** For each failure the first part to blame that it took; parts that several took are told once. */
function causesIn(
  compiled: Compiled,
  needed: readonly Failure[],
  { culprits }: Explanation,
): readonly OutcomeCause[] {
  const { units } = compiled.reading
  const byPart = new Map<Id | undefined, Failure[]>()
  for (const failure of needed) {
    const taken = new Set(lossOfAll(compiled, [failure]).units)
    const part = culprits.find((id) => (units.of.get(id) ?? []).some((unit) => taken.has(unit)))
    byPart.set(part, [...(byPart.get(part) ?? []), failure])
  }
  return [...byPart].map(([part, lostWith]) => ({ ...(part === undefined ? {} : { part }), lostWith }))
}
