import type { Compiled } from '../circuit/compiled.ts'
import { withOtherPlaces, type Loss, type Replacement } from './replacements.ts'
import { switchGate } from '../circuit/servedBy.ts'
import type { Lane } from '../circuit/settle.ts'
import type { Base } from '../circuit/engine.ts'
import type { Seconds } from '../types.ts'

/** What counts already when one looks (rule C5): what has taken over, or been replaced, until then. */
export interface Look {
  /** Seconds after the loss; everything known or not counts in the end. */
  readonly until: number
  /** Whether times count as the least or as the most they may be. */
  readonly times: 'least' | 'most'
  /** Whether what is replaced by itself counts. */
  readonly heals: boolean
}

export const atOnce: Look = { until: -1, times: 'least', heals: false }
export const afterTakeover: Look = { until: Infinity, times: 'least', heals: false }
export const afterReplacement: Look = { until: Infinity, times: 'least', heals: true }

/** A compilation in which a loss is looked at, and how the drawing's units are numbered in it. */
export interface Stage {
  readonly compiled: Compiled
  readonly base: Base
  readonly unitAt: (unit: number) => number
}

/** The drawing as it is. */
export function drawnStage(compiled: Compiled): Stage {
  return { compiled, base: everything, unitAt: (unit) => unit }
}

const everything: Base = []

/** The drawing with the other places of its fleets. */
export function otherStage(compiled: Compiled): Stage {
  const { compiled: moved, spare, unitAt } = withOtherPlaces(compiled)
  return { compiled: moved, base: spare, unitAt: (unit) => unitAt[unit] ?? 0 }
}

/** The stage a look needs: other places only where something is started again in one. */
export function stageFor(compiled: Compiled, replaced: readonly Replacement[]): Stage {
  return replaced.some(({ places }) => places !== 'own') ? otherStage(compiled) : drawnStage(compiled)
}

/** The variables that are not as usual on a stage: what is lost and not yet replaced, and what has not yet taken over, unless
 *  all of it counts from the start. */
export function laneOf(
  stage: Stage,
  loss: Loss,
  replaced: readonly Replacement[],
  look: Look,
  takenOver = false,
): Lane {
  const { takeovers } = stage.compiled.reading
  const counts = (seconds: Seconds | undefined) =>
    (seconds?.[look.times === 'least' ? 0 : 1] ?? Infinity) <= look.until
  const back = new Set<number>()
  const started: number[] = []
  for (const { unit, places, seconds } of look.heals ? replaced : []) {
    if (!counts(seconds)) continue
    if (places === 'own') back.add(unit)
    else started.push(...places)
  }
  const lost = back.size === 0 ? loss.units : loss.units.filter((unit) => !back.has(unit))
  const lane = [...lost.map(stage.unitAt), ...started]
  if (look.until === Infinity || takenOver) return lane
  takeovers.all.forEach(({ seconds }, i) => {
    if (!counts(seconds)) lane.push(switchGate(stage.compiled.reading, i))
  })
  return lane
}

/** The same on the drawing with all switches off, where nothing is replaced and only these takeovers can matter. */
export function laneOfTakeovers(
  { reading }: Compiled,
  loss: Loss,
  among: readonly number[],
  look: Look,
): Lane {
  const counts = (seconds: Seconds | undefined) =>
    (seconds?.[look.times === 'least' ? 0 : 1] ?? Infinity) <= look.until
  const on = among.filter((at) => counts(reading.takeovers.all[at]?.seconds))
  return [...loss.units, ...on.map((at) => switchGate(reading, at))]
}

/** The moments at which one of these begins to count, in order: least and most judged apart. */
export function momentsOf(
  waiting: Iterable<{ readonly seconds?: Seconds }>,
  times: Look['times'],
): readonly number[] {
  const moments = new Set<number>()
  for (const { seconds } of waiting) if (seconds) moments.add(seconds[times === 'least' ? 0 : 1])
  return [...moments].sort((a, b) => a - b)
}
