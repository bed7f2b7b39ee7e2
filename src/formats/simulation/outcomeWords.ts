import { failureName } from '../../analysis/index.ts'
import type {
  Analysis,
  Failure,
  FlowOutcome,
  FlowResult,
  FlowState,
  OutcomeCause,
} from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { failedGroups, secondsInWords } from '../../scene/index.ts'
import { simulationWords } from './simulationWords.ts'

/** What a flow does while things have failed, in words: the state with its time, and why. */
export interface OutcomeWords {
  readonly state: FlowState
  /** "Interrupted, 60–120 s". */
  readonly verdict: string
  /** "The standby of Orders DB takes over"; absent when nothing happens to the flow. */
  readonly why?: string
}

/** Puts the outcome of one flow to words, the same in the panel and on a terminal. */
export function outcomeWords(
  design: Design,
  analysis: Analysis,
  failed: readonly Failure[],
  outcome: FlowOutcome,
  language: Language = 'en',
): OutcomeWords {
  const { state, seconds } = outcome
  const words = simulationWords[language]
  const flow = analysis.flows.find(({ id }) => id === outcome.id)
  const lasting = state === 'interrupted' && seconds ? `, ${secondsInWords(seconds, language)}` : ''
  // Of several that failed, only those that matter are told.
  const needed = outcome.causes?.flatMap(({ lostWith }) => lostWith) ?? failed
  const why = flow?.works === false ? words.brokenAnyway : whyOf(design, flow, needed, outcome, language)
  return { state, verdict: `${words.verdicts[state]}${lasting}`, ...(why === undefined ? {} : { why }) }
}

function whyOf(
  design: Design,
  flow: FlowResult | undefined,
  failed: readonly Failure[],
  { state, because, causes = [] }: FlowOutcome,
  language: Language,
): string | undefined {
  const words = simulationWords[language]
  const several = causes.length > 1 || causes.some(({ lostWith }) => lostWith.length > 1)
  if (several && state !== 'interrupted') return severalWords(design, flow, state, causes, language)
  const last = because.at(-1)
  if (state === 'ok') return undefined
  const culprit = last === undefined ? undefined : partName(design, last)
  const place = last === undefined ? undefined : placeLostWith(design, failed, last)
  const where = place === undefined ? undefined : failureName(design, place, language)
  if (state === 'interrupted') {
    const taken = takeoverOf(flow, failed)
    const end = taken ? takeoverWords(design, taken.by, taken.failure, language) : replacement(culprit, words)
    const lostPlace = taken ? placeName(design, taken.failure, language) : where
    return lostPlace === undefined ? end : words.placeLost(lostPlace, end)
  }
  if (culprit === undefined || last === undefined) return undefined
  if (state === 'delayed')
    return words.waits(flow?.entry.map((id) => partName(design, id)).join(', ') ?? '', culprit)
  if (state === 'degraded') return words.without(culprit)
  const isLost = failed.includes(last) || where !== undefined
  if (state === 'reduced') return isLost ? words.othersDo(culprit) : words.fewer(culprit)
  if (failed.includes(last)) return words.failedItself(culprit)
  return where === undefined ? words.stoppedToo(culprit) : words.inPlace(culprit, where)
}

/** Why a flow stops with several things: each part to blame with what took it, or just what failed. */
function severalWords(
  design: Design,
  flow: FlowResult | undefined,
  state: FlowState,
  causes: readonly OutcomeCause[],
  language: Language,
): string {
  const words = simulationWords[language]
  const names = causes.flatMap(({ part, lostWith }) => {
    const took = lostWith.map((failure) => failureName(design, failure, language))
    if (part === undefined) return took
    const places = lostWith.flatMap((failure, i) => (failure === part ? [] : (took[i] ?? [])))
    return [
      places.length > 0 ? words.lostIn(partName(design, part), words.and(places)) : partName(design, part),
    ]
  })
  const all = words.allOf(names)
  if (state !== 'delayed') return words.failedItself(all)
  return words.waits(flow?.entry.map((id) => partName(design, id)).join(', ') ?? '', all)
}

type Words = (typeof simulationWords)[Language]

const replacement = (culprit: string | undefined, words: Words) =>
  culprit === undefined ? words.comesBack : words.replaced(culprit)

/** What takes over is known of single failures; of several, when just one of them interrupts the flow by itself. */
function takeoverOf(flow: FlowResult | undefined, failed: readonly Failure[]) {
  const found = flow?.interruptions.filter(({ failure }) => failed.includes(failure)) ?? []
  return found.length === 1 && failed.length === 1 ? found[0] : undefined
}

/** A database drawn once takes over from itself: then it is its standby that does. */
function takeoverWords(design: Design, by: readonly Id[], failure: Failure, language: Language): string {
  const words = simulationWords[language]
  const names = (ids: readonly Id[]) => [...new Set(ids.map((id) => partName(design, id)))].join(', ')
  const own = by.filter((id) => id === failure || hasStandby(design, id))
  const others = by.filter((id) => !own.includes(id))
  return [
    ...(own.length > 0 ? [words.standby(names(own))] : []),
    ...(others.length > 0 ? [words.takesOver(names(others))] : []),
  ].join('; ')
}

function hasStandby(design: Design, id: Id): boolean {
  const node = indexOf(design).nodes.get(id)
  return node?.props?.['multiAz'] === true || (node?.azs?.length ?? 0) > 1
}

function placeName(design: Design, failure: Failure, language: Language): string | undefined {
  return failure.includes(':') ? failureName(design, failure, language) : undefined
}

/** The failed place a part stands in, if any. */
function placeLostWith(design: Design, failed: readonly Failure[], id: Id): Failure | undefined {
  const index = indexOf(design)
  const node = index.nodes.get(id)
  const around = new Set(index.ancestors(id).map((group) => group.id))
  return failed.find((failure) => {
    if (!failure.includes(':')) return false
    if (failedGroups(design, [failure]).some((group) => around.has(group))) return true
    return (
      failure.startsWith('az:') && node?.azs?.includes(failure.slice(failure.lastIndexOf('/') + 1)) === true
    )
  })
}
