import { EditRefused, type Design } from '../../model/index.ts'
import { documentStore, sessionStore, type EditOptions } from '../../store/index.ts'
import { currentText, refusalText } from '../i18n/index.ts'

/** One undo step; a refused edit changes nothing and says why. Gives whether it was done. */
export function tryEdit(label: string, change: (design: Design) => Design, options?: EditOptions): boolean {
  try {
    documentStore.getState().edit(label, change, options)
    return true
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error
    const { language, notify } = sessionStore.getState()
    notify('refused', refusalText(error, currentText(), language))
    return false
  }
}
