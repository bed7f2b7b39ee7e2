import { derivedStore } from './derivedStore.ts'
import { sessionStore } from './sessionStore.ts'

/** What was made to fail and is no longer there fails no more, once the drawing is judged without it: else the simulation
 *  would go on with nothing in it. Gives a stop. */
export function forgetGoneFailures(): () => void {
  return derivedStore.subscribe(({ analysis, pending }, before) => {
    if (analysis === before.analysis || pending) return
    const { failed, set } = sessionStore.getState()
    const left = failed.filter((failure) => analysis.failures.includes(failure))
    if (left.length < failed.length) set({ failed: left })
  })
}
