import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Finding, Severity } from '../../checks/index.ts'
import { partName } from '../../model/index.ts'
import { lineFinder } from './lineOf.ts'
import { byText, sortedBy } from './order.ts'
import type { ReportEntry } from './reportOf.ts'

const levels: { readonly [severity in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** Findings as SARIF 2.1.0, which code hosts show on a pull request. `version` is the program's. A finding keeps its
 *  fingerprint while its check and parts stay, wherever it moves in the file. */
export function reportAsSarif(entries: readonly ReportEntry[], version: string): string {
  const findings = entries.flatMap((entry) => entry.findings)
  const rules = rulesOf(findings)
  const indexOfRule = new Map(rules.map((rule, i) => [rule.id, i]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Faultline', semanticVersion: version, rules } },
        columnKind: 'unicodeCodePoints',
        results: entries.flatMap((entry) => resultsOf(entry, indexOfRule)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

/** A rule for each check that found something, with its worst severity here as its default. */
function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const first = new Map<string, Finding>()
  // Findings come worst first.
  for (const finding of findings) if (!first.has(finding.check)) first.set(finding.check, finding)
  return sortedBy([...first.values()], (finding) => finding.check).map((finding) => ({
    id: finding.check,
    shortDescription: { text: titleOf(finding.check) },
    fullDescription: { text: finding.source.join('; ') },
    defaultConfiguration: { level: levels[finding.severity] },
    properties: { tags: [finding.pillar], sources: finding.source },
  }))
}

/** `nat-shared` as a title: "Nat shared". */
function titleOf(check: string): string {
  const words = check.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function resultsOf(entry: ReportEntry, rules: ReadonlyMap<string, number>): Result[] {
  const lineOf = lineFinder(entry.text)
  return entry.findings.map((finding): Result => {
    const parts = [...finding.on].sort(byText)
    return {
      ruleId: finding.check,
      ruleIndex: rules.get(finding.check) ?? -1,
      level: levels[finding.severity],
      message: { text: `${finding.message} ${finding.why} ${finding.fix}`.trim() },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(entry.file) },
            region: { startLine: lineOf(finding.on[0] ?? '') },
          },
          logicalLocations: parts.map((id) => ({
            name: partName(entry.design, id),
            fullyQualifiedName: id,
            kind: 'element',
          })),
        },
      ],
      partialFingerprints: { 'faultlineFinding/v1': `${finding.check}:${parts.join(',')}` },
      properties: { severity: finding.severity, pillar: finding.pillar },
      ...(finding.waived ? { suppressions: [{ kind: 'inSource', status: 'accepted' }] } : {}),
    }
  })
}

/** A path as a relative reference: standard input has no file, so it gets a name. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin.json'
  const forward = file.replaceAll('\\', '/').replace(/^\.\//, '')
  return forward
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(\w)%3A\//, 'file:///$1:/')
}
