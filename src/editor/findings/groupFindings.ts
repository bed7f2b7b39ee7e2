import { severities, type Finding, type Severity } from '../../checks/index.ts'

export interface SeverityGroup {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** Findings that count (not waived) by severity, worst first; severities without any are left out. */
export function groupFindings(findings: readonly Finding[]): SeverityGroup[] {
  return severities
    .map((severity) => ({
      severity,
      findings: findings.filter((finding) => finding.severity === severity && !finding.waived),
    }))
    .filter((group) => group.findings.length > 0)
}
