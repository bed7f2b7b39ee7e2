import type { Remote } from 'comlink'
import type { Failure, Simulation } from '../analysis/index.ts'
import type { AskedProperty, Language } from '../checks/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import type { judge, simulate, Verdict } from './judge.ts'
import { unpackLayout, type PackedLayout } from './packedLayout.ts'

/** The slow work on large designs, off the page. */
export interface Engine {
  judge(design: Design, language: Language): Promise<Verdict>
  simulate(design: Design, failed: readonly Failure[]): Promise<Simulation>
  layoutOf(design: Design): Promise<Layout>
}

/** What only the worker's own client asks for. */
export interface PageEngine extends Engine {
  asksOf(design: Design, language: Language): Promise<readonly AskedProperty[]>
}

/** The worker's side: it answers at once, and who asks waits. */
export type WorkerSide = {
  readonly judge: typeof judge
  readonly simulate: typeof simulate
  readonly asksOf: (design: Design, language: Language) => readonly AskedProperty[]
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

/** Two workers, each started by its first question: a long routing never holds up a verdict. */
function workerEngine(): PageEngine {
  let judging: Promise<Remote<WorkerSide>> | undefined
  let routing: Promise<Remote<WorkerSide>> | undefined
  const judgeWorker = () => (judging ??= startWorker())
  const routeWorker = () => (routing ??= startWorker())
  return {
    judge: async (design, language) => (await judgeWorker()).judge(design, language),
    simulate: async (design, failed) => (await judgeWorker()).simulate(design, failed),
    layoutOf: async (design) => unpackLayout(design, await (await routeWorker()).packedLayoutOf(design)),
    asksOf: async (design, language) => (await judgeWorker()).asksOf(design, language),
  }
}

/** The workers of this page. */
export const pageEngine = workerEngine()

async function startWorker(): Promise<Remote<WorkerSide>> {
  const { wrap } = await import('comlink')
  return wrap<WorkerSide>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
}
