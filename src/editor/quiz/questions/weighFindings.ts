import { severities, type Finding } from '../../../checks/index.ts'

/** How many findings there are of each severity, worst first. Plain remarks and what was waived weigh nothing. */
export function weighFindings(findings: readonly Finding[]): readonly number[] {
  const counted = severities.filter((severity) => severity !== 'info')
  return counted.map((severity) => findings.filter((one) => one.severity === severity && !one.waived).length)
}

/** Which of two weights is worse: positive when the first is. One grave finding outweighs any number of milder ones. */
export function compareWeights(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, index) => count !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
