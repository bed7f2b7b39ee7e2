import { flowName, type Finding, type Language } from '../../checks/index.ts'
import { partName, type Design, type Id } from '../../model/index.ts'
import { plainMarkdown } from '../compare/plainMarkdown.ts'
import { markdownWords as phrases } from './markdownWords.ts'
import type { DeepResults, ReportEntry } from './reportOf.ts'
import { availabilityInWords, leastAvailable, percentInWords } from './availabilityWords.ts'
import { verdictLine } from './verdictLine.ts'

export interface MarkdownOptions {
  readonly language?: Language
  /** Address of the design's picture; without one there is none in the text. */
  readonly picture?: (entry: ReportEntry) => string | undefined
}

/** Designs as Markdown made for notes: title, picture, verdict, what each flow rests on, and a table of findings with
 *  their reasons. Labels are data: nothing in them means anything to Markdown. */
export function reportAsMarkdown(entries: readonly ReportEntry[], options: MarkdownOptions = {}): string {
  const language = options.language ?? 'en'
  return entries
    .map((entry) => [...designLines(entry, language, options.picture?.(entry)), ''].join('\n'))
    .join('\n')
}

function designLines(entry: ReportEntry, language: Language, picture: string | undefined): string[] {
  const { design, analysis, findings } = entry
  const words = phrases[language]
  const title = plainMarkdown(titleOf(design, language))
  const description = descriptionOf(design, language)
  const least = leastAvailable(analysis.flows, entry.deep?.availability ?? [])
  const figures = least ? [availabilityInWords(least.value, language)] : []
  const verdict = plainMarkdown([verdictLine(analysis, language), ...figures].join(' · '))
  const open = findings.filter((finding) => !finding.waived)
  const waived = findings.filter((finding) => finding.waived)
  return [
    `## ${title}`,
    ...(picture === undefined ? [] : ['', `![${title}. ${verdict}](${encodeURI(picture)})`]),
    ...(description === undefined ? [] : ['', plainMarkdown(description)]),
    '',
    `**${verdict}**`,
    ...flowTable(entry, language),
    ...(open.length > 0 ? findingTable(open, language) : ['', words.noFindings]),
    ...(waived.length > 0 ? ['', `${words.waived}: ${plainMarkdown(messages(waived))}`] : []),
    ...sources(design, language),
  ]
}

function titleOf({ title, sample }: Design, language: Language): string {
  return language === 'ko' && sample ? sample.ko.title : title
}

function descriptionOf({ description, sample }: Design, language: Language): string | undefined {
  return language === 'ko' && sample ? sample.ko.description : description
}

const messages = (findings: readonly Finding[]) => findings.map((finding) => finding.message).join(' ')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return ['', row(head), row(head.map(() => '---')), ...rows.map(row)]
}

function flowTable({ design, analysis, deep }: ReportEntry, language: Language): string[] {
  if (analysis.flows.length === 0) return []
  const words = phrases[language]
  const named = (ids: readonly Id[]) =>
    ids.length === 0 ? '–' : plainMarkdown([...new Set(ids.map((id) => partName(design, id)))].join(', '))
  return table(
    [words.flow, words.spofs, words.azGaps, words.trusts, ...(deep ? [words.availability] : [])],
    analysis.flows.map((flow) => [
      plainMarkdown(flow.works ? flowName(design, flow) : `${flowName(design, flow)} (${words.broken})`),
      named(flow.spofs.map((spof) => spof.node)),
      flow.azGaps.length === 0 ? '–' : plainMarkdown(flow.azGaps.map((gap) => gap.zone).join(', ')),
      named(flow.managed),
      ...(deep ? [figureOf(deep, flow.id)] : []),
    ]),
  )
}

function figureOf({ availability }: DeepResults, flow: string): string {
  const found = availability.find((one) => one.flow === flow)
  return found ? percentInWords(found.value) : '–'
}

function findingTable(findings: readonly Finding[], language: Language): string[] {
  const words = phrases[language]
  return table(
    [words.severity, words.finding, words.why, words.fix],
    findings.map((finding) => [
      words.severities[finding.severity],
      plainMarkdown(finding.message),
      plainMarkdown(finding.why),
      plainMarkdown(finding.fix),
    ]),
  )
}

function sources({ source }: Design, language: Language): string[] {
  if (source === undefined || source.length === 0) return []
  return ['', `${phrases[language].source}: ${source.map(plainMarkdown).join('; ')}`]
}
