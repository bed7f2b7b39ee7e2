import type { Placement, PlaceOptions, Rects } from '../layout/index.ts'
import type { Design, Id } from '../model/index.ts'
import { elkInWorker, stopElk } from './elkInWorker.ts'
import { messageOf } from './messageOf.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** What comes of a layout: rectangles, nothing after a failure (which was said), or that somebody had enough of it. */
export type Outcome<T> = T | undefined | 'cancelled'

/** Lays out a whole design, saying so. */
export function placeWhole(design: Design, options: PlaceOptions): Promise<Outcome<Placement>> {
  return whileSaying(async () => {
    const { placeDesign } = await import('./placing.ts')
    return placeDesign(design, elkInWorker(), options)
  })
}

/** The rectangles that change when only these parts are laid out; of one group: when its inside is. */
export function placeSome(design: Design, ids: readonly Id[]): Promise<Outcome<Rects>> {
  return whileSaying(async () => {
    const { placeInside, placeParts } = await import('./placing.ts')
    const [only] = ids
    const isGroup = ids.length === 1 && design.groups.some(({ id }) => id === only)
    return isGroup && only !== undefined
      ? placeInside(design, elkInWorker(), only)
      : placeParts(design, elkInWorker(), ids)
  })
}

async function whileSaying<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  const { set, notify } = sessionStore.getState()
  let cancel: () => void = () => undefined
  const cancelled = new Promise<'cancelled'>((resolve) => {
    cancel = () => {
      stopElk()
      resolve('cancelled')
    }
  })
  const busy = { what: say('placing'), cancel }
  set({ busy })
  try {
    return await Promise.race([work(), cancelled])
  } catch (error) {
    notify('error', say('layoutFailed'), [messageOf(error)])
    return undefined
  } finally {
    if (sessionStore.getState().busy === busy) set({ busy: undefined })
  }
}
