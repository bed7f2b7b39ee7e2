import type { Language } from '../checks/index.ts'
import type { Design } from '../model/index.ts'
import type { Verdict } from './judge.ts'

const known = new WeakMap<Design, { readonly language: Language; readonly verdict: Verdict }>()

/** Tells what was found about a design before it is opened, so that opening it need not judge. */
export function rememberVerdict(design: Design, language: Language, verdict: Verdict): void {
  known.set(design, { language, verdict })
}

/** What is known about a design in the words of a language. */
export function knownVerdict(design: Design, language: Language): Verdict | undefined {
  const one = known.get(design)
  return one?.language === language ? one.verdict : undefined
}
