import type { Finding, Severity } from '../../checks/index.ts'

/** Said again here: taking the list from the checks would bring all their prose into the first load. */
const worstFirst = ['error', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[]

export interface SeverityGroup {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** Findings that count (not waived) by severity, worst first; severities without any are left out. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return worstFirst
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity && !finding.waived),
    }))
    .filter((group) => group.findings.length > 0)
}
