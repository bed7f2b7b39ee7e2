import { severities } from '../../checks/index.ts'
import type { Finding } from '../../checks/index.ts'
import { reportAsText, reportOf, writeReport } from '../../formats/index.ts'
import type { Report } from '../../formats/index.ts'
import type { Command } from '../command.ts'
import { eachInput } from '../files/eachInput.ts'
import { judged } from '../files/judged.ts'
import { readInputs } from '../files/readInput.ts'
import type { Io } from '../io.ts'
import { choiceOption } from '../options.ts'

const levels = [...severities.filter((severity) => severity !== 'info'), 'never'] as const

const writers: { readonly [format in 'text' | 'json']: (report: Report, io: Io) => string } = {
  text: (report, io) => reportAsText(report, { colour: io.outIsTerminal, width: Math.min(io.columns, 120) }),
  json: writeReport,
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
    { flags: '--format <format>', help: 'text (default) or json' },
    {
      flags: '--fail-on <level>',
      help: 'exit with 1 from this severity on: error, high (default), medium, low, never',
    },
    { flags: '--lang <language>', help: 'language of the findings: en (default) or ko' },
  ],
  examples: ['faultline check designs/*.json', 'faultline check web.json --format json --fail-on medium'],
  run: async (files, options, io) => {
    const format = choiceOption(options, 'format', ['text', 'json'], 'text')
    const level = choiceOption(options, 'failOn', levels, 'high')
    const language = choiceOption(options, 'lang', ['en', 'ko'], 'en')
    const { inputs, failed } = await readInputs(files, io)
    const { results: entries, failed: unjudged } = await eachInput(inputs, io, (input) =>
      judged(input, language),
    )
    if (entries.length > 0 || format === 'json') io.out(writers[format](reportOf(entries), io))
    if (failed + unjudged > 0) return 2
    return entries.some(({ findings }) => findings.some((finding) => reaches(finding, level))) ? 1 : 0
  },
}
