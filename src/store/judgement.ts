import { emptyAnalysis, type Failure, type Simulation } from '../analysis/index.ts'
import type { Language } from '../checks/index.ts'
import type { Design } from '../model/index.ts'
import { isJudgedHere, type Engine, type Limits, type LocalJudge } from './engine.ts'
import type { Verdict } from './judge.ts'
import { knownVerdict } from './knownVerdicts.ts'
import { latestOnly } from './latestOnly.ts'
import { messageOf } from './messageOf.ts'
import { createPutOff } from './putOff.ts'
import { sameMeaning } from './sameMeaning.ts'
import { stillness } from './stillness.ts'
import { underWay } from './underWay.ts'
import { createUntilAnother } from './untilAnother.ts'
import { say } from './words.ts'

interface Wanted {
  readonly design: Design
  readonly documentId: string
  readonly language: Language
  readonly failed: readonly Failure[]
  readonly gesture?: string | undefined
}

type Judges = Engine | ReturnType<LocalJudge['load']>

/** Quiet time after the last step of a gesture before a large design is judged, in milliseconds: a drag over many groups
 *  would keep the worker busy with designs nobody stops at, and the page with copying them. */
const quietTime = 140

export interface Judgement extends Verdict {
  readonly simulation?: Simulation | undefined
  readonly pending: boolean
  readonly trouble?: string | undefined
  /** Somebody had enough of it. */
  readonly cancelled?: boolean | undefined
}

interface Shown {
  readonly wanted: Wanted
  readonly judgement: Judgement
}

/** Of a design nobody has judged. */
export const nothingYet: Verdict = { analysis: emptyAnalysis, findings: [] }

/** Keeps the verdict on the shown design: with the edit itself for small designs once `local` has loaded, and from
 *  the worker for large ones. `arrived` is called when an answer comes later than the change. */
export function createJudgement(
  engine: Engine,
  local: LocalJudge,
  limits: Limits,
  arrived: () => void,
): { readonly of: (wanted: Wanted) => Judgement; readonly again: () => void } {
  let shown: Shown | undefined
  const rest = createPutOff()
  const until = createUntilAnother()

  /** All of a large drawing is drawn anew by it, which is felt while a hand moves something. */
  async function answer(wanted: Wanted, change: Partial<Judgement>): Promise<void> {
    await stillness()
    // A late answer for an old question is dropped: the newest one is already under way.
    if (!shown || !sameQuestion(shown.wanted, wanted)) return
    const { analysis, findings, simulation } = shown.judgement
    shown = { ...shown, judgement: { analysis, findings, simulation, ...change, pending: false } }
    arrived()
  }
  const judgesOf = ({ design }: Wanted) => (isJudgedHere(design, limits) ? local.load() : engine)
  const askElsewhere = asking(judgesOf, until, answer)
  const askSoon = (wanted: Wanted) => {
    rest.stop()
    if (wanted.gesture === undefined) askElsewhere(wanted)
    else rest.later(quietTime, () => askElsewhere(wanted))
  }

  function judgementOf(wanted: Wanted): Judgement {
    if (shown && sameQuestion(shown.wanted, wanted)) {
      // The gesture goes on without changing what is asked: the question waits with it.
      if (rest.isWaiting()) askSoon(wanted)
      return shown.judgement
    }
    rest.stop()
    // What is still being found out about another document keeps this one waiting.
    until(wanted.documentId)
    const loaded = local.loaded()
    if (loaded && isJudgedHere(wanted.design, limits)) {
      shown = { wanted, judgement: judgeNow(wanted, shown, loaded) }
      return shown.judgement
    }
    const previous = shown?.wanted.documentId === wanted.documentId ? shown.judgement : nothingYet
    shown = { wanted, judgement: anew(previous) }
    askSoon(wanted)
    return shown.judgement
  }

  return {
    of: judgementOf,
    again() {
      if (!shown) return
      shown = { ...shown, judgement: anew(shown.judgement) }
      askElsewhere(shown.wanted)
      arrived()
    },
  }
}

/** Asks for the newest question only; what comes of it is told as it comes. */
function asking(
  judgesOf: (wanted: Wanted) => Judges,
  until: (documentId: string) => AbortSignal,
  answer: (wanted: Wanted, change: Partial<Judgement>) => Promise<void>,
): (wanted: Wanted) => void {
  return latestOnly(
    (wanted: Wanted) => judgeElsewhere(wanted, judgesOf(wanted), until(wanted.documentId)),
    (judgement, wanted) => void answer(wanted, judgement),
    (error, wanted) => void answer(wanted, { trouble: messageOf(error) }),
  )
}

const anew = (before: Verdict): Judgement => ({ ...before, cancelled: undefined, pending: true })

/** By the worker, or on the page once its rules are there; saying so, with a way out. */
async function judgeElsewhere(
  { design, language, failed }: Wanted,
  judges: Judges,
  until: AbortSignal,
): Promise<Partial<Judgement>> {
  const work = async (signal: AbortSignal) => {
    const one = judges instanceof Promise ? await judges : judges
    const verdict = await one.judge(design, language, signal)
    const still = possible(failed, verdict)
    return {
      ...verdict,
      simulation: still.length > 0 ? await one.simulate(design, still, signal) : undefined,
    }
  }
  const judged = await underWay(say('judging'), work, { aside: true, until })
  return judged === 'cancelled' ? { cancelled: true } : judged
}

function judgeNow(
  wanted: Wanted,
  shown: Shown | undefined,
  { judge, simulate }: NonNullable<ReturnType<LocalJudge['loaded']>>,
): Judgement {
  try {
    const verdict =
      shown && stillHolds(shown, wanted)
        ? shown.judgement
        : (knownVerdict(wanted.design, wanted.language) ?? judge(wanted.design, wanted.language))
    const failed = possible(wanted.failed, verdict)
    return {
      analysis: verdict.analysis,
      findings: verdict.findings,
      simulation: failed.length > 0 ? simulate(wanted.design, failed) : undefined,
      pending: false,
    }
  } catch (error) {
    return { ...nothingYet, pending: false, trouble: messageOf(error) }
  }
}

/** Only the simulated failures changed, so the verdict stands. */
function stillHolds({ wanted: before, judgement }: Shown, wanted: Wanted): boolean {
  return (
    !judgement.pending &&
    judgement.trouble === undefined &&
    !judgement.cancelled &&
    sameQuestion(before, { ...wanted, failed: before.failed })
  )
}

/** What was failed may have been deleted since. */
function possible(failed: Wanted['failed'], { analysis }: Verdict): Failure[] {
  return failed.filter((failure) => analysis.failures.includes(failure))
}

function sameQuestion(a: Wanted, b: Wanted): boolean {
  return (
    a.documentId === b.documentId &&
    a.language === b.language &&
    a.failed === b.failed &&
    sameMeaning(a.design, b.design)
  )
}
