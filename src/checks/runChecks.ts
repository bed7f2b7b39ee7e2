import type { Analysis } from '../analysis/index.ts'
import type { Design, Id, Waiver } from '../model/index.ts'
import { checks } from './registry.ts'
import { severities, type Check, type Finding, type Found, type Language } from './types.ts'

/** Everything the checks find in a design, worst first, in words of `language`; the same input gives the same list.
 *  Waived findings stay in the list, marked. `today` (ISO date) decides whether a waiver still holds. */
export function runChecks(
  design: Design,
  analysis: Analysis,
  language: Language = 'en',
  today = new Date().toISOString().slice(0, 10),
): Finding[] {
  const findings = checks.flatMap((check) =>
    check
      .find(design, analysis)
      .map((found) => worded(check, found, language, isWaived(design, check.id, found.on, today))),
  )
  return findings.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compare(a.check, b.check) ||
      compare(a.key, b.key),
  )
}

function worded(check: Check, found: Found, language: Language, waived: boolean): Finding {
  const { message, why, fix } = check.words[language]
  return {
    ...found,
    key: [check.id, ...found.on].join(':'),
    check: check.id,
    pillar: check.pillar,
    source: check.source,
    message: message(found.params),
    why: why(found.params),
    fix: fix(found.params),
    waived,
    folded: [],
  }
}

function isWaived(design: Design, check: string, on: readonly Id[], today: string): boolean {
  const covers = (waiver: Waiver) =>
    waiver.check === check &&
    (waiver.until === undefined || waiver.until >= today) &&
    on.every((id) => waiver.on.includes(id))
  return (design.waivers ?? []).some(covers)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
