import type { Analysis } from '../analysis/index.ts'
import { withoutNotes } from '../catalog/index.ts'
import type { Design, Id, Waiver } from '../model/index.ts'
import { foldFindings } from './folding.ts'
import { checks, foldsOf } from './registry.ts'
import { severities, type Check, type Finding, type Found, type Language } from './types.ts'

const choices = new Set(checks.filter((check) => check.keepsSeverity).map((check) => check.id))

/** Everything the checks find in a design, worst first, in words of `language`; the same input gives the same list.
 *  Each cause is told once: a general finding is folded into the specific one. Waived findings stay in the list,
 *  marked. `today` (ISO date) decides whether a waiver still holds. */
export function runChecks(
  design: Design,
  analysis: Analysis,
  language: Language = 'en',
  today = new Date().toISOString().slice(0, 10),
): Finding[] {
  const findings = allFindings(design, analysis, language, today)
  return foldFindings(findings, foldsOf, (check) => choices.has(check)).sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compare(a.check, b.check) ||
      compare(a.key, b.key),
  )
}

/** The same before folding: every check by itself. */
function allFindings(
  design: Design,
  analysis: Analysis,
  language: Language,
  today: string,
): readonly Finding[] {
  const judged = withoutNotes(design)
  return checks.flatMap((check) =>
    check
      .find(judged, analysis)
      .map((found) => worded(check, found, language, waiverOf(design, check.id, found.on, today), today)),
  )
}

function worded(
  check: Check,
  found: Found,
  language: Language,
  waiver: Waiver | undefined,
  today: string,
): Finding {
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
    waived: waiver !== undefined && holds(waiver, today),
    ...(waiver && { waiver }),
    folded: [],
  }
}

/** What the author said of this finding: a waiver that holds, else one that has ended. */
function waiverOf(design: Design, check: string, on: readonly Id[], today: string): Waiver | undefined {
  const covering = (design.waivers ?? []).filter(
    (waiver) => waiver.check === check && on.every((id) => waiver.on.includes(id)),
  )
  return covering.find((waiver) => holds(waiver, today)) ?? covering[0]
}

const holds = (waiver: Waiver, today: string) => waiver.until === undefined || waiver.until >= today

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
