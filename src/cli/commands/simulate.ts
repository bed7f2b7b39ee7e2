import { analyse, failureName, simulate } from '../../analysis/index.ts'
import type { Analysis, PartState, Simulation } from '../../analysis/index.ts'
import { forTerminal, inkOf, type Ink } from '../../formats/index.ts'
import type { Design } from '../../model/index.ts'
import type { Command } from '../command.ts'
import { failuresNamed, whatFails } from '../failuresNamed.ts'
import { readInputs } from '../files/readInput.ts'
import { textOption } from '../options.ts'
import { UsageError } from '../usageError.ts'

const stateWords: readonly (readonly [state: Exclude<PartState, 'ok'>, words: string])[] = [
  ['failed', 'failed'],
  ['down', 'down'],
  ['cut-off', 'cut off (fine, but nothing reaches it)'],
  ['interrupted', 'interrupted (back by itself)'],
  ['delayed', 'delayed (work waits)'],
  ['degraded', 'degraded'],
  ['reduced', 'redundancy reduced'],
]

function nameOfFlow(analysis: Analysis, id: string): string {
  const flow = analysis.flows.find((one) => one.id === id)
  return flow?.label === undefined ? id : `${flow.label} (${id})`
}

function linesOf(design: Design, analysis: Analysis, result: Simulation, ink: Ink): string[] {
  const what = result.failed.map((failure) => failureName(design, failure)).join(', ')
  const flows = result.flows.map(({ id, up, because }) => {
    const why = because.length > 0 ? ink.dim(`  ${because.join(' → ')}`) : ''
    return `  ${up ? ink.green('✓ works') : ink.red('✗ stops')}  ${nameOfFlow(analysis, id)}${up ? '' : why}`
  })
  const parts = stateWords.flatMap(([state, words]) => {
    const ids = design.nodes.map((node) => node.id).filter((id) => result.nodes.get(id) === state)
    return ids.length === 0 ? [] : [`  ${words}: ${ids.join(', ')}`]
  })
  const none = flows.length === 0 ? ['  No flow to judge yet'] : []
  return [
    ink.bold(`When ${what} fails`),
    ...flows,
    ...none,
    '',
    ...(parts.length > 0 ? parts : ['  nothing else changes']),
  ]
}

export const command: Command = {
  name: 'simulate',
  usage: 'FILE',
  summary: 'Say what stops and what degrades when something fails',
  options: [{ flags: '--fail <what>', help: 'ID[,ID], az:[REGION/]a or region:NAME' }],
  examples: ['faultline simulate web.json --fail az:a', 'faultline simulate web.json --fail db,cache'],
  run: async (files, options, io) => {
    const what = textOption(options, 'fail')
    if (what === undefined) throw new UsageError(whatFails)
    if (files.length > 1) throw new UsageError('simulate takes one file')
    const { inputs } = await readInputs(files, io)
    const [input] = inputs
    if (input === undefined) return 2
    const analysis = analyse(input.design)
    const result = simulate(input.design, failuresNamed(input.design, analysis.failures, what))
    const lines = linesOf(input.design, analysis, result, inkOf(false)).map(forTerminal)
    io.out(`${lines.join('\n')}\n`)
    return 0
  },
}
