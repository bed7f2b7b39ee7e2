import type { CircuitBuilder } from './circuit.ts'
import type { DependencyLayer } from './dependencyLayer.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import type { OnwardWays } from '../flows/onwardWays.ts'
import type { Reading } from '../reading.ts'

/** A flow on its way into a circuit. */
export interface FlowDraft {
  readonly circuit: CircuitBuilder
  readonly reading: Reading
  readonly layer: DependencyLayer
  readonly plan: FlowPlan
  readonly entries: ReadonlySet<number>
  readonly ways: OnwardWays
}
