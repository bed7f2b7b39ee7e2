import type { Assumption } from '../analysis/index.ts'
import type { AskedProperty, Explanation, Finding, FoundFix, Language } from '../checks/index.ts'
import type { Design } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { isJudgedHere, pageEngine } from './engine.ts'
import type * as judge from './judge.ts'
import { stillness } from './stillness.ts'
import { underWay, type Outcome } from './underWay.ts'
import { createUntilAnother } from './untilAnother.ts'
import { say } from './words.ts'

/** The rules of judging with all their words: fixes, questions, assumptions. */
export type Rules = typeof judge

let loaded: Rules | undefined

/** The rules, fetched when first wanted: the first load has no room for them. */
export async function loadRules(): Promise<Rules> {
  loaded ??= await import('./judge.ts')
  return loaded
}

/** The rules where they have been fetched already. */
export function rulesAtHand(): Rules | undefined {
  return loaded
}

/** Every property of a large design that would decide a check, worked out where it holds nobody up, once nothing moves. */
export function asksElsewhere(
  design: Design,
  language: Language,
): Promise<Outcome<readonly AskedProperty[]>> {
  return onceStill(say('asking'), (signal) => pageEngine.asksOf(design, language, signal))
}

/** What the analysis of a large design took for granted, worked out where it holds nobody up, once nothing moves. */
export function assumptionsElsewhere(design: Design): Promise<Outcome<readonly Assumption[]>> {
  return onceStill(say('assuming'), (signal) => pageEngine.assumptionsOf(design, signal))
}

/** What a finding of a large design comes to and what would help, worked out where it holds nobody up. */
export function explainElsewhere(
  design: Design,
  finding: Finding,
  language: Language,
): Promise<Outcome<Explanation | undefined>> {
  return aside(say('explaining'), (signal) => pageEngine.explain(design, finding, language, signal))
}

/** What makes a finding of a large design go away, worked out where it holds nobody up. */
export function fixesElsewhere(
  design: Design,
  finding: Finding,
  language: Language,
): Promise<Outcome<readonly FoundFix[]>> {
  return aside(say('mending'), (signal) => pageEngine.findFixes(design, finding, language, signal))
}

const until = createUntilAnother()

/** Beside the drawing, and no longer than its document is open. */
function aside<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T>> {
  return underWay(what, work, { aside: true, until: until(documentStore.getState().documentId) })
}

/** For what comes of itself, with a part that was taken hold of say: to drag it is worth more. */
async function onceStill<T>(what: string, work: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T>> {
  const asked = documentStore.getState().documentId
  await stillness()
  return asked === documentStore.getState().documentId ? aside(what, work) : 'cancelled'
}

/** Judges a design that is not the open one: at once where it is small and the rules are at hand. */
export function judgeOnce(
  design: Design,
  language: Language,
  signal?: AbortSignal,
): judge.Verdict | Promise<judge.Verdict> {
  if (!isJudgedHere(design)) return pageEngine.judge(design, language, signal)
  return loaded ? loaded.judge(design, language) : loadRules().then((rules) => rules.judge(design, language))
}
