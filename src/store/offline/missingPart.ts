import { sessionStore } from '../sessionStore.ts'
import { say } from '../words.ts'

/** Milliseconds in which the panel that lacks a part may say so itself. */
const turn = 1000

let untold: ReturnType<typeof setTimeout> | undefined

/** Something of the app that was wanted did not come: the network failed, or a newer version took its place. Said once,
 *  and only where no panel says it. */
export function tellMissingPart(): void {
  untold ??= setTimeout(() => {
    untold = undefined
    sessionStore.getState().notify('error', say('partGone'), [], 'update')
  }, turn)
}

/** A panel says itself that its part is missing: nobody else has to. */
export function missingPartTold(): void {
  clearTimeout(untold)
  untold = undefined
}
