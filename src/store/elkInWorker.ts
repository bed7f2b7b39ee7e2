import type { Elk, ElkGraph } from '../layout/index.ts'

let started: Promise<Elk> | undefined
let stop: () => void = () => undefined

/** The layout engine in its own worker, started by the first graph it is given (1.4 MB, so never with the page). */
export function elkInWorker(): Elk {
  return { layout: async (graph) => (await start()).layout(graph) }
}

/** Starts the engine ahead of need: its first graph pays for compiling it. */
export async function warmElk(): Promise<void> {
  const box = { width: 112, height: 84 }
  const tiny: ElkGraph = {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered' },
    children: [
      { id: 'a', ...box },
      { id: 'b', ...box },
    ],
    edges: [{ id: 'e', sources: ['a'], targets: ['b'] }],
  }
  await elkInWorker().layout(tiny)
}

/** Ends whatever the engine is at: its worker goes, unanswered, and the next graph starts another. */
export function stopElk(): void {
  stop()
  stop = () => undefined
  started = undefined
}

/** Another engine in place of the worker's, for tests and other surroundings. */
export function useElk(elk: Elk): void {
  started = Promise.resolve(elk)
}

function start(): Promise<Elk> {
  started ??= load().catch((error: unknown) => {
    // A worker that could not be fetched may come the next time.
    started = undefined
    throw error
  })
  return started
}

async function load(): Promise<Elk> {
  const [{ default: ElkApi }, { default: ElkWorker }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?worker'),
  ])
  const worker = new ElkWorker()
  stop = () => worker.terminate()
  const api = new ElkApi({ workerFactory: () => worker })
  return { layout: async (graph) => (await api.layout(graph)) as ElkGraph }
}
