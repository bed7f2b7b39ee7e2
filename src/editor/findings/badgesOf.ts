import type { Finding, Severity } from '../../checks/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'

/** What a part's badge tells. */
export interface PartFindings {
  readonly worst: Severity
  /** Worst first. */
  readonly findings: readonly Finding[]
}

/** The findings on each part of the drawing. A line wears what names no other part: elsewhere its ends tell it. */
export function badgesOf(design: Design, findings: readonly Finding[]): ReadonlyMap<Id, PartFindings> {
  const { edges } = indexOf(design)
  const badges = new Map<Id, { worst: Severity; findings: Finding[] }>()
  for (const finding of findings) {
    if (finding.waived) continue
    const parts = finding.on.filter((id) => !edges.has(id))
    for (const id of new Set(parts.length > 0 ? parts : finding.on)) {
      const badge = badges.get(id)
      // They come worst first.
      if (badge) badge.findings.push(finding)
      else badges.set(id, { worst: finding.severity, findings: [finding] })
    }
  }
  return badges
}
