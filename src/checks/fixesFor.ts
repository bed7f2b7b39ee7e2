import type { Analysis } from '../analysis/index.ts'
import { EditRefused, type Design } from '../model/index.ts'
import { curingFixes } from './curing/curingFixes.ts'
import { causeOf } from './explaining/causeOf.ts'
import { checkOf } from './registry.ts'
import type { Finding, Fix, FixOffer, Language } from './types.ts'

/** Ways to make a finding go away, best first, titled in `language`; none where it takes a decision no drawing holds.
 *  Where flows stop with what the finding tells of, the circuit says what is offered. */
export function fixesFor(
  design: Design,
  finding: Finding,
  analysis: Analysis,
  language: Language = 'en',
): readonly Fix[] {
  const check = checkOf(finding.check)
  if (!check) return []
  // A mere note is no fault: to change the design for it is a decision.
  const cause =
    finding.severity === 'info' ? undefined : causeOf(design, analysis, finding, check.folds ?? [])
  if (cause) return curingFixes({ design, finding, cause, analysis, check }, language)
  const offers = check.fixes?.(design, finding, analysis) ?? []
  return offers
    .filter((offer) => isPossible(design, offer))
    .map(({ id, params, edit }) => ({ id, title: check.words[language].fixes?.[id]?.(params) ?? id, edit }))
}

/** What would be refused is not offered. */
function isPossible(design: Design, offer: FixOffer): boolean {
  try {
    offer.edit(design)
    return true
  } catch (error) {
    if (error instanceof EditRefused) return false
    throw error
  }
}
