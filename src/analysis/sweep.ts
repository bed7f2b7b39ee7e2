import type { Design } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { compile } from './compiled.ts'
import { outcomesOf } from './flowOutcomes.ts'
import { lossOfAll } from './losses.ts'
import type { FlowOutcome, FlowState, SweepRow } from './types.ts'

const worstFirst: readonly FlowState[] = ['down', 'interrupted', 'delayed', 'degraded', 'reduced']
const known = new WeakMap<Design, readonly SweepRow[]>()

/** If this fails, what stops: a row for each single failure that changes any flow, the worst first; found once.
 *  Of flows that go on, `because` is left empty: simulating the failure tells it. */
export function sweep(design: Design): readonly SweepRow[] {
  const rows = known.get(design) ?? findRows(design)
  known.set(design, rows)
  return rows
}

function findRows(design: Design): readonly SweepRow[] {
  const compiled = compile(design)
  const { failures } = analyse(design)
  const losses = failures.map((failure) => lossOfAll(compiled, [failure]))
  const outcomes = outcomesOf(compiled, losses, 'stopped')
  const rows = failures.map((failure, i): SweepRow & { readonly impact: readonly number[] } => {
    const flows = [...(outcomes[i] ?? [])].sort(([a, x], [b, y]) => rank(x) - rank(y) || a - b)
    const list = flows.map(([, outcome]) => outcome)
    return { failed: [failure], flows: list, impact: impactOf(list) }
  })
  return rows
    .filter(({ flows }) => flows.length > 0)
    .sort((a, b) => compareImpact(a.impact, b.impact))
    .map(({ failed, flows }) => ({ failed, flows }))
}

function rank({ state }: FlowOutcome): number {
  return worstFirst.indexOf(state)
}

/** How many flows are down and interrupted, for how many seconds at most, then how many are in each lesser state. */
function impactOf(flows: readonly FlowOutcome[]): readonly number[] {
  const counts = { down: 0, interrupted: 0, delayed: 0, degraded: 0, reduced: 0, ok: 0 }
  let seconds = 0
  for (const flow of flows) {
    counts[flow.state] += 1
    seconds += flow.seconds?.[1] ?? 0
  }
  return [counts.down, counts.interrupted, seconds, counts.delayed, counts.degraded, counts.reduced]
}

/** The greater first, by the first figure that differs. */
function compareImpact(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}
