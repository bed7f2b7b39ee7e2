import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AvailabilityOfFlow, SweepRow } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { documentStore } from '../documentStore.ts'
import { messageOf } from '../messageOf.ts'
import { createPutOff } from '../putOff.ts'
import { sameMeaning } from '../sameMeaning.ts'
import { stillness } from '../stillness.ts'
import type { Stoppable } from '../stoppable.ts'
import type { DocumentState } from '../types.ts'
import { underWay } from '../underWay.ts'
import { say } from '../words.ts'
import { workerAt } from '../workerAt.ts'
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
  /** Somebody had enough of waiting for `failures`. */
  readonly cancelled: boolean
  /** Asks for `failures` of this drawing and of all that follow, until the function given is called. */
  readonly wantFailures: () => () => void
}

interface Surroundings {
  readonly engine?: Stoppable<DeepEngine>
  /** Milliseconds of quiet before the worker is asked: between two edits nobody reads numbers. */
  readonly quiet?: number
}

const nothing = {
  availability: new Map(),
  failures: undefined,
  trouble: undefined,
  cancelled: false,
} as const

/** Follows the document with numbers from a worker. Answers to an older drawing are dropped. */
export function createDeepStore(
  documents: StoreApi<DocumentState>,
  { engine = deepWorker, quiet = 250 }: Surroundings = {},
): StoreApi<DeepState> {
  let run = 0
  let wanted = 0
  let counted: Design | undefined
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
    store.setState({ pending: true, trouble: undefined, cancelled: false })
    wait.later(delay, () => void ask(documents.getState().design, run))
  }

  async function ask(design: Design, own: number): Promise<void> {
    const isLate = () => own !== run
    try {
      // Somebody waits for these; the other numbers come beside the drawing.
      const failures = wanted > 0 ? await failuresOf(engine, design) : undefined
      if (isLate()) return
      if (failures === 'cancelled') store.setState({ failures: undefined, cancelled: true })
      else store.setState({ failures })
      if (!counted || !sameMeaning(counted, design)) {
        const availability = await availabilityOfAll(engine, design, isLate)
        if (isLate()) return
        counted = design
        store.setState({ availability: availability === 'cancelled' ? new Map() : availability })
      }
      store.setState({ pending: false })
    } catch (error) {
      if (isLate()) return
      counted = undefined
      store.setState({ ...nothing, pending: false, trouble: messageOf(error) })
    }
  }

  documents.subscribe((now, before) => {
    if (now.documentId !== before.documentId) {
      counted = undefined
      store.setState(nothing)
    } else if (sameMeaning(now.design, before.design)) {
      // What moves on in a gesture puts off the question, but asks none.
      if (wait.isWaiting() && now.design !== before.design) later(quiet)
      return
    }
    later(quiet)
  })
  later(quiet)
  return store
}

function failuresOf(engine: Stoppable<DeepEngine>, design: Design) {
  return underWay(say('trying'), (signal) =>
    engine.ask(async (deep) => {
      await deep.open(design)
      return deep.failures()
    }, signal),
  )
}

/** Flow by flow, so that a newer design never waits for long, and hands that move have the machine to themselves; what
 *  is there once it is late is of no use. */
function availabilityOfAll(engine: Stoppable<DeepEngine>, design: Design, isLate: () => boolean) {
  const work = async (deep: DeepEngine) => {
    const availability = new Map<string, AvailabilityOfFlow>()
    for (const flow of await deep.open(design)) {
      await stillness()
      if (isLate()) break
      const answer = await deep.availability(flow)
      if (answer) availability.set(flow, answer)
    }
    return availability
  }
  return underWay(say('counting'), (signal) => engine.ask(work, signal), { aside: true })
}

/** A worker of its own: long sums must hold up neither a verdict nor a route. */
const deepWorker = workerAt<DeepEngine>(
  () => new Worker(new URL('./deepWorker.ts', import.meta.url), { type: 'module' }),
)

export const deepStore = createDeepStore(documentStore)
