import type { Placement, PlaceOptions, Rects } from '../layout/index.ts'
import type { Design, Id } from '../model/index.ts'
import { elkInWorker } from './elkInWorker.ts'
import { messageOf } from './messageOf.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Lays out a whole design, saying so; undefined when that failed, which is said too. */
export function placeWhole(design: Design, options: PlaceOptions): Promise<Placement | undefined> {
  return whileSaying(async () => {
    const { placeDesign } = await import('./placing.ts')
    return placeDesign(design, elkInWorker(), options)
  })
}

/** The rectangles that change when only these parts are laid out; of one group: when its inside is. */
export function placeSome(design: Design, ids: readonly Id[]): Promise<Rects | undefined> {
  return whileSaying(async () => {
    const { placeInside, placeParts } = await import('./placing.ts')
    const [only] = ids
    const isGroup = ids.length === 1 && design.groups.some(({ id }) => id === only)
    return isGroup && only !== undefined
      ? placeInside(design, elkInWorker(), only)
      : placeParts(design, elkInWorker(), ids)
  })
}

async function whileSaying<T>(work: () => Promise<T>): Promise<T | undefined> {
  const { set, notify } = sessionStore.getState()
  set({ busy: say('placing') })
  try {
    return await work()
  } catch (error) {
    notify('error', say('layoutFailed'), [messageOf(error)])
    return undefined
  } finally {
    set({ busy: undefined })
  }
}
