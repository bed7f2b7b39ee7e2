import {
  compareDesigns,
  comparisonAsMarkdown,
  comparisonAsText,
  writeComparison,
} from '../../formats/index.ts'
import type { Comparison } from '../../formats/index.ts'
import type { Language } from '../../checks/index.ts'
import type { Command } from '../command.ts'
import { eachInput } from '../files/eachInput.ts'
import { judged } from '../files/judged.ts'
import { readInputs } from '../files/readInput.ts'
import type { Io } from '../io.ts'
import { choiceOption } from '../options.ts'
import { UsageError } from '../usageError.ts'

const formats = ['text', 'json', 'markdown'] as const

const writers: {
  readonly [format in (typeof formats)[number]]: (
    comparison: Comparison,
    language: Language,
    io: Io,
  ) => string
} = {
  text: (comparison, language, io) => comparisonAsText(comparison, { language, colour: io.outIsTerminal }),
  json: writeComparison,
  markdown: comparisonAsMarkdown,
}

export const command: Command = {
  name: 'diff',
  usage: 'A B',
  summary: 'Say what changed between two designs, and which findings came and went',
  options: [
    { flags: '--format <format>', help: 'text (default), json or markdown' },
    { flags: '--lang <language>', help: 'language of the words: en (default) or ko' },
  ],
  examples: [
    'faultline diff before.json after.json',
    'git show HEAD:web.json | faultline diff - web.json --format markdown',
  ],
  run: async (files, options, io) => {
    const format = choiceOption(options, 'format', formats, 'text')
    const language = choiceOption(options, 'lang', ['en', 'ko'], 'en')
    if (files.length !== 2) throw new UsageError('diff takes two files: the earlier and the later')
    const { inputs, failed } = await readInputs(files, io)
    if (failed > 0) return 2
    const { results } = await eachInput(inputs, io, (input) => judged(input, language))
    const [a, b] = results
    if (a === undefined || b === undefined) return 2
    io.out(writers[format](compareDesigns(a, b, language), language, io))
    return 0
  },
}
