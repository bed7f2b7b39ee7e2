import type { Finding, Severity } from '../../checks/index.ts'
import type { Edge, Id, Shown } from '../../model/index.ts'

/** What a part's badge tells. */
export interface PartFindings {
  readonly worst: Severity
  /** Worst first. */
  readonly findings: readonly Finding[]
}

/** The findings on each part of a drawing with these lines. A line wears what names no other part: elsewhere its ends tell it.
 *  What stands for hidden parts, a collapsed group say, wears theirs with its own. */
export function badgesOf(
  edges: readonly Edge[],
  findings: readonly Finding[],
  standIns: Shown['standIns'],
): ReadonlyMap<Id, PartFindings> {
  const lines = new Set(edges.map(({ id }) => id))
  const badges = new Map<Id, { worst: Severity; findings: Finding[] }>()
  for (const finding of findings) {
    if (finding.waived) continue
    const parts = finding.on.filter((id) => !lines.has(id))
    const wearers = (parts.length > 0 ? parts : finding.on).map((id) => standIns.get(id) ?? id)
    for (const id of new Set(wearers)) {
      const badge = badges.get(id)
      // They come worst first.
      if (badge) badge.findings.push(finding)
      else badges.set(id, { worst: finding.severity, findings: [finding] })
    }
  }
  return badges
}
