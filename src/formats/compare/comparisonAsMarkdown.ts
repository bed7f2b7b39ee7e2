import type { Language } from '../../checks/index.ts'
import { plainMarkdown } from './plainMarkdown.ts'
import { changedWeight, describedChange, describedPart, phrases, weight } from './phrases.ts'
import type { ComparedDesign, ComparedPart, Comparison, DrawingChanges, FindingChanges } from './types.ts'

type Phrases = (typeof phrases)[Language]

/** Ids hold nothing but letters, digits and dashes, except a waiver's, whose check is any text. */
const code = (id: string) => (/^[\w:/-]+$/.test(id) ? `\`${id}\`` : plainMarkdown(id))

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `**${title}**`, '', ...lines.map((line) => `- ${line}`)]
}

function drawingSections({ design, added, removed, changed }: DrawingChanges, words: Phrases): string[] {
  const named = (part: ComparedPart) =>
    [
      `${words.types[part.type]} ${code(part.id)}`,
      part.label === part.id ? '' : plainMarkdown(part.label),
      plainMarkdown(describedPart(part, words)),
    ]
      .filter((text) => text !== '')
      .join(' · ')
  const fields = changed.map(
    (part) =>
      `${named(part)}: ${part.fields.map((field) => plainMarkdown(describedChange(field))).join('; ')}`,
  )
  const about = design.map((field) => `${words.design}: ${plainMarkdown(describedChange(field))}`)
  return [
    ...section(words.removed, removed.map(named)),
    ...section(words.added, added.map(named)),
    ...section(words.changed, [...about, ...fields]),
  ]
}

function findingSections({ gone, came, changed, stayed }: FindingChanges, words: Phrases): string[] {
  const line = (finding: { readonly message: string }, level: string) =>
    `**${level}** ${plainMarkdown(finding.message)}`
  const weighed = (one: (typeof gone)[number]) => line(one, weight(one, words))
  return [
    ...section(words.gone, gone.map(weighed)),
    ...section(words.came, came.map(weighed)),
    ...section(
      words.changed,
      changed.map((one) => line(one, changedWeight(one, words))),
    ),
    ...section(words.stayed, stayed.map(weighed)),
  ]
}

const orElse = (lines: readonly string[], otherwise: string) => (lines.length > 0 ? lines : ['', otherwise])

/** A comparison as Markdown, for a pull request or a note. */
export function comparisonAsMarkdown(comparison: Comparison, language: Language = 'en'): string {
  const words = phrases[language]
  const { a, b, summary, drawing, findings } = comparison
  const row = (name: string, { file, verdict }: ComparedDesign) =>
    `| ${name} · ${plainMarkdown(file)} | ${plainMarkdown(verdict)} |`
  const lines = [
    `## ${plainMarkdown(a.title)} → ${plainMarkdown(b.title)}`,
    '',
    `**${plainMarkdown(summary)}**`,
    '',
    '| | |',
    '| --- | --- |',
    row('A', a),
    row('B', b),
    '',
    `### ${words.findings}`,
    ...orElse(findingSections(findings, words), words.noFindings),
    '',
    `### ${words.drawing}`,
    ...orElse(drawingSections(drawing, words), words.sameDrawing),
  ]
  return `${lines.join('\n')}\n`
}
