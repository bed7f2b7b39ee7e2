import { sessionStore } from './sessionStore.ts'
import type { Busy } from './types.ts'

/** Milliseconds until work is worth a word. */
const untilWord = 300
/** Milliseconds until it is worth a way out. */
const untilCancel = 1000

/** What comes of work, or that somebody had enough of it. */
export type Outcome<T> = T | 'cancelled'

/** Does work that may take long: after a moment it is said, after a second one can cancel it. `work` ends what it has
 *  begun when its signal says so; an answer that comes all the same is dropped. `aside`: nobody waits for it; `until`
 *  ends it from elsewhere. */
export async function underWay<T>(
  what: string,
  work: (signal: AbortSignal) => Promise<T>,
  { aside = false, until }: { readonly aside?: boolean; readonly until?: AbortSignal } = {},
): Promise<Outcome<T>> {
  const control = new AbortController()
  const { signal } = control
  const cancelled = new Promise<'cancelled'>((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'))
  })
  const abort = () => control.abort()
  until?.addEventListener('abort', abort)
  if (until?.aborted) abort()
  const sign = hangOut()
  const word = setTimeout(() => sign({ what, aside }), untilWord)
  const wayOut = setTimeout(() => sign({ what, aside, cancel: abort }), untilCancel)
  try {
    return await Promise.race([work(signal), cancelled])
  } catch (error) {
    // What is ended in the middle may complain of it.
    if (signal.aborted) return 'cancelled'
    throw error
  } finally {
    clearTimeout(word)
    clearTimeout(wayOut)
    until?.removeEventListener('abort', abort)
    sign(undefined)
  }
}

/** A place of its own among what is under way, for one sign after another. */
function hangOut(): (sign: Busy | undefined) => void {
  let shown: Busy | undefined
  return (sign) => {
    const { busy, set } = sessionStore.getState()
    const before = shown
    if (before && sign) set({ busy: busy.map((one) => (one === before ? sign : one)) })
    else if (sign) set({ busy: [...busy, sign] })
    else if (before) set({ busy: busy.filter((one) => one !== before) })
    shown = sign
  }
}
