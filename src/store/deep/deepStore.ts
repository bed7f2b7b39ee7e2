import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AvailabilityOfFlow, SweepRow } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { documentStore } from '../documentStore.ts'
import { messageOf } from '../messageOf.ts'
import { createPutOff } from '../putOff.ts'
import { sameMeaning } from '../sameMeaning.ts'
import type { DocumentState } from '../types.ts'
import type { DeepEngine } from './deepAnswers.ts'

/** Exact numbers of the drawing shown: what follows from it, but only after a while. */
export interface DeepState {
  /** Flow → how likely it is up. Flows that were not modelled have none. */
  readonly availability: ReadonlyMap<string, AvailabilityOfFlow>
  /** Single failures and pairs, the worst first; undefined until somebody wants them. */
  readonly failures: readonly SweepRow[] | undefined
  /** The numbers belong to an earlier drawing, or are not all there yet. */
  readonly pending: boolean
  readonly trouble?: string | undefined
  /** Asks for `failures` of this drawing and of all that follow, until the function given is called. */
  readonly wantFailures: () => () => void
}

interface Surroundings {
  readonly engine?: () => Promise<DeepEngine>
  /** Milliseconds of quiet before the worker is asked: between two edits nobody reads numbers. */
  readonly quiet?: number
}

const nothing = { availability: new Map(), failures: undefined, trouble: undefined } as const

/** Follows the document with numbers from a worker. Answers to an older drawing are dropped. */
export function createDeepStore(
  documents: StoreApi<DocumentState>,
  { engine = startDeepWorker, quiet = 250 }: Surroundings = {},
): StoreApi<DeepState> {
  let run = 0
  let wanted = 0
  const wait = createPutOff()
  const store = createStore<DeepState>()(() => ({
    ...nothing,
    pending: true,
    wantFailures() {
      wanted += 1
      if (store.getState().failures === undefined) later(0)
      return () => void (wanted -= 1)
    },
  }))

  function later(delay: number): void {
    run += 1
    store.setState({ pending: true })
    wait.later(delay, () => void ask(documents.getState().design, run))
  }

  async function ask(design: Design, own: number): Promise<void> {
    const isLate = () => own !== run
    try {
      const deep = await engine()
      const availability = await availabilityOfAll(deep, design, isLate)
      if (isLate()) return
      store.setState({ availability, trouble: undefined, ...(wanted === 0 ? { failures: undefined } : {}) })
      const failures = wanted > 0 ? await deep.failures() : undefined
      if (!isLate()) store.setState({ failures, pending: false })
    } catch (error) {
      if (isLate()) return
      store.setState({
        ...nothing,
        pending: false,
        trouble: messageOf(error),
      })
    }
  }

  documents.subscribe((now, before) => {
    if (now.documentId !== before.documentId) store.setState(nothing)
    else if (sameMeaning(now.design, before.design)) {
      // What moves on in a gesture puts off the question, but asks none.
      if (wait.isWaiting() && now.design !== before.design) later(quiet)
      return
    }
    later(quiet)
  })
  later(quiet)
  return store
}

/** Flow by flow, so that a newer design never waits for long; what is there once it is late is of no use. */
async function availabilityOfAll(deep: DeepEngine, design: Design, isLate: () => boolean) {
  const availability = new Map<string, AvailabilityOfFlow>()
  for (const flow of await deep.open(design)) {
    if (isLate()) break
    const answer = await deep.availability(flow)
    if (answer) availability.set(flow, answer)
  }
  return availability
}

let worker: Promise<DeepEngine> | undefined

/** A worker of its own: long sums must hold up neither a verdict nor a route. */
function startDeepWorker(): Promise<DeepEngine> {
  return (worker ??= import('comlink').then(
    ({ wrap }) =>
      wrap<DeepEngine>(
        new Worker(new URL('./deepWorker.ts', import.meta.url), { type: 'module' }),
      ) as DeepEngine,
  ))
}

export const deepStore = createDeepStore(documentStore)
