import type { CircuitBuilder, Gate } from './circuit.ts'
import type { DependencyLayer } from './dependencyLayer.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import type { Reading } from '../reading.ts'

/** What a unit must be to take part in a flow: routers, links and external entries alive, all others at work. */
export function selfGate(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  plan: FlowPlan,
  entries: ReadonlySet<number>,
  unit: number,
): Gate {
  const node = reading.numbering.nodeOf[unit] ?? 0
  // An implied buffer stands between an async source and its consumer: the source has done its part.
  if (plan.kind === 'process' && !plan.entryMustWork && entries.has(node)) return circuit.always
  if (reading.numbering.passes[node] === 0) return layer.ok[unit] ?? circuit.never
  return reading.units.all[unit]?.asleep ? circuit.never : unit
}
