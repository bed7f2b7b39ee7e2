import type { Language } from '../../checks/index.ts'
import { forTerminal, inkOf, type Ink } from '../report/ink.ts'
import { changedWeight, counted, describedChange, describedPart, phrases, weight } from './phrases.ts'
import type { ComparedPart, Comparison, DrawingChanges, FindingChanges } from './types.ts'

export interface ComparisonTextOptions {
  readonly language?: Language
  /** ANSI colours, for a terminal. */
  readonly colour?: boolean
}

type Phrases = (typeof phrases)[Language]

function drawingLines(changes: DrawingChanges, words: Phrases, ink: Ink): string[] {
  const { design, added, removed, changed } = changes
  const count = counted([
    [added.length, words.added],
    [removed.length, words.removed],
    [changed.length + (design.length > 0 ? 1 : 0), words.changed],
  ])
  const head = `${ink.bold(words.drawing)}  ${count || words.sameDrawing}`
  const line = (sign: string, part: ComparedPart, colour: (text: string) => string, more: string) => {
    const name = part.label === '' || part.label === part.id ? '' : `  ${part.label}`
    return `  ${colour(`${sign} ${words.types[part.type]} ${part.id}`)}${name}${more === '' ? '' : `  ${ink.dim(more)}`}`
  }
  return [
    head,
    ...design.map((field) => `  ${ink.yellow(`~ ${words.design}`)}  ${describedChange(field)}`),
    ...removed.map((part) => line('-', part, ink.red, describedPart(part, words))),
    ...added.map((part) => line('+', part, ink.green, describedPart(part, words))),
    ...changed.flatMap((part) => [
      line('~', part, ink.yellow, ''),
      ...part.fields.map((field) => `      ${describedChange(field)}`),
    ]),
  ]
}

function findingLines(changes: FindingChanges, words: Phrases, ink: Ink): string[] {
  const { gone, came, changed, stayed } = changes
  const count = counted([
    [gone.length, words.gone],
    [came.length, words.came],
    [changed.length, words.changed],
    [stayed.length, words.stayed],
  ])
  return [
    `${ink.bold(words.findings)}  ${count || words.noFindings}`,
    ...gone.map((one) => `  ${ink.green(`- ${weight(one, words)}`)}  ${one.message}`),
    ...came.map((one) => `  ${ink.red(`+ ${weight(one, words)}`)}  ${one.message}`),
    ...changed.map((one) => `  ${ink.yellow(`~ ${changedWeight(one, words)}`)}  ${one.message}`),
    ...stayed.map((one) => ink.dim(`  = ${weight(one, words)}  ${one.message}`)),
  ]
}

/** Every text of a comparison as `forTerminal` gives it: labels and file names come from outside. */
function safe(comparison: Comparison): Comparison {
  const clean = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? forTerminal(value) : value
  return JSON.parse(JSON.stringify(comparison, clean)) as Comparison
}

/** A comparison as people read it in a terminal: the sentence first, then the parts, then the findings. */
export function comparisonAsText(comparison: Comparison, options: ComparisonTextOptions = {}): string {
  const words = phrases[options.language ?? 'en']
  const ink = inkOf(options.colour ?? false)
  const { a, b, summary, drawing, findings } = safe(comparison)
  const lines = [
    ink.bold(summary),
    '',
    `  A  ${ink.bold(a.file)}  ${a.title}`,
    `     ${ink.dim(a.verdict)}`,
    `  B  ${ink.bold(b.file)}  ${b.title}`,
    `     ${ink.dim(b.verdict)}`,
    '',
    ...findingLines(findings, words, ink),
    '',
    ...drawingLines(drawing, words, ink),
  ]
  return `${lines.join('\n')}\n`
}
