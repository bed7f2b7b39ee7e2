import type { Elk, ElkGraph } from '../layout/index.ts'
import { stoppable, type Started } from './stoppable.ts'

let engine = stoppable(start)
let working = new AbortController()

/** The layout engine in its own worker, started by the first graph it is given (1.4 MB, so never with the page).
 *  Once it was stopped, who had it is never answered: a layout that nobody wants would otherwise ask for less. */
export function elkInWorker(): Elk {
  const { signal } = working
  const layout: Elk['layout'] = async (graph) => {
    try {
      return await engine.ask((elk) => elk.layout(graph), signal)
    } catch (error) {
      if (signal.aborted) return new Promise(() => undefined)
      throw error
    }
  }
  return { layout }
}

/** Starts the engine ahead of need: its first graphs pay for compiling it, so they are like those of drawings. */
export async function warmElk(): Promise<void> {
  const elk = elkInWorker()
  // An empty graph starts the engine while the others are fetched.
  const [{ warmGraph }] = await Promise.all([import('./warmGraph.ts'), elk.layout({ id: 'root' })])
  for (const direction of ['right', 'down'] as const) await elk.layout(warmGraph(direction))
}

/** Ends whatever the engine is at, also while it is still being fetched: the next graph starts another. */
export function stopElk(): void {
  working.abort()
  working = new AbortController()
}

/** Another engine in place of the worker's, for tests and other surroundings. */
export function useElk(elk: Elk, end: () => void = () => undefined): void {
  engine = stoppable(async () => ({ api: elk, end }))
}

async function start(): Promise<Started<Elk>> {
  const [{ default: ElkApi }, { default: ElkWorker }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?worker'),
  ])
  const worker = new ElkWorker()
  const api = new ElkApi({ workerFactory: () => worker })
  return {
    api: { layout: async (graph) => (await api.layout(graph)) as ElkGraph },
    end: () => worker.terminate(),
  }
}
