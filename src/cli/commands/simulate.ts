import { analyse, failureName, partStates, simulate, sweep, sweepPairs } from '../../analysis/index.ts'
import type { Analysis, FlowOutcome, FlowState, Simulation, SweepRow } from '../../analysis/index.ts'
import { flowName, type Language } from '../../checks/index.ts'
import {
  forTerminal,
  inkOf,
  outcomeWords,
  simulationWords,
  sweepAsMarkdown,
  sweepCells,
  writeSweep,
  type Ink,
} from '../../formats/index.ts'
import { partName, type Design, type Id } from '../../model/index.ts'
import { secondsInWords } from '../../scene/index.ts'
import type { Command } from '../command.ts'
import { failuresNamed, whatFails } from '../failuresNamed.ts'
import { readInputs, type Input } from '../files/readInput.ts'
import { choiceOption, textOption } from '../options.ts'
import { UsageError } from '../usageError.ts'

const sweepFormats = ['text', 'json', 'markdown'] as const

/** What is asked about one design. */
interface Asked {
  readonly input: Input
  readonly analysis: Analysis
  readonly language: Language
  readonly ink: Ink
}

const marks: { readonly [state in FlowState]: (ink: Ink) => string } = {
  down: (ink) => ink.red('✗'),
  interrupted: (ink) => ink.yellow('◷'),
  delayed: (ink) => ink.yellow('⧗'),
  degraded: (ink) => ink.yellow('△'),
  reduced: (ink) => ink.green('✓'),
  ok: (ink) => ink.green('✓'),
}

function flowLine({ input, analysis, language, ink }: Asked, result: Simulation, outcome: FlowOutcome) {
  const { design } = input
  const flow = analysis.flows.find(({ id }) => id === outcome.id)
  const { state, verdict, why } = outcomeWords(design, analysis, result.failed, outcome, language)
  const because = why === undefined ? '' : `: ${why}`
  const way = outcome.because.length > 1 ? ink.dim(`  ${outcome.because.join(' → ')}`) : ''
  const name = flow ? flowName(design, flow) : outcome.id
  return `  ${marks[state](ink)} ${verdict.toLowerCase()}  ${ink.bold(name)} ${ink.dim(`(${outcome.id})`)}${because}${way}`
}

function partLines({ input, language }: Asked, result: Simulation): string[] {
  const withTime = (design: Design, id: Id) => {
    const seconds = result.seconds.get(id)
    return seconds ? `${partName(design, id)} ${secondsInWords(seconds, language)}` : partName(design, id)
  }
  return partStates.flatMap((state) => {
    if (state === 'ok') return []
    const { design } = input
    const ids = design.nodes.map((node) => node.id).filter((id) => result.nodes.get(id) === state)
    const words = simulationWords[language].parts[state]
    return ids.length === 0 ? [] : [`  ${words}: ${ids.map((id) => withTime(design, id)).join(', ')}`]
  })
}

function simulated(asked: Asked, what: string): string {
  const { input, analysis, language, ink } = asked
  const { design } = input
  const words = simulationWords[language]
  const result = simulate(design, failuresNamed(design, analysis.failures, what))
  const names = result.failed.map((failure) => failureName(design, failure, language)).join(', ')
  const flows = result.flows.map((outcome) => flowLine(asked, result, outcome))
  const parts = partLines(asked, result)
  const lines = [
    ink.bold(words.when(names)),
    ...(flows.length > 0 ? flows : [`  ${words.noFlow}`]),
    '',
    ...(parts.length > 0 ? parts : [`  ${words.nothingElse}`]),
  ]
  return `${lines.map(forTerminal).join('\n')}\n`
}

function sweepText({ input, analysis, language, ink }: Asked, rows: readonly SweepRow[]): string[] {
  const words = simulationWords[language]
  return rows.flatMap((row) => {
    const { failure, effects } = sweepCells(input.design, analysis, row, language)
    const told = (['down', 'interrupted', 'delayed', 'degraded', 'reduced'] as const).filter(
      (state) => effects[state].length > 0,
    )
    return [
      `${ink.bold(failure)} ${ink.dim(`(${row.failed.join(', ')})`)}`,
      ...told.map(
        (state) =>
          `  ${marks[state](ink)} ${words.effects[state].toLowerCase()}: ${effects[state].join('; ')}`,
      ),
    ]
  })
}

function swept(asked: Asked, format: (typeof sweepFormats)[number]): string {
  const { input, analysis, language, ink } = asked
  const { design, file } = input
  const [singles, pairs] = [sweep(design), sweepPairs(design)]
  const words = simulationWords[language]
  switch (format) {
    case 'json':
      return writeSweep(file, design.title, singles, pairs)
    case 'markdown': {
      const table = sweepAsMarkdown(design, analysis, singles, language)
      if (pairs.length === 0) return table
      return `${table}\n${words.together}:\n\n${sweepAsMarkdown(design, analysis, pairs, language)}`
    }
    case 'text': {
      const single = singles.length > 0 ? sweepText(asked, singles) : [words.none]
      const both = pairs.length > 0 ? ['', ink.cyan(words.together), ...sweepText(asked, pairs)] : []
      return `${[...single, ...both].map(forTerminal).join('\n')}\n`
    }
  }
}

export const command: Command = {
  name: 'simulate',
  usage: 'FILE',
  summary: 'Say what stops and what degrades when something fails',
  options: [
    { flags: '--fail <what>', help: 'ID[,ID], az:[REGION/]a or region:NAME' },
    { flags: '--sweep', help: 'everything in turn, and what stops a flow only together, the worst first' },
    { flags: '--format <format>', help: 'of a sweep: text (default), json, markdown' },
    { flags: '--lang <language>', help: 'en (default) or ko' },
  ],
  examples: [
    'faultline simulate web.json --fail az:a',
    'faultline simulate web.json --fail db,cache',
    'faultline simulate web.json --sweep --format markdown',
  ],
  run: async (files, options, io) => {
    const all = options['sweep'] === true
    const what = textOption(options, 'fail')
    const format = choiceOption(options, 'format', sweepFormats, undefined)
    const language = choiceOption(options, 'lang', ['en', 'ko'], 'en')
    if (what === undefined && !all) throw new UsageError(whatFails)
    if (what !== undefined && all) throw new UsageError('--sweep fails everything in turn: leave --fail out')
    if (format !== undefined && !all) throw new UsageError('--format is for --sweep')
    if (files.length > 1) throw new UsageError('simulate takes one file')
    const { inputs } = await readInputs(files, io)
    const [input] = inputs
    if (input === undefined) return 2
    const asked = { input, analysis: analyse(input.design), language, ink: inkOf(io.outIsTerminal) }
    io.out(what === undefined ? swept(asked, format ?? 'text') : simulated(asked, what))
    return 0
  },
}
