import { messageOf } from './messageOf.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Copies an address that carries the whole drawing. One too large for a link is said, with the way out. */
export async function copyLink(): Promise<void> {
  try {
    await (await import('./links.ts')).copyAddress()
  } catch (error) {
    sessionStore.getState().notify('error', say('linkFailed'), [messageOf(error)])
  }
}

/** Opens the drawing in the page's address as a document of its own, and takes it out of the address, so that loading
 *  the page again brings back what was made of it. Gives whether there was one that could be opened. */
export async function openLink(): Promise<boolean> {
  return location.hash.startsWith('#design') && (await import('./links.ts')).openAddressed()
}
