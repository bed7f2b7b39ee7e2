import type { Severity } from '../../checks/index.ts'
import { forTerminal, inkOf, type Ink } from './ink.ts'
import type { Report, ReportDesign, ReportFinding, ReportFlow } from './types.ts'
import { verdictInWords, verdictOfReport } from './verdictLine.ts'

export interface TextOptions {
  /** ANSI colours, for a terminal. */
  readonly colour?: boolean
  /** Columns to wrap prose at (default 100). */
  readonly width?: number
}

const arrow = ' → '

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

function flowLines(flow: ReportFlow, ink: Ink): string[] {
  const name = flow.label === undefined ? flow.id : `${flow.label} (${flow.id})`
  const ways = `${flow.entry.join(', ')}${arrow}${flow.goals.join(', ')}`
  const lines = [`  ${ink.cyan(flow.kind)} ${ink.bold(name)}  ${ink.dim(ways)}`]
  if (!flow.works) lines.push(`    ${ink.red('✗ does not work, even with nothing failed')}`)
  for (const { node, state, because } of flow.spofs) {
    const [sign, note] =
      state === 'down' ? [ink.red('● SPOF'), ''] : [ink.yellow('○ SPOF'), ' replaced by itself']
    lines.push(`    ${sign} ${ink.bold(node)}${note}  ${ink.dim(because.join(arrow))}`)
  }
  for (const { region, zone, nodes } of flow.azGaps) {
    const where = region === undefined ? zone : `${region}/${zone}`
    lines.push(`    ${ink.red('▨ AZ gap')} ${ink.bold(where)}  ${ink.dim(nodes.join(', '))}`)
  }
  for (const { nodes, groups } of flow.linkGaps) {
    lines.push(`    ${ink.red('▨ link gap')} ${ink.bold([...groups, ...nodes].join(', '))}`)
  }
  for (const { region } of flow.regionGaps) lines.push(`    ${ink.yellow('▢ Region gap')} ${region}`)
  const sound = flow.works && flow.spofs.length + flow.azGaps.length + flow.linkGaps.length === 0
  if (sound) lines.push(`    ${ink.green('✓ no single point of failure, no AZ gap')}`)
  if (flow.managed.length > 0) lines.push(`    ${ink.dim(`trusts ${flow.managed.join(', ')}`)}`)
  return lines
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
    `${indent}${ink.dim(`${finding.check} on ${finding.on.join(', ')}`)}`,
  ]
  if (finding.waived) return lines
  const more = [finding.why, `Fix: ${finding.fix}`, ...finding.source.map((source) => `Source: ${source}`)]
  return [...lines, ...more.filter((text) => text !== '').flatMap((text) => wrapped(text, indent, width))]
}

function designLines(design: ReportDesign, ink: Ink, width: number): string[] {
  const hidden = design.hiddenCrossAz.map(
    ({ node, zone, through }) =>
      `  ${ink.yellow('⇢ hidden')} ${ink.bold(node)} dies with AZ ${zone}, through ${through.join(', ')}`,
  )
  const findings = design.findings.map((finding) => findingLines(finding, ink, width))
  return [
    `${ink.bold(design.file)}  ${design.title}`,
    `  ${verdictInWords(verdictOfReport(design))}`,
    ...design.flows.flatMap((flow) => ['', ...flowLines(flow, ink)]),
    ...(hidden.length > 0 ? ['', ...hidden] : []),
    ...findings.flatMap((lines) => ['', ...lines]),
  ]
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
