import { EditRefused, type Design } from '../../model/index.ts'
import { documentStore, sessionStore, withHullRoom, type EditOptions } from '../../store/index.ts'
import { currentText, refusalText } from '../i18n/index.ts'

/** One undo step; a refused edit changes nothing and says why. Gives whether it was done. Hulls of spans get the room they
 *  need by it; those of a gesture once it ends. */
export function tryEdit(label: string, change: (design: Design) => Design, options?: EditOptions): boolean {
  try {
    const settled =
      options?.gesture === undefined ? (design: Design) => withHullRoom(design, change(design)) : change
    documentStore.getState().edit(label, settled, options)
    return true
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    const { language, notify } = sessionStore.getState()
    notify('refused', refusalText(error, currentText(), language))
    return false
  }
}
