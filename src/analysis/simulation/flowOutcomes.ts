import { has } from '../../catalog/index.ts'
import { becauseOfLoss, worseBy } from './because.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import { explainFlow } from '../verdict/explain.ts'
import { allSwitchesOff, outagesOf } from '../outages/flowOutages.ts'
import type { FlowOutage } from '../outages/flowOutage.ts'
import type { Id } from '../../model/index.ts'
import type { Loss } from '../outages/replacements.ts'
import { holdsIn, newScene, type Scene } from '../verdict/scene.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { FlowOutcome } from '../types.ts'
import { weaken } from './weakness.ts'

/** What a loss does to each flow (rules C5, C5d): flows that are as before are left out, those that never worked too. */
export function outcomesOf(compiled: Compiled, loss: Loss): ReadonlyMap<number, FlowOutcome> {
  const { reading, dependency, circuit, flows } = compiled
  const outages = outagesOf(compiled, [loss], () => undefined)
  const found = new Map(lateOutcomes(compiled, [loss], outages)[0])
  const ends = new Map(outages[0]?.map((outage) => [outage.flow, outage]))
  const rest = valuesWithNothingFailed(circuit)
  const working = [...flows.keys()].filter((flow) => rest[flows[flow]?.path.up ?? 0] !== 0)
  evaluateAll(circuit, [loss.units], (values) => {
    weaken(compiled, values, (weakness) => {
      const scene = newScene(reading, dependency, values.words, 1)
      const isWorse = worseBy(scene, weakness)
      for (const index of working) {
        const flow = flows[index]
        if (!flow || found.has(index)) continue
        const { up } = flow.path
        const isDegraded = isInLane(weakness.degraded(up))
        if (!isDegraded && !isInLane(weakness.reduced(up) | values.lost(up))) continue
        const outage = ends.get(index)
        const outcome = outage
          ? stoppedOutcome(scene, flow, outage)
          : weakOutcome(flow, isDegraded, becauseOfLoss(scene, flow, isWorse, isDegraded))
        found.set(index, outcome)
      }
    })
  })
  return found
}

/** Whether a word says so of the one scenario there is. */
function isInLane(word: number): boolean {
  return (word & 2) !== 0
}

/** For each loss, the flows that are back after a takeover: explained by the look at once, when they were not. */
export function lateOutcomes(
  compiled: Compiled,
  losses: readonly Loss[],
  outages: readonly (readonly FlowOutage[])[],
): readonly ReadonlyMap<number, FlowOutcome>[] {
  const { reading, dependency, circuit, flows } = compiled
  const found = losses.map(() => new Map<number, FlowOutcome>())
  const late = [...losses.keys()].filter((at) => outages[at]?.some(({ ends }) => ends === 'takeover'))
  if (late.length === 0) return found
  const lanes = late.map((at) => losses[at]?.units ?? [])
  evaluateAll(
    circuit,
    lanes,
    (values, first, count) => {
      late.slice(first, first + count).forEach((at, i) => {
        const scene = newScene(reading, dependency, values.words, i + 1)
        for (const outage of outages[at] ?? []) {
          const flow = flows[outage.flow]
          if (flow && outage.ends === 'takeover')
            found[at]?.set(outage.flow, stoppedOutcome(scene, flow, outage))
        }
      })
    },
    allSwitchesOff(compiled),
  )
  return found
}

/** What becomes of a flow that stops, with the way to what is lost. */
export function stoppedOutcome(scene: Scene, flow: CompiledFlow, { ends, seconds }: FlowOutage): FlowOutcome {
  const { id } = flow.plan
  const because = wayToLost(scene, flow)
  if (ends !== 'never')
    return { id, state: 'interrupted', ...(seconds ? { seconds } : {}), up: true, because }
  return isDelayed(scene, flow)
    ? { id, state: 'delayed', up: true, because }
    : { id, state: 'down', up: false, because }
}

/** A flow that goes on, though worse. */
export function weakOutcome(
  { plan }: CompiledFlow,
  isDegraded: boolean,
  because: readonly Id[],
): FlowOutcome {
  return { id: plan.id, state: isDegraded ? 'degraded' : 'reduced', up: true, because }
}

function wayToLost(scene: Scene, flow: CompiledFlow): readonly Id[] {
  const { culprits, chainTo } = explainFlow(scene, flow, 'nearest')
  return culprits[0] === undefined ? flow.plan.entry.slice(0, 1) : chainTo(culprits[0])
}

/** Work waits while the durable buffer a process flow starts from stands. */
function isDelayed(scene: Scene, { plan }: CompiledFlow): boolean {
  if (plan.kind !== 'process') return false
  const { reading } = scene
  return plan.entry.some((id) => {
    const service = reading.index.nodes.get(id)?.service
    const units = reading.units.of.get(id) ?? []
    return (
      service !== undefined && has(service, 'durable-buffer') && units.some((unit) => holdsIn(scene, unit))
    )
  })
}
