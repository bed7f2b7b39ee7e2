import { analyse, simulate, sweep } from '../../src/analysis/index.ts'
import { runChecks } from '../../src/checks/index.ts'
import type { Design } from '../../src/model/index.ts'
import { syntheticDesign, withCallsToRoot, withLoops } from './syntheticDesign.ts'

/** Prepares what is asked beforehand; what it gives is the question to be timed. Each time of a design never seen before,
 *  so that nothing remembered is counted as speed. */
type Question = (design: Design) => () => unknown

const questions = {
  analysis: (design) => () => analyse(design),
  checks: (design) => {
    const analysis = analyse(design)
    return () => runChecks(design, analysis)
  },
  sweep: (design) => {
    analyse(design)
    return () => sweep(design)
  },
  'simulate toggle': (design) => {
    analyse(design)
    return () => simulate(design, ['s0-db'])
  },
} as const satisfies Readonly<Record<string, Question>>

const shapes = {
  tree: (design: Design) => design,
  '40 edges back': (design: Design) => withLoops(design, 40),
  '40 calls to the root': (design: Design) => withCallsToRoot(design, 40),
} as const

/** What is timed twice: as the first call of a process, when nothing is compiled yet, and warm. */
export interface Row {
  readonly question: keyof typeof questions
  readonly size: number
  readonly shape: keyof typeof shapes
  /** Milliseconds. */
  readonly budget?: number
}

const row = (
  question: Row['question'],
  size: number,
  budget?: number,
  shape: Row['shape'] = 'tree',
): Row => ({
  question,
  size,
  shape,
  ...(budget === undefined ? {} : { budget }),
})

/** Every question about a design, with its budget. */
export const rows: readonly Row[] = [
  row('analysis', 100, 10),
  row('analysis', 1_000, 50),
  row('analysis', 10_000, 1_000),
  row('analysis', 10_000, 2_000, '40 edges back'),
  row('analysis', 10_000, 2_000, '40 calls to the root'),
  row('simulate toggle', 100, 5),
  row('simulate toggle', 1_000, 5),
  row('simulate toggle', 10_000, 20),
  row('checks', 100),
  row('checks', 1_000),
  row('sweep', 1_000),
  row('sweep', 10_000, 1_000),
]

/** What a row is called. */
export function nameOf({ question, size, shape }: Row): string {
  return `${question}, ${size} nodes${shape === 'tree' ? '' : `, ${shape}`}`
}

/** Milliseconds that a row's question takes, asked so many times of as many designs, in the order asked. */
export function timesOf({ question, size, shape }: Row, runs: number): readonly number[] {
  const design = shapes[shape](syntheticDesign(size))
  return Array.from({ length: runs }, () => {
    const ask = questions[question]({ ...design, nodes: [...design.nodes] })
    const started = performance.now()
    ask()
    return performance.now() - started
  })
}

/** The one in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
