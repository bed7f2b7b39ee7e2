import type { Finding } from '../../checks/index.ts'
import type { FindingsBy } from '../../store/index.ts'

/** Findings under one heading; `key` is the severity, pillar, flow or part they share, empty for none. */
export interface FindingGroup {
  readonly key: string
  readonly findings: readonly Finding[]
}

/** Findings that count, as a list shows them: those whose words hold every word of `filter`, under headings, the one
 *  with the worst finding first and what belongs to no flow last. */
export function arrangeFindings(
  findings: readonly Finding[],
  by: FindingsBy,
  filter = '',
): readonly FindingGroup[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.waived || !holds(finding, wanted)) continue
    const key = keyOf(finding, by)
    const members = groups.get(key)
    if (members) members.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups]
    .map(([key, members]) => ({ key, findings: members }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === ''))
}

function keyOf(finding: Finding, by: FindingsBy): string {
  switch (by) {
    case 'severity':
      return finding.severity
    case 'pillar':
      return finding.pillar
    case 'flow':
      return finding.flow ?? ''
    case 'part':
      return (finding.culprits ?? finding.on)[0] ?? ''
  }
}

function holds({ message, check, folded }: Finding, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true
  const words = `${message} ${check} ${folded.join(' ')}`.toLowerCase()
  return wanted.every((word) => words.includes(word))
}
