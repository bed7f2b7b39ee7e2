import { nextTask } from './nextTask.ts'
import { stoppable, type Stoppable } from './stoppable.ts'

/** A worker that exposes `Api`, to be asked and to be stopped. */
export function workerAt<Api>(open: () => Worker): Stoppable<Api> {
  const client = stoppable(async () => {
    const { wrap } = await import('comlink')
    const worker = open()
    return { api: wrap<Api>(worker) as Api, end: () => worker.terminate() }
  })
  return {
    ask: (question, signal) => client.ask(inTaskOfItsOwn(question), signal),
    askFirst: (question, signal) => client.askFirst(inTaskOfItsOwn(question), signal),
  }
}

/** A large design takes the page long to copy: what led to the question is done and seen before. */
function inTaskOfItsOwn<Api, T>(question: (api: Api) => Promise<T>): (api: Api) => Promise<T> {
  return async (api) => {
    await nextTask()
    return question(api)
  }
}
