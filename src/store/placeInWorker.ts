import type { Placement, PlaceOptions, Rects } from '../layout/index.ts'
import type { Design, Id } from '../model/index.ts'
import { elkInWorker, stopElk } from './elkInWorker.ts'
import { messageOf } from './messageOf.ts'
import { sessionStore } from './sessionStore.ts'
import { underWay, type Outcome } from './underWay.ts'
import { say } from './words.ts'

/** Lays out a whole design, saying so; gives nothing after a failure, which was said. */
export function placeWhole(design: Design, options: PlaceOptions): Promise<Outcome<Placement | undefined>> {
  return orSay(async (signal) => {
    const { placeDesign } = await import('./placing.ts')
    signal.throwIfAborted()
    return placeDesign(design, elkInWorker(), options)
  })
}

/** The rectangles that change when only these parts are laid out; of one group: when its inside is. */
export function placeSome(design: Design, ids: readonly Id[]): Promise<Outcome<Rects | undefined>> {
  return orSay(async (signal) => {
    const { placeInside, placeParts } = await import('./placing.ts')
    signal.throwIfAborted()
    const [only] = ids
    const isGroup = ids.length === 1 && design.groups.some(({ id }) => id === only)
    return isGroup && only !== undefined
      ? placeInside(design, elkInWorker(), only)
      : placeParts(design, elkInWorker(), ids)
  })
}

let current = new AbortController()

/** Gives up the layout under way: its engine would keep the next one waiting. */
export function stopPlacing(): void {
  current.abort()
}

async function orSay<T>(work: (signal: AbortSignal) => Promise<T>): Promise<Outcome<T | undefined>> {
  stopPlacing()
  current = new AbortController()
  const placing = (signal: AbortSignal) => {
    signal.addEventListener('abort', stopElk)
    return work(signal)
  }
  try {
    return await underWay(say('placing'), placing, { until: current.signal })
  } catch (error) {
    sessionStore.getState().notify('error', say('layoutFailed'), [messageOf(error)])
    return undefined
  }
}
