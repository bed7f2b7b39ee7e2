import type { Compiled } from '../circuit/compiled.ts'
import { evaluate, evaluateAll, lanesPerChunk, type Values } from '../circuit/evaluate.ts'
import {
  afterReplacement,
  afterTakeover,
  atOnce,
  laneOf,
  laneOfTakeovers,
  momentsOf,
  type Look,
  type Stage,
} from './looks.ts'
import type { Loss, Replacement } from './replacements.ts'
import type { Lane } from '../circuit/settle.ts'
import type { Seconds } from '../types.ts'

/** A loss to be watched until what takes over, or is replaced, is there. */
export interface Watched {
  readonly stage: Stage
  readonly loss: Loss
  readonly replaced: readonly Replacement[]
  readonly heals: boolean
  /** The only takeovers that can matter, where nothing is replaced; all of them, if not given. */
  readonly among?: readonly number[]
  /** All that takes over counts from the start, for nothing would be up without it (rule C5). */
  readonly takenOver?: boolean
}

/** A loss from the first moment to the last: each moment is a lane of the values. */
export interface Timeline {
  readonly compiled: Compiled
  readonly values: Values
  readonly atOnce: number
  /** When all that takes over (and is replaced) counts. */
  readonly inTheEnd: number
  /** How long it takes until something holds that does in the end; undefined where no source gives the time (rule C5c). */
  readonly secondsUntil: (holds: (lane: number) => boolean) => Seconds | undefined
  /** The lane of the moment at which what takes this long has come about. */
  readonly laneAt: (seconds: Seconds | undefined) => number
}

interface Plan {
  readonly least: readonly number[]
  readonly most: readonly number[]
  /** Whether all times are known: then nothing comes after the last moment. */
  readonly isTimed: boolean
  readonly lanes: readonly Lane[]
}

/** Watches losses, as many at once as go into one word. */
export function watch(items: readonly Watched[], read: (item: number, timeline: Timeline) => void): void {
  const plans = items.map(planOf)
  const open = new Set(items.keys())
  while (open.size > 0) {
    const group = nextGroup(items, plans, open)
    const [first = 0] = group
    const stage = items[first]?.stage
    if (!stage) return
    const lanes = group.flatMap((item) => plans[item]?.lanes ?? [])
    const tell = (values: Values) => {
      let lane = 1
      for (const item of group) {
        const plan = plans[item]
        if (!plan) continue
        read(item, timelineOf(stage.compiled, plan, values, lane))
        lane += plan.lanes.length
      }
    }
    const { circuit } = stage.compiled
    if (lanes.length > lanesPerChunk) tell(evaluate(circuit, lanes, stage.base))
    else evaluateAll(circuit, lanes, tell, stage.base)
  }
}

/** Takes items of one stage out of the open ones, while they fit. */
function nextGroup(items: readonly Watched[], plans: readonly Plan[], open: Set<number>): readonly number[] {
  const group: number[] = []
  let circuit: unknown
  let size = 0
  for (const item of open) {
    const own = plans[item]?.lanes.length ?? 0
    const itsCircuit = items[item]?.stage.compiled.circuit
    if (group.length > 0 && (itsCircuit !== circuit || size + own > lanesPerChunk)) {
      if (size + own > lanesPerChunk) break
      continue
    }
    circuit = itsCircuit
    group.push(item)
    size += own
  }
  for (const item of group) open.delete(item)
  return group
}

function planOf({ stage, loss, replaced, heals, among, takenOver = false }: Watched): Plan {
  const all = takenOver ? [] : stage.compiled.reading.takeovers.all
  const waiting = [...(among ? among.flatMap((at) => all[at] ?? []) : all), ...(heals ? replaced : [])]
  const isTimed = waiting.every(({ seconds }) => seconds !== undefined)
  const moments = (times: Look['times']) => momentsOf(waiting, times)
  const least = moments('least')
  const most = moments('most')
  const looks = (times: Look['times'], at: readonly number[]) =>
    (isTimed ? at.slice(0, -1) : at).map((until): Look => ({ until, times, heals }))
  const looksInOrder = [
    atOnce,
    ...looks('least', least),
    ...looks('most', most),
    heals ? afterReplacement : afterTakeover,
  ]
  const lanes = looksInOrder.map((look) =>
    among
      ? laneOfTakeovers(stage.compiled, loss, among, look)
      : laneOf(stage, loss, replaced, look, takenOver),
  )
  return { least, most, isTimed, lanes }
}

function timelineOf(compiled: Compiled, plan: Plan, values: Values, first: number): Timeline {
  const { least, most, isTimed, lanes } = plan
  const inTheEnd = first + lanes.length - 1
  const leastFrom = first + 1
  const mostFrom = leastFrom + least.length - (isTimed && least.length > 0 ? 1 : 0)
  const laneOfMoment = (from: number, moments: readonly number[], i: number) =>
    isTimed && i === moments.length - 1 ? inTheEnd : from + i
  const firstOf = (from: number, moments: readonly number[], holds: (lane: number) => boolean) =>
    moments.find((_, i) => holds(laneOfMoment(from, moments, i)))
  return {
    compiled,
    values,
    atOnce: first,
    inTheEnd,
    secondsUntil: (holds) => {
      const quickest = firstOf(leastFrom, least, holds)
      const slowest = firstOf(mostFrom, most, holds)
      return quickest === undefined || slowest === undefined ? undefined : [quickest, slowest]
    },
    laneAt: (seconds) => {
      const at = seconds === undefined ? -1 : least.indexOf(seconds[0])
      return at < 0 ? inTheEnd : laneOfMoment(leastFrom, least, at)
    },
  }
}
