import { severities } from '../../checks/index.ts'
import type { Finding } from '../../checks/index.ts'
import type { Language } from '../../checks/index.ts'
import {
  reportAsJunit,
  reportAsMarkdown,
  reportAsSarif,
  reportAsText,
  reportOf,
  writeReport,
  type ReportEntry,
} from '../../formats/index.ts'
import type { Command } from '../command.ts'
import { eachInput } from '../files/eachInput.ts'
import { judged, judgedDeeply } from '../files/judged.ts'
import { readInputs } from '../files/readInput.ts'
import type { Io } from '../io.ts'
import { choiceOption } from '../options.ts'

const levels = [...severities.filter((severity) => severity !== 'info'), 'never'] as const

const reportFormats = ['text', 'json', 'markdown', 'sarif', 'junit'] as const

/** Lists of findings have no place for exact numbers. */
const tellsNumbers: ReadonlySet<(typeof reportFormats)[number]> = new Set(['text', 'json', 'markdown'])

interface Asked {
  readonly level: (typeof levels)[number]
  readonly language: Language
  readonly io: Io
}

const writers: {
  readonly [format in (typeof reportFormats)[number]]: (
    entries: readonly ReportEntry[],
    asked: Asked,
  ) => string
} = {
  text: (entries, { io }) =>
    reportAsText(reportOf(entries), { colour: io.outIsTerminal, width: Math.min(io.columns, 120) }),
  json: (entries) => writeReport(reportOf(entries)),
  markdown: (entries, { language }) => reportAsMarkdown(entries, { language }),
  sarif: (entries, { io }) => reportAsSarif(entries, io.version),
  junit: (entries, { level }) => reportAsJunit(entries, level),
}

function reaches(finding: Finding, level: (typeof levels)[number]): boolean {
  if (level === 'never' || finding.waived) return false
  return severities.indexOf(finding.severity) <= severities.indexOf(level)
}

export const command: Command = {
  name: 'check',
  usage: 'FILE…',
  summary: 'Analyse designs and print the report',
  options: [
    { flags: '--format <format>', help: 'text (default), json, markdown, sarif or junit' },
    {
      flags: '--fail-on <level>',
      help: 'exit with 1 from this severity on: error, high (default), medium, low, never',
    },
    { flags: '--lang <language>', help: 'language of the findings: en (default) or ko' },
  ],
  examples: ['faultline check designs/*.json', 'faultline check web.json --format json --fail-on medium'],
  run: async (files, options, io) => {
    const format = choiceOption(options, 'format', reportFormats, 'text')
    const level = choiceOption(options, 'failOn', levels, 'high')
    const language = choiceOption(options, 'lang', ['en', 'ko'], 'en')
    const { inputs, failed } = await readInputs(files, io)
    const { results: entries, failed: unjudged } = await eachInput(inputs, io, (input) =>
      tellsNumbers.has(format) ? judgedDeeply(input, language) : judged(input, language),
    )
    if (entries.length > 0 || format !== 'text') io.out(writers[format](entries, { level, language, io }))
    if (failed + unjudged > 0) return 2
    return entries.some(({ findings }) => findings.some((finding) => reaches(finding, level))) ? 1 : 0
  },
}
