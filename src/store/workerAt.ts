import { stoppable, type Stoppable } from './stoppable.ts'

/** A worker that exposes `Api`, to be asked and to be stopped. */
export function workerAt<Api>(open: () => Worker): Stoppable<Api> {
  return stoppable(async () => {
    const { wrap } = await import('comlink')
    const worker = open()
    return { api: wrap<Api>(worker) as Api, end: () => worker.terminate() }
  })
}
