import type { Compiled } from '../circuit/compiled.ts'
import type { Base } from '../circuit/engine.ts'
import { evaluateAll, type ChunkValues } from '../circuit/evaluate.ts'
import type { FlowOutage } from './flowOutage.ts'
import { withLeastTakeovers } from './leastTakeovers.ts'
import { afterReplacement, drawnStage, laneOf, stageFor, type Stage } from './looks.ts'
import { watch, type Watched } from './overTime.ts'
import { replacementsOf, type Loss, type Replacement } from './replacements.ts'
import { switchGate } from '../circuit/servedBy.ts'
import { valuesWithNothingFailed } from '../circuit/settle.ts'
import { takeoversInReach } from './takeoversInReach.ts'
import { takeoversUsed } from './takeoversUsed.ts'

/** The flows a loss stops, seen while the values of it are at hand. */
export type MeetCut = (values: ChunkValues, lane: number, loss: number, flows: readonly number[]) => void

/** What each loss does to each flow that works: the flows it stops at once, and how that ends (rule C5). `meet` is called
 *  for what stops flows for longer than a takeover, with the values after it. */
export function outagesOf(
  compiled: Compiled,
  losses: readonly Loss[],
  meet: MeetCut,
): readonly (readonly FlowOutage[])[] {
  const isJudgedAtOnce = judgedAtOnce(compiled)
  const stopped = stoppedAtOnce(compiled, losses, isJudgedAtOnce)
  const cuts = stoppedForLonger(compiled, losses, stopped, isJudgedAtOnce, meet)
  const found: FlowOutage[][] = losses.map(() => [])
  const late = stopped.map((flows, i) => without(flows, cuts[i] ?? []))
  const taken = late.flatMap((flows, i) =>
    flows.length > 0 ? [{ loss: i, flows, replaced: noneReplaced }] : [],
  )
  tellHow(compiled, losses, taken, 'takeover', found)
  const healed = healedCuts(compiled, losses, cuts, found)
  for (const judged of [true, false]) {
    const own = healed
      .map((item) => ({ ...item, flows: item.flows.filter((flow) => isJudgedAtOnce[flow] === judged) }))
      .filter(({ flows }) => flows.length > 0)
    tellHow(compiled, losses, own, 'replacement', found, !judged)
  }
  return withLeastTakeovers(compiled, losses, found)
}

function without(flows: readonly number[], others: readonly number[]): readonly number[] {
  if (flows.length === 0 || others.length === 0) return flows
  const left = new Set(others)
  return flows.filter((flow) => !left.has(flow))
}

const noneReplaced: readonly Replacement[] = []

const offBases = new WeakMap<Compiled, Base>()

/** The usual state before anything has taken over: all switches off. */
export function allSwitchesOff(compiled: Compiled): Base {
  const { reading } = compiled
  const base = offBases.get(compiled) ?? reading.takeovers.all.map((_, i) => switchGate(reading, i))
  offBases.set(compiled, base)
  return base
}

/** For each flow, whether it is up without any takeover while nothing failed; else all of them count for it at once. */
export function judgedAtOnce(compiled: Compiled): readonly boolean[] {
  const values = valuesWithNothingFailed(compiled.circuit, allSwitchesOff(compiled))
  return compiled.flows.map(({ path }) => values[path.up] !== 0)
}

/** For each loss, the flows that are not up before anything has taken over. */
function stoppedAtOnce(
  compiled: Compiled,
  losses: readonly Loss[],
  isJudgedAtOnce: readonly boolean[],
): readonly (readonly number[])[] {
  const { circuit, flows, reading } = compiled
  if (reading.takeovers.all.length === 0) return losses.map(() => [])
  const judged = [...flows.keys()].filter((flow) => isJudgedAtOnce[flow])
  const stopped: number[][] = losses.map(() => [])
  const lanes = losses.map((loss) => loss.units)
  const read = (values: ChunkValues, first: number, count: number) => {
    for (const flow of judged) {
      const lost = values.lost(flows[flow]?.path.up ?? 0)
      if (lost === 0) continue
      for (let lane = 1; lane <= count; lane += 1) {
        if (((lost >>> lane) & 1) === 1) stopped[first + lane - 1]?.push(flow)
      }
    }
  }
  evaluateAll(circuit, lanes, read, allSwitchesOff(compiled))
  return stopped
}

/** For each loss, the flows that are not up even when all has taken over. */
function stoppedForLonger(
  compiled: Compiled,
  losses: readonly Loss[],
  stopped: readonly (readonly number[])[],
  isJudgedAtOnce: readonly boolean[],
  meet: MeetCut,
): readonly (readonly number[])[] {
  const { circuit, flows, reading } = compiled
  const rest = valuesWithNothingFailed(circuit)
  const working = [...flows.keys()].filter((flow) => rest[flows[flow]?.path.up ?? 0] !== 0)
  // What goes on at once goes on: only what was stopped is looked at again, unless some flow skipped that look.
  const isAll = reading.takeovers.all.length === 0 || working.some((flow) => !isJudgedAtOnce[flow])
  const suspects = [...losses.keys()].filter((loss) => isAll || (stopped[loss]?.length ?? 0) > 0)
  const cuts: number[][] = losses.map(() => [])
  const lanes = suspects.map((loss) => losses[loss]?.units ?? [])
  evaluateAll(circuit, lanes, (values, first, count) => {
    for (const flow of working) {
      const lost = values.lost(flows[flow]?.path.up ?? 0)
      if (lost === 0) continue
      for (let lane = 1; lane <= count; lane += 1) {
        if (((lost >>> lane) & 1) === 1) cuts[suspects[first + lane - 1] ?? -1]?.push(flow)
      }
    }
    // Loss by loss: what one does to the parts of the design is the same for every flow it stops.
    for (let lane = 1; lane <= count; lane += 1) {
      const loss = suspects[first + lane - 1] ?? -1
      const own = cuts[loss] ?? []
      if (own.length > 0) meet(values, lane, loss, own)
    }
  })
  return cuts
}

interface Back {
  readonly loss: number
  readonly flows: readonly number[]
  readonly replaced: readonly Replacement[]
}

/** Of what is stopped for longer, what self-healing brings back; the rest is written down as it is. */
function healedCuts(
  compiled: Compiled,
  losses: readonly Loss[],
  cuts: readonly (readonly number[])[],
  found: readonly FlowOutage[][],
): readonly Back[] {
  const healed: Back[] = []
  const byStage = new Map<Stage['compiled'], { stage: Stage; items: Back[] }>()
  cuts.forEach((flows, loss) => {
    if (flows.length === 0) return
    const replaced = replacementsOf(compiled, losses[loss] ?? { units: [], domains: new Set() })
    const stage = stageFor(compiled, replaced)
    const list = byStage.get(stage.compiled) ?? { stage, items: [] }
    byStage.set(stage.compiled, list)
    if (replaced.length > 0) list.items.push({ loss, flows, replaced })
    else for (const flow of flows) found[loss]?.push({ flow, ends: 'never', by: [] })
  })
  for (const { stage, items } of byStage.values()) {
    const lanes = items.map(({ loss, replaced }) =>
      laneOf(stage, losses[loss] ?? { units: [], domains: new Set() }, replaced, afterReplacement),
    )
    const read = (values: ChunkValues, first: number, count: number) => {
      items.slice(first, first + count).forEach(({ loss, flows, replaced }, i) => {
        const isBack = (flow: number) => values.holds(stage.compiled.flows[flow]?.path.up ?? 0, i + 1)
        const back = flows.filter(isBack)
        if (back.length > 0) healed.push({ loss, flows: back, replaced })
        for (const flow of flows) if (!isBack(flow)) found[loss]?.push({ flow, ends: 'never', by: [] })
      })
    }
    if (items.length > 0) evaluateAll(stage.compiled.circuit, lanes, read, stage.base)
  }
  return healed
}

/** For each, the takeovers that could bring its flows back. */
function inReach(
  compiled: Compiled,
  losses: readonly Loss[],
  items: readonly Back[],
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = []
  if (items.length === 0) return found
  const lanes = items.map(({ loss }) => losses[loss]?.units ?? [])
  evaluateAll(
    compiled.circuit,
    lanes,
    (values, first, count) => {
      items.slice(first, first + count).forEach(({ flows }, i) => {
        const gates = flows.map((flow) => compiled.flows[flow]?.path.up ?? 0)
        found.push(takeoversInReach(compiled, values, gates, i + 1))
      })
    },
    allSwitchesOff(compiled),
  )
  return found
}

const nothing: Loss = { units: [], domains: new Set() }

/** How long each takes, and thanks to what. */
function tellHow(
  compiled: Compiled,
  losses: readonly Loss[],
  items: readonly Back[],
  ends: 'takeover' | 'replacement',
  found: readonly FlowOutage[][],
  takenOver = false,
): void {
  const heals = ends === 'replacement'
  const reach = heals ? [] : inReach(compiled, losses, items)
  const before = { ...drawnStage(compiled), base: allSwitchesOff(compiled) }
  const open = items.filter(({ loss, flows }, i) => {
    const [only, ...others] = reach[i] ?? []
    if (only === undefined || others.length > 0) return true
    // What alone could bring them back does, in its own time.
    const seconds = compiled.reading.takeovers.all[only]?.seconds
    const by = [only]
    for (const flow of flows) found[loss]?.push({ flow, ends, by, ...(seconds ? { seconds } : {}) })
    return false
  })
  const among = new Map(items.map((item, i) => [item, reach[i] ?? []]))
  const watched = open.map((item): Watched => {
    const { replaced } = item
    const loss = losses[item.loss] ?? nothing
    if (heals) return { stage: stageFor(compiled, replaced), loss, replaced, heals, takenOver }
    return { stage: before, loss, replaced, heals, among: among.get(item) ?? [] }
  })
  watch(watched, (i, timeline) => {
    const { loss = -1, flows = [] } = open[i] ?? {}
    const usedBy = takeoversUsed(timeline.compiled, timeline.values, timeline.atOnce)
    for (const flow of flows) {
      const up = timeline.compiled.flows[flow]?.path.up ?? 0
      const seconds = timeline.secondsUntil((lane) => timeline.values.holds(up, lane))
      const after = timeline.laneAt(seconds)
      const by = heals ? [] : usedBy(up, after)
      found[loss]?.push({ flow, ends, by, ...(seconds ? { seconds } : {}) })
    }
  })
}
