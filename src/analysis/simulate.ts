import type { Design, Id } from '../model/index.ts'
import { compile, type Compiled } from './compiled.ts'
import { evaluate, type Values } from './evaluate.ts'
import { explainFlow } from './explain.ts'
import type { Need } from './needs.ts'
import { reachedNodes } from './reachedNodes.ts'
import { newScene, type Scene } from './scene.ts'
import { unitsByDomain } from './scenarios.ts'
import type { Failure, PartState, Simulation } from './types.ts'

/** What happens to every node and flow when these things fail at once; names it does not know fail nothing. */
export function simulate(design: Design, failed: readonly Failure[]): Simulation {
  const compiled = compile(design)
  const { reading, dependency } = compiled
  const lost = unitsLost(compiled, failed)
  const values = evaluate(compiled.circuit, [[...lost]])
  const scene = newScene(reading, dependency, values, 1)
  const before = reachedAtRest(compiled, values)
  const after = reachedNodes(compiled, values, 1)
  const nodes = new Map<Id, PartState>()
  reading.numbering.ids.forEach((id, node) => {
    nodes.set(id, stateOf(scene, lost, node, before[node] === 1 && after[node] === 0))
  })
  const flows = compiled.flows.map((flow) => {
    const up = values.holds(flow.path.up, 1)
    const wasUp = values.holds(flow.path.up, 0)
    if (up || !wasUp)
      return { id: flow.plan.id, state: up ? ('ok' as const) : ('down' as const), up, because: [] }
    const { culprits, chainTo } = explainFlow(scene, flow, 'nearest')
    const because = culprits[0] === undefined ? flow.plan.entry.slice(0, 1) : chainTo(culprits[0])
    return { id: flow.plan.id, state: 'down' as const, up, because }
  })
  return { failed, nodes, seconds: new Map(), flows }
}

const knownAtRest = new WeakMap<Compiled, Uint8Array>()

/** What is reached while nothing failed: the same for every simulation of a design. */
function reachedAtRest(compiled: Compiled, values: Values): Uint8Array {
  const reached = knownAtRest.get(compiled) ?? reachedNodes(compiled, values, 0)
  knownAtRest.set(compiled, reached)
  return reached
}

/** The units that a list of failures takes down: a node fails with all it stands for. */
function unitsLost({ reading }: Compiled, failed: readonly Failure[]): ReadonlySet<number> {
  const { units } = reading
  const domains = failed.length > 0 ? unitsByDomain(reading) : new Map<Failure, readonly number[]>()
  const lost = new Set<number>()
  for (const failure of failed) {
    const own = (units.of.get(failure) ?? []).filter((unit) => units.all[unit]?.event !== 'none')
    for (const unit of domains.get(failure) ?? own) lost.add(unit)
  }
  return lost
}

function stateOf(scene: Scene, lost: ReadonlySet<number>, node: number, isCutOff: boolean): PartState {
  const { units, numbering } = scene.reading
  const from = numbering.firstUnit[node] ?? 0
  const to = numbering.endUnit[node] ?? 0
  let isFailed = to > from
  let isAsleep = true
  for (let unit = from; unit < to; unit += 1) {
    isFailed &&= lost.has(unit)
    isAsleep &&= units.all[unit]?.asleep === true
  }
  if (isFailed) return 'failed'
  // What sleeps until a disaster is no worse off than before.
  if (isAsleep) return 'ok'
  if (!serves(scene, node, 1)) return 'down'
  if (isCutOff) return 'cut-off'
  return lacksSomething(scene, lost, node) ? 'degraded' : 'ok'
}

/** Whether some unit of a node works. */
function serves({ reading, dependency, values }: Scene, node: number, lane: number): boolean {
  const { firstUnit, endUnit } = reading.numbering
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (values.holds(dependency.ok[unit] ?? unit, lane)) return true
  }
  return false
}

/** How many of what a node stands for work. */
function strength({ reading, dependency, values }: Scene, node: number, lane: number): number {
  const { firstUnit, endUnit } = reading.numbering
  let sum = 0
  for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
    if (values.holds(dependency.ok[unit] ?? unit, lane)) sum += reading.units.all[unit]?.weight ?? 0
  }
  return sum
}

/** A soft need lost, the way out to the Internet lost, or fewer alive than the node says it requires (rule C5). */
function lacksSomething(scene: Scene, lost: ReadonlySet<number>, node: number): boolean {
  const { needs, units, numbering, design } = scene.reading
  const id = numbering.ids[node] ?? ''
  const isLostNeed = ({ members, min }: Need) => {
    const serving = (lane: number) =>
      members.reduce((sum, member) => sum + strength(scene, numbering.of.get(member) ?? -1, lane), 0)
    return serving(0) >= min && serving(1) < min
  }
  if (needs.soft.get(id)?.some(isLostNeed) || needs.egress.get(id)?.some(isLostNeed)) return true
  const required = design.nodes[node]?.props?.['required']
  if (typeof required !== 'number' || lost.size === 0) return false
  const alive = (units.of.get(id) ?? []).filter((unit) => !lost.has(unit))
  return alive.reduce((sum, unit) => sum + (units.all[unit]?.weight ?? 0), 0) < required
}
