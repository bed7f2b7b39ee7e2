import type { Design } from '../../model/index.ts'
import { rememberLately } from '../../model/index.ts'
import { compile } from '../circuit/compiled.ts'
import { sweptOutcomes } from './sweptOutcomes.ts'
import { lossOfAll } from '../outages/losses.ts'
import { failuresOf } from '../places/scenarios.ts'
import type { Failure, FlowOutcome, SweepRow } from '../types.ts'

const known = rememberLately<Design, readonly SweepRow[]>()

/** If this fails, what stops: a row for each single failure that changes any flow, the worst first; found once.
 *  Of flows that go on, `because` is left empty: simulating the failure tells it. */
export function sweep(design: Design): readonly SweepRow[] {
  const rows =
    known.get(design) ??
    sweepOf(
      design,
      failuresOf(compile(design).reading).map((failure) => [failure]),
    )
  known.set(design, rows)
  return rows
}

/** The same for sets of failures that happen together. */
export function sweepOf(design: Design, sets: readonly (readonly Failure[])[]): readonly SweepRow[] {
  const compiled = compile(design)
  const losses = sets.map((failed) => lossOfAll(compiled, failed))
  const outcomes = sweptOutcomes(compiled, losses)
  const rows = sets.map((failed, i): SweepRow => ({ failed, flows: outcomes[i] ?? [] }))
  return sortedByImpact(rows.filter(({ flows }) => flows.length > 0))
}

/** Rows in order of what they do, the worst first; equal ones stay as they come. */
export function sortedByImpact(rows: readonly SweepRow[]): readonly SweepRow[] {
  return rows
    .map((row) => ({ row, impact: impactOf(row.flows) }))
    .sort((a, b) => compareImpact(a.impact, b.impact))
    .map(({ row }) => row)
}

/** How many flows are down and interrupted, for how many seconds at most, then how many are in each lesser state. */
function impactOf(flows: readonly FlowOutcome[]): readonly number[] {
  // Numbers, not names to count under: a sweep has as many outcomes as failures times flows.
  let [down, interrupted, seconds, delayed, degraded, reduced] = [0, 0, 0, 0, 0, 0]
  for (const flow of flows) {
    switch (flow.state) {
      case 'down':
        down += 1
        break
      case 'interrupted':
        interrupted += 1
        break
      case 'delayed':
        delayed += 1
        break
      case 'degraded':
        degraded += 1
        break
      case 'reduced':
        reduced += 1
        break
      case 'ok':
    }
    if (flow.seconds) seconds += flow.seconds[1]
  }
  return [down, interrupted, seconds, delayed, degraded, reduced]
}

/** The greater first, by the first figure that differs. */
function compareImpact(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0)
}
