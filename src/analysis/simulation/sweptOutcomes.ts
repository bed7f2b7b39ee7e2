import type { Compiled } from '../circuit/compiled.ts'
import { evaluateAll, lanesPerChunk, type ChunkValues } from '../circuit/evaluate.ts'
import { lateOutcomes, stoppedOutcome, weakOutcome } from './flowOutcomes.ts'
import { outagesOf } from '../outages/flowOutages.ts'
import type { FlowOutage } from '../outages/flowOutage.ts'
import type { Loss } from '../outages/replacements.ts'
import { newScene } from '../verdict/scene.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import type { FlowOutcome, FlowState } from '../types.ts'
import { weaken, type Weakness } from './weakness.ts'

/** States of a flow that stops, the worst first. */
const stoppedStates = ['down', 'interrupted', 'delayed'] as const satisfies readonly FlowState[]

/** What each of many losses does to the flows, the worst first, then in the order of the flows; those as before left out.
 *  Only of flows that stop the way to what is lost is told: to tell all would cost more than all else. */
export function sweptOutcomes(
  compiled: Compiled,
  losses: readonly Loss[],
): readonly (readonly FlowOutcome[])[] {
  const { reading, dependency, circuit, flows } = compiled
  const outages = outagesOf(compiled, losses, () => undefined)
  const late = lateOutcomes(compiled, losses, outages)
  const weakLanes = weakLanesOf(compiled)
  const swept: (readonly FlowOutcome[])[] = []
  const lanes = losses.map((loss) => loss.units)
  evaluateAll(circuit, lanes, (values, first, count) => {
    weaken(compiled, values, (weakness) => {
      const own = outages.slice(first, first + count)
      const weak = weakLanes(values, weakness, own)
      own.forEach((list, i) => {
        const scene = newScene(reading, dependency, values.words, i + 1)
        const stopped = new Map(late[first + i])
        for (const outage of list) {
          const flow = flows[outage.flow]
          if (flow && !stopped.has(outage.flow)) stopped.set(outage.flow, stoppedOutcome(scene, flow, outage))
        }
        const inOrder = [...stopped].sort(([a], [b]) => a - b).map(([, outcome]) => outcome)
        const worstFirst: readonly FlowOutcome[] = stoppedStates.flatMap((state) =>
          inOrder.filter((each) => each.state === state),
        )
        swept.push(worstFirst.concat(weak.degraded[i + 1] ?? [], weak.reduced[i + 1] ?? []))
      })
    })
  })
  return swept
}

/** For each lane, what goes on though worse; of a flow it is the same outcome for every loss. */
interface WeakLanes {
  readonly degraded: readonly (readonly FlowOutcome[])[]
  readonly reduced: readonly (readonly FlowOutcome[])[]
}

function weakLanesOf({ circuit, flows }: Compiled) {
  const rest = valuesWithNothingFailed(circuit)
  const working = flows.flatMap((flow, at) =>
    rest[flow.path.up] === 0
      ? []
      : [{ at, up: flow.path.up, worse: weakOutcome(flow, true, []), fewer: weakOutcome(flow, false, []) }],
  )
  const stoppedIn = new Int32Array(flows.length)
  return (
    values: ChunkValues,
    { degraded, reduced }: Weakness,
    outages: readonly (readonly FlowOutage[])[],
  ): WeakLanes => {
    stoppedIn.fill(0)
    outages.forEach((list, i) => {
      for (const { flow } of list) stoppedIn[flow] = (stoppedIn[flow] ?? 0) | (1 << (i + 1))
    })
    const lanes = { degraded: emptyLanes(), reduced: emptyLanes() }
    for (const { at, up, worse, fewer } of working) {
      const isDegraded = degraded(up)
      const weak = (isDegraded | reduced(up) | values.lost(up)) & ~(1 | (stoppedIn[at] ?? 0))
      if (weak === 0) continue
      addTo(lanes.degraded, weak & isDegraded, worse)
      addTo(lanes.reduced, weak & ~isDegraded, fewer)
    }
    return lanes
  }
}

function emptyLanes(): FlowOutcome[][] {
  return Array.from({ length: lanesPerChunk + 1 }, () => [])
}

function addTo(lanes: readonly FlowOutcome[][], word: number, outcome: FlowOutcome): void {
  for (let bits = word; bits !== 0; bits &= bits - 1) lanes[31 - Math.clz32(bits & -bits)]?.push(outcome)
}
