import { documentStore } from './documentStore.ts'
import { sessionStore } from './sessionStore.ts'
import type { Notice } from './types.ts'

/** Commands that mean the open drawing, whichever it is by the time they are chosen. */
const aboutDrawing: readonly (string | undefined)[] = ['undo', 'everyZone']

/** What was said about a drawing is taken back when another one is opened, and an offered undo with the next step:
 *  chosen late it would take back something else. Gives a stop. */
export function forgetStaleNotices(): () => void {
  return documentStore.subscribe((now, before) => {
    if (now.documentId !== before.documentId)
      forget(({ tone, command }) => tone === 'refused' || aboutDrawing.includes(command))
    else if (now.past.at(-1)?.before !== before.past.at(-1)?.before)
      forget(({ command }) => command === 'undo')
  })
}

function forget(isStale: (notice: Notice) => boolean): void {
  const { notices, set } = sessionStore.getState()
  const left = notices.filter((notice) => !isStale(notice))
  if (left.length < notices.length) set({ notices: left })
}
