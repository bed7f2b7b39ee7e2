import type { Severity } from '../../checks/index.ts'
import { forTerminal, inkOf, type Ink } from './ink.ts'
import { availabilityInWords, leastAvailable } from './availabilityWords.ts'
import { flowAsText } from './flowAsText.ts'
import { someOf } from './someOf.ts'
import type { Report, ReportDesign, ReportFinding } from './types.ts'
import { verdictInWords, verdictOfReport } from './verdictLine.ts'

export interface TextOptions {
  /** ANSI colours, for a terminal. */
  readonly colour?: boolean
  /** Columns to wrap prose at (default 100). */
  readonly width?: number
}

/** Lines of at most `width` columns, each begun with `indent`. */
function wrapped(text: string, indent: string, width: number): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += line.length > indent.length ? ` ${word}` : word
  }
  return [...lines, line]
}

function severityInk(severity: Severity, ink: Ink): (text: string) => string {
  if (severity === 'error' || severity === 'high') return ink.red
  return severity === 'medium' ? ink.yellow : ink.dim
}

function findingLines(finding: ReportFinding, ink: Ink, width: number): string[] {
  const head = finding.waived ? `${finding.severity}, waived` : finding.severity
  const indent = '      '
  const lines = [
    `  ${severityInk(finding.severity, ink)(head)}  ${ink.bold(finding.message)}`,
    `${indent}${ink.dim(`${finding.check} on ${someOf(finding.on)}`)}`,
  ]
  if (finding.waived) return lines
  const more = [finding.why, `Fix: ${finding.fix}`, ...finding.source.map((source) => `Source: ${source}`)]
  return [...lines, ...more.filter((text) => text !== '').flatMap((text) => wrapped(text, indent, width))]
}

function designLines(design: ReportDesign, ink: Ink, width: number): string[] {
  const hidden = design.hiddenCrossAz.map(
    ({ node, zone, through }) =>
      `  ${ink.yellow('⇢ hidden')} ${ink.bold(node)} dies with AZ ${zone}, through ${someOf(through)}`,
  )
  const findings = design.findings.map((finding) => findingLines(finding, ink, width))
  return [
    `${ink.bold(design.file)}  ${design.title}`,
    `  ${[verdictInWords(verdictOfReport(design)), ...availabilityOf(design)].join(' · ')}`,
    ...design.flows.flatMap((flow) => ['', ...flowAsText(flow, ink)]),
    ...(hidden.length > 0 ? ['', ...hidden] : []),
    ...findings.flatMap((lines) => ['', ...lines]),
  ]
}

function availabilityOf({ flows }: ReportDesign): string[] {
  const figures = flows.flatMap(({ id, availability }) =>
    availability ? [{ flow: id, value: availability.value }] : [],
  )
  const least = leastAvailable(flows, figures)
  return least ? [availabilityInWords(least.value)] : []
}

/** Every text of a value as `forTerminal` gives it; labels and messages come from files. */
function safe<T>(value: T): T {
  const clean = (one: unknown): unknown => {
    if (typeof one === 'string') return forTerminal(one)
    if (Array.isArray(one)) return one.map(clean)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, clean(inner)]))
  }
  return clean(value) as T
}

/** The report as people read it in a terminal. */
export function reportAsText(report: Report, options: TextOptions = {}): string {
  const ink = inkOf(options.colour ?? false)
  const designs = report.designs.map((design) =>
    designLines(safe(design), ink, options.width ?? 100).join('\n'),
  )
  return `${designs.join('\n\n')}\n`
}
