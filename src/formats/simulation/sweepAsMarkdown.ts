import { failureName } from '../../analysis/index.ts'
import type { Analysis, FlowOutcome, FlowState, SweepRow } from '../../analysis/index.ts'
import { flowName, type Language } from '../../checks/index.ts'
import type { Design } from '../../model/index.ts'
import { secondsInWords } from '../../scene/index.ts'
import { plainMarkdown } from '../compare/plainMarkdown.ts'
import { simulationWords } from './simulationWords.ts'

/** What a flow can suffer, in the order of the columns. */
export const sweepEffects = [
  'down',
  'interrupted',
  'delayed',
  'degraded',
  'reduced',
] as const satisfies readonly FlowState[]

/** One row of "if this fails, what stops", in names. */
export interface SweepCells {
  readonly failure: string
  readonly effects: { readonly [state in (typeof sweepEffects)[number]]: readonly string[] }
}

/** A row's names: what fails, and under each effect the flows it has it on; interruptions with their time. */
export function sweepCells(
  design: Design,
  analysis: Analysis,
  row: SweepRow,
  language: Language = 'en',
): SweepCells {
  const names = flowNames(design, analysis)
  const nameOf = ({ id, state, seconds }: FlowOutcome) => {
    const name = names.get(id) ?? id
    return state === 'interrupted' && seconds ? `${name} (${secondsInWords(seconds, language)})` : name
  }
  const having = (state: FlowState) => row.flows.filter((flow) => flow.state === state).map(nameOf)
  return {
    failure: row.failed.map((failure) => failureName(design, failure, language)).join(' + '),
    effects: {
      down: having('down'),
      interrupted: having('interrupted'),
      delayed: having('delayed'),
      degraded: having('degraded'),
      reduced: having('reduced'),
    },
  }
}

const known = new WeakMap<
  Analysis,
  { readonly design: Design; readonly names: ReadonlyMap<string, string> }
>()

/** Flow → its name. A large design has thousands of rows, each with hundreds of flows: they are named once for all. */
function flowNames(design: Design, analysis: Analysis): ReadonlyMap<string, string> {
  const last = known.get(analysis)
  if (last?.design === design) return last.names
  const names = new Map(analysis.flows.map((flow) => [flow.id, flowName(design, flow)]))
  known.set(analysis, { design, names })
  return names
}

/** "If this fails, what stops" as a Markdown table for notes, in the order of the rows. */
export function sweepAsMarkdown(
  design: Design,
  analysis: Analysis,
  rows: readonly SweepRow[],
  language: Language = 'en',
): string {
  const words = simulationWords[language]
  if (rows.length === 0) return `${words.none}\n`
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = rows.map((row) => {
    const cells = sweepCells(design, analysis, row, language)
    const flows = sweepEffects.map((state) => plainMarkdown(cells.effects[state].join('; ')) || '–')
    return line([plainMarkdown(cells.failure), ...flows])
  })
  const head = [words.failure, ...sweepEffects.map((state) => words.effects[state])]
  return `${[line(head), line(head.map(() => '---')), ...lines].join('\n')}\n`
}
