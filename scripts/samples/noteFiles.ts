import { plainMarkdown } from '../../src/formats/index.ts'
import type { Language } from '../../src/checks/index.ts'
import { wordsOf, type DrawnSample } from './drawnSample.ts'
import { phrases } from './phrases.ts'

/** A source `004 · Event Processing (arch-evnt-1)`: note, section, and the figure or remark in brackets. */
function readSource(source: string): { note: string; section: string } | undefined {
  const [, note, section] = /^(\d{3}) · (.*?)(?: \([^()]*\))?$/.exec(source) ?? []
  return note === undefined || section === undefined ? undefined : { note, section }
}

interface Section {
  readonly title: string
  readonly samples: DrawnSample[]
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare

/** Samples by note and section of their sources; one that comes from several stands in each, once. */
export function byNote(samples: readonly DrawnSample[]): Map<string, Section[]> {
  const notes = new Map<string, Map<string, Section>>()
  for (const sample of samples) {
    for (const source of sample.design.source ?? []) {
      const read = readSource(source)
      if (read === undefined) continue
      const sections = notes.get(read.note) ?? new Map<string, Section>()
      const key = read.section.toLowerCase()
      const section = sections.get(key) ?? { title: read.section, samples: [] }
      if (!section.samples.includes(sample)) section.samples.push(sample)
      sections.set(key, section)
      notes.set(read.note, sections)
    }
  }
  const sorted = [...notes].sort(([a], [b]) => inOrder(a, b))
  return new Map(
    sorted.map(([note, sections]) => [
      note,
      [...sections.values()].sort((a, b) => inOrder(a.title, b.title)),
    ]),
  )
}

function sampleLines(drawn: DrawnSample, titles: ReadonlyMap<string, string>, language: Language): string[] {
  const words = phrases[language]
  const { title, description, notice } = wordsOf(drawn, language)
  const { twin } = drawn.sample
  const name = plainMarkdown(title)
  const other = twin === undefined ? undefined : titles.get(twin)
  return [
    `### ${name}`,
    '',
    `![${name}](png/${drawn.slug}.png)`,
    '',
    plainMarkdown(description),
    '',
    `**${words.notice}.** ${plainMarkdown(notice)}`,
    '',
    `**${words.verdict}.** ${plainMarkdown(drawn.verdict)}`,
    '',
    `${words.source}: ${(drawn.design.source ?? []).map(plainMarkdown).join('; ')}`,
    ...(other === undefined || twin === undefined
      ? []
      : ['', `${words.twin}: [${plainMarkdown(other)}](svg/${twin}.svg)`]),
    '',
  ]
}

/** One Markdown file a note, `000.md` to `004.md`: its sections with their designs. */
export function noteFiles(samples: readonly DrawnSample[], language: Language): Map<string, string> {
  const titles = new Map(samples.map((one) => [one.slug, wordsOf(one, language).title]))
  return new Map(
    [...byNote(samples)].map(([note, sections]) => {
      const designs = new Set(sections.flatMap((section) => section.samples)).size
      const lines = [
        `# ${phrases[language].note(note)}`,
        '',
        phrases[language].noteLead(designs),
        '',
        ...sections.flatMap((section) => [
          `## ${plainMarkdown(section.title)}`,
          '',
          ...section.samples.flatMap((one) => sampleLines(one, titles, language)),
        ]),
      ]
      return [`${note}.md`, `${lines.join('\n').trimEnd()}\n`]
    }),
  )
}
