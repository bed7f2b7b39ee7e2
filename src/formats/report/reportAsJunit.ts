import { severities, type Finding, type Severity } from '../../checks/index.ts'
import { element, escapeXml } from '../svg/xml.ts'
import type { ReportEntry } from './reportOf.ts'

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly skipped: number
}

/** Findings as JUnit XML, one suite for each design and one case for each finding: those at or above `failOn` fail,
 *  waived ones are skipped, milder ones pass with their words as output. A design without findings has one passing case. */
export function reportAsJunit(entries: readonly ReportEntry[], failOn: Severity | 'never'): string {
  const fails = ({ severity }: Finding) =>
    failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
  const suites = entries.map((entry) => ({ entry, counts: countsOf(entry, fails) }))
  const sum = (key: keyof Counts) => suites.reduce((all, { counts }) => all + counts[key], 0)
  const all = { tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped') }
  const written = suites.map(({ entry, counts }) => suite(entry, counts, fails))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element('testsuites', { name: 'Faultline', ...all }, '\n', ...written),
    '',
  ].join('\n')
}

function countsOf({ findings }: ReportEntry, fails: (finding: Finding) => boolean): Counts {
  return {
    tests: Math.max(1, findings.length),
    failures: findings.filter((finding) => !finding.waived && fails(finding)).length,
    skipped: findings.filter((finding) => finding.waived).length,
  }
}

function suite(entry: ReportEntry, counts: Counts, fails: (finding: Finding) => boolean): string {
  const { file, design, findings } = entry
  const cases = findings.map((finding) => testCase(file, finding, fails(finding)))
  const none = element('testcase', { classname: file, name: 'no findings' })
  return `${element(
    'testsuite',
    { name: `${file} · ${design.title}`, ...counts, errors: 0 },
    ...(cases.length > 0 ? cases : [none]).map((one) => `\n  ${one}`),
    '\n',
  )}\n`
}

function testCase(file: string, finding: Finding, fails: boolean): string {
  const { check, message, severity, on, why, fix, source } = finding
  const words = escapeXml([why, `Fix: ${fix}`, ...source].join('\n'))
  const outcome = finding.waived
    ? element('skipped', { message: 'waived' })
    : fails
      ? element('failure', { type: severity, message }, words)
      : element('system-out', {}, `${severity}: `, words)
  return element(
    'testcase',
    { classname: `${file}.${check}`, name: `${message} [${on.join(', ')}]` },
    outcome,
  )
}
