import type { Design, Id } from '../../model/index.ts'
import { compile } from '../circuit/compiled.ts'
import { withCauses } from './withCauses.ts'
import { outcomesOf } from './flowOutcomes.ts'
import { lossOfAll } from '../outages/losses.ts'
import { nodeStates } from './nodeStates.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { Failure, FlowOutcome, PartState, Seconds, Simulation } from '../types.ts'

/** What happens to every node and flow when these things fail at once; names it does not know fail nothing. */
export function simulate(design: Design, failed: readonly Failure[]): Simulation {
  const compiled = compile(design)
  const { reading, circuit, flows } = compiled
  const loss = lossOfAll(compiled, failed)
  const { states, seconds: byNode } = nodeStates(compiled, loss)
  const nodes = new Map<Id, PartState>()
  const seconds = new Map<Id, Seconds>()
  reading.numbering.ids.forEach((id, node) => {
    nodes.set(id, states[node] ?? 'ok')
    const time = byNode.get(node)
    if (time) seconds.set(id, time)
  })
  const together = loss.units.length > 0 ? outcomesOf(compiled, loss) : undefined
  const outcomes = together && failed.length > 1 ? withCauses(compiled, failed, together) : together
  const rest = valuesWithNothingFailed(circuit)
  const asBefore = (id: Id, works: boolean): FlowOutcome => ({
    id,
    state: works ? 'ok' : 'down',
    up: works,
    because: [],
  })
  return {
    failed,
    nodes,
    seconds,
    flows: flows.map(({ plan, path }, flow) => outcomes?.get(flow) ?? asBefore(plan.id, rest[path.up] !== 0)),
  }
}
