import type { Design } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import { singleFailures, type Scenario } from '../places/scenarios.ts'
import type { Failure } from '../types.ts'
import { candidatePairs, type ScenarioPair } from './candidatePairs.ts'
import { compileSingleCopies, type SingleCopies } from './singleCopies.ts'
import type { PairsOfFlow } from './types.ts'

/** More are not listed for one flow. */
const mostOfFlow = 10_000

const known = rememberLately<Design, readonly PairsOfFlow[]>()

/** What stops each flow only together (rule F4), in the order of the flows; none for a flow broken as drawn. */
export function findPairs(design: Design): readonly PairsOfFlow[] {
  const found = known.get(design)
  if (found) return found
  const copies = compileSingleCopies(design)
  const pairs = pairsOf(copies)
  known.set(design, pairs)
  return pairs
}

function pairsOf(copies: SingleCopies): readonly PairsOfFlow[] {
  const { compiled } = copies
  const scenarios = judgedScenarios(copies)
  const lanes = scenarios.map(({ units }) => units)
  const tops = compiled.flows.map(({ path }) => path.up)
  const { pairs, complete } = candidatePairs(compiled.circuit, lanes, tops)
  const alone = stoppedAlone(compiled, scenarios)
  const counts = compiled.flows.map((flow, i) => (scenario: number) => {
    const what = scenarios[scenario]
    return what !== undefined && !isIntrinsic(flow, what) && alone[i]?.has(scenario) === false
  })
  const stopped = compiled.flows.map(() => new Map<string, readonly [Failure, Failure]>())
  const lanesOfPairs = pairs.map(([a, b]) => [...(lanes[a] ?? []), ...(lanes[b] ?? [])])
  evaluateAll(compiled.circuit, lanesOfPairs, ({ holds, lost }, first) => {
    tops.forEach((top, i) => {
      if (!holds(top, 0)) return
      for (let bits = lost(top) & -2; bits !== 0; bits &= bits - 1) {
        const pair = pairs[first + 30 - Math.clz32(bits & -bits)]
        const into = stopped[i]
        if (pair && into && counts[i]?.(pair[0]) && counts[i](pair[1])) note(scenarios, pair, into)
      }
    })
  })
  return compiled.flows.map(({ plan }, i) => ({
    flow: plan.id,
    pairs: [...(stopped[i] ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, mostOfFlow)
      .map(([, pair]) => pair),
    complete: complete && copies.complete && (stopped[i]?.size ?? 0) <= mostOfFlow,
  }))
}

/** Managed services are trusted (D5); of several alike in one place two are enough to stand for any two. */
function judgedScenarios({ compiled, rankOf }: SingleCopies): readonly Scenario[] {
  return singleFailures(compiled.reading).filter(
    ({ what, units: [first = -1] }) =>
      what !== 'managed' && (what === 'domain' || (rankOf(first)?.rank ?? 1) === 1),
  )
}

/** For each flow, the scenarios that need no second one. */
function stoppedAlone(
  { circuit, flows }: Compiled,
  scenarios: readonly Scenario[],
): readonly ReadonlySet<number>[] {
  const alone = flows.map(() => new Set<number>())
  const lanes = scenarios.map(({ units }) => units)
  evaluateAll(circuit, lanes, ({ lost }, first, count) => {
    flows.forEach(({ path }, i) => {
      for (let bits = lost(path.up) & -2; bits !== 0; bits &= bits - 1) {
        const lane = 31 - Math.clz32(bits & -bits)
        if (lane <= count) alone[i]?.add(first + lane - 1)
      }
    })
  })
  return alone
}

function isIntrinsic({ plan }: CompiledFlow, scenario: Scenario): boolean {
  return scenario.what === 'domain'
    ? plan.intrinsicDomains.has(scenario.domain)
    : plan.intrinsicNodes.has(scenario.node)
}

function note(
  scenarios: readonly Scenario[],
  [a, b]: ScenarioPair,
  into: Map<string, readonly [Failure, Failure]>,
): void {
  const [one, other] = [nameOf(scenarios[a]), nameOf(scenarios[b])]
  const pair: readonly [Failure, Failure] = one <= other ? [one, other] : [other, one]
  into.set(pair.join('\n'), pair)
}

function nameOf(scenario: Scenario | undefined): Failure {
  if (scenario === undefined) return ''
  return scenario.what === 'domain' ? scenario.domain : scenario.node
}
