import { has } from '../../catalog/index.ts'
import { becauseOfLoss } from './because.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { evaluateAll, type ChunkValues } from '../circuit/evaluate.ts'
import { explainFlow } from '../verdict/explain.ts'
import { allSwitchesOff, outagesOf, type FlowOutage } from '../outages/flowOutages.ts'
import type { Id } from '../../model/index.ts'
import type { Loss } from '../outages/replacements.ts'
import { holdsIn, newScene, type Scene } from '../verdict/scene.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { FlowOutcome } from '../types.ts'
import { weaken, type Weakness } from './weakness.ts'

/** What each loss does to each flow (rules C5, C5d): flows that are as before are left out, those that never worked too.
 *  Of many losses the ways to what is lost are told of the flows that stop: to tell all would cost more than all else. */
export function outcomesOf(
  compiled: Compiled,
  losses: readonly Loss[],
  tell: 'all' | 'stopped',
): readonly ReadonlyMap<number, FlowOutcome>[] {
  const { reading, dependency, circuit, flows } = compiled
  const found = losses.map(() => new Map<number, FlowOutcome>())
  const outages = outagesOf(compiled, losses, () => undefined)
  explainLate(compiled, losses, outages, found)
  const rest = valuesWithNothingFailed(circuit)
  const working = [...flows.keys()].filter((flow) => rest[flows[flow]?.path.up ?? 0] !== 0)
  const lanes = losses.map((loss) => loss.units)
  // Told without a way to what is lost, a flow's outcome is the same for every loss.
  const weakOutcomes = flows.map((flow) => [weakOutcome(flow, false, []), weakOutcome(flow, true, [])])
  evaluateAll(circuit, lanes, (values, first, count) => {
    weaken(compiled, values, (weakness) => {
      const hits = hitsOf(compiled, values, weakness, working, count)
      for (let lane = 1; lane <= count; lane += 1) {
        const at = first + lane - 1
        const into = found[at]
        const ends = new Map(outages[at]?.map((outage) => [outage.flow, outage]))
        let scene: Scene | undefined
        for (const { flow: index, isDegraded } of hits[lane] ?? []) {
          const flow = flows[index]
          if (!flow || !into || into.has(index)) continue
          const outage = ends.get(index)
          if (!outage && tell === 'stopped') {
            into.set(index, weakOutcomes[index]?.[isDegraded ? 1 : 0] ?? weakOutcome(flow, isDegraded, []))
            continue
          }
          scene ??= newScene(reading, dependency, values.words, lane)
          const outcome = outage
            ? stoppedOutcome(scene, flow, outage)
            : weakOutcome(flow, isDegraded, becauseOfLoss(scene, flow, weakness, isDegraded))
          into.set(index, outcome)
        }
      }
    })
  })
  return found
}

interface Hit {
  readonly flow: number
  readonly isDegraded: boolean
}

/** For each lane, the flows that a loss stops or weakens. */
function hitsOf(
  { flows }: Compiled,
  values: ChunkValues,
  { degraded, reduced }: Weakness,
  working: readonly number[],
  count: number,
): readonly (readonly Hit[])[] {
  const hits: Hit[][] = Array.from({ length: count + 1 }, () => [])
  for (const flow of working) {
    const up = flows[flow]?.path.up ?? 0
    const isDegraded = degraded(up)
    for (let bits = (isDegraded | reduced(up) | values.lost(up)) & ~1; bits !== 0; bits &= bits - 1) {
      const lane = 31 - Math.clz32(bits & -bits)
      hits[lane]?.push({ flow, isDegraded: ((isDegraded >>> lane) & 1) === 1 })
    }
  }
  return hits
}

/** Those that are back after a takeover are explained by the look at once, when they were not. */
function explainLate(
  compiled: Compiled,
  losses: readonly Loss[],
  outages: readonly (readonly FlowOutage[])[],
  found: readonly Map<number, FlowOutcome>[],
): void {
  const { reading, dependency, circuit, flows } = compiled
  const late = [...losses.keys()].filter((at) => outages[at]?.some(({ ends }) => ends === 'takeover'))
  if (late.length === 0) return
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
}

function stoppedOutcome(scene: Scene, flow: CompiledFlow, { ends, seconds }: FlowOutage): FlowOutcome {
  const { id } = flow.plan
  const because = wayToLost(scene, flow)
  if (ends !== 'never')
    return { id, state: 'interrupted', ...(seconds ? { seconds } : {}), up: true, because }
  return isDelayed(scene, flow)
    ? { id, state: 'delayed', up: true, because }
    : { id, state: 'down', up: false, because }
}

function weakOutcome({ plan }: CompiledFlow, isDegraded: boolean, because: readonly Id[]): FlowOutcome {
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
