import type { Analysis } from '../analysis/index.ts'
import type { Design } from '../model/index.ts'
import { drawingsOf } from './curing/drawnCure.ts'
import { fixesFor } from './fixesFor.ts'
import { checkOf } from './registry.ts'
import type { Finding, Fix, FoundFix, Language } from './types.ts'

/** What `fixesFor` finds, as plain data: to find it takes long in a large design, for each is tried out. */
export function findFixes(
  design: Design,
  finding: Finding,
  analysis: Analysis,
  language: Language,
): readonly FoundFix[] {
  return fixesFor(design, finding, analysis, language).map(({ id, title, cure }) => ({
    id,
    title,
    ...(cure && { cure }),
  }))
}

/** The fixes that were found elsewhere, with their edits. */
export function drawnFixes(
  design: Design,
  finding: Finding,
  analysis: Analysis,
  found: readonly FoundFix[],
): readonly Fix[] {
  const own = found.every(({ cure }) => cure)
    ? []
    : (checkOf(finding.check)?.fixes?.(design, finding, analysis) ?? [])
  return found.flatMap((fix) => {
    const ways = fix.cure ? drawingsOf(design, fix.cure) : own
    const edit = ways.find(({ id }) => id === fix.id)?.edit
    return edit ? [{ ...fix, edit }] : []
  })
}
