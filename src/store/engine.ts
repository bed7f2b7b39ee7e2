import type { Remote } from 'comlink'
import type { Assumption, Failure, Simulation } from '../analysis/index.ts'
import type { AskedProperty, Explanation, Finding, FoundFix, Language } from '../checks/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import type { judge, simulate, Verdict } from './judge.ts'
import { nextTask } from './nextTask.ts'
import { unpackLayout, type PackedLayout } from './packedLayout.ts'
import { createSender, type Sent } from './sendOnce.ts'
import { workerAt } from './workerAt.ts'

/** The slow work on large designs, off the page; ended in the middle when the signal says so. */
export interface Engine {
  judge(design: Design, language: Language, signal?: AbortSignal): Promise<Verdict>
  simulate(design: Design, failed: readonly Failure[], signal?: AbortSignal): Promise<Simulation>
  layoutOf(design: Design, signal?: AbortSignal): Promise<Layout>
}

/** What only the worker's own client asks for. */
export interface PageEngine extends Engine {
  /** Before any other geometry that is being worked out: somebody waits for this one. */
  layoutFirst(design: Design, signal: AbortSignal): Promise<Layout>
  asksOf(design: Design, language: Language, signal: AbortSignal): Promise<readonly AskedProperty[]>
  assumptionsOf(design: Design, signal: AbortSignal): Promise<readonly Assumption[]>
  explain(
    design: Design,
    finding: Finding,
    language: Language,
    signal: AbortSignal,
  ): Promise<Explanation | undefined>
  findFixes(
    design: Design,
    finding: Finding,
    language: Language,
    signal: AbortSignal,
  ): Promise<readonly FoundFix[]>
}

/** The worker's side: it answers at once, and who asks waits. */
export type WorkerSide = {
  readonly judge: (sent: Sent, language: Language) => Verdict
  readonly simulate: (sent: Sent, failed: readonly Failure[]) => Simulation
  readonly asksOf: (sent: Sent, language: Language) => readonly AskedProperty[]
  readonly assumptionsOf: (sent: Sent) => readonly Assumption[]
  readonly explain: (sent: Sent, finding: Finding, language: Language) => Explanation | undefined
  readonly findFixes: (sent: Sent, finding: Finding, language: Language) => readonly FoundFix[]
  readonly packedLayoutOf: (design: Design) => PackedLayout
}

type Judge = { readonly judge: typeof judge; readonly simulate: typeof simulate }

/** Judging on the page: rules and their prose are loaded after the drawing can be used. */
export interface LocalJudge {
  loaded(): Judge | undefined
  load(): Promise<Judge>
}

/** The page's own judge, fetched by the first question. */
export function lazyJudge(): LocalJudge {
  let module: Judge | undefined
  return {
    loaded: () => module,
    load: async () => (module = await import('./judge.ts')),
  }
}

/** Above these many nodes (judging) or nodes and edges (routing), work leaves the page:
 *  below, an answer takes less than a frame or two and comes with the edit itself. */
export interface Limits {
  readonly judge: number
  readonly route: number
}
export const limits: Limits = { judge: 200, route: 120 }

/** Whether a design is judged on the page, with the edit itself. */
export function isJudgedHere({ nodes }: Design, { judge }: Limits = limits): boolean {
  return nodes.length <= judge
}

/** Two workers, each started by its first question: a long routing never holds up a verdict. */
function workerEngine(): PageEngine {
  const open = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const judging = workerAt<Remote<WorkerSide>>(open)
  const routing = workerAt<Remote<WorkerSide>>(open)
  const send = createSender<Remote<WorkerSide>>()
  return {
    judge: (design, language, signal) =>
      judging.ask((worker) => worker.judge(send(worker, design), language), signal).then(inTaskOfItsOwn),
    simulate: (design, failed, signal) =>
      judging.ask((worker) => worker.simulate(send(worker, design), failed), signal),
    layoutOf: async (design, signal) =>
      unpackLayout(design, await routing.ask((worker) => worker.packedLayoutOf(design), signal)),
    layoutFirst: async (design, signal) =>
      unpackLayout(design, await routing.askFirst((worker) => worker.packedLayoutOf(design), signal)),
    asksOf: (design, language, signal) =>
      judging.ask((worker) => worker.asksOf(send(worker, design), language), signal),
    assumptionsOf: (design, signal) =>
      judging.ask((worker) => worker.assumptionsOf(send(worker, design)), signal),
    explain: (design, finding, language, signal) =>
      judging.ask((worker) => worker.explain(send(worker, design), finding, language), signal),
    findFixes: (design, finding, language, signal) =>
      judging.ask((worker) => worker.findFixes(send(worker, design), finding, language), signal),
  }
}

/** To read a large message takes the page long: what is done with it waits its turn. */
async function inTaskOfItsOwn<T>(answer: T): Promise<T> {
  await nextTask()
  return answer
}

/** The workers of this page. */
export const pageEngine = workerEngine()
