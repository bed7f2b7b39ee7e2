import type { Analysis } from '../analysis/index.ts'
import { EditRefused, type Design } from '../model/index.ts'
import { checks } from './registry.ts'
import type { Finding, Fix, FixOffer, Language } from './types.ts'

const byId = new Map(checks.map((check) => [check.id, check]))

/** Ways to make a finding go away, best first, titled in `language`; none where it takes a decision no drawing holds. */
export function fixesFor(
  design: Design,
  finding: Finding,
  analysis: Analysis,
  language: Language = 'en',
): Fix[] {
  const check = byId.get(finding.check)
  const offers = check?.fixes?.(design, finding, analysis) ?? []
  return offers
    .filter((offer) => isPossible(design, offer))
    .map(({ id, params, edit }) => ({
      id,
      title: check?.words[language].fixes?.[id]?.(params) ?? id,
      edit,
    }))
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
