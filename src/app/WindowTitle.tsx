import { useEffect } from 'react'
import { titleIn, useLanguage, useText } from '../editor/i18n/index.ts'
import { useDocument } from '../editor/ui/useStores.ts'

/** The window is named after the drawing. A component of its own: nothing else is rendered with a new title. */
export function WindowTitle() {
  const text = useText()
  const language = useLanguage()
  const title = useDocument((document) => titleIn(document.design, language))
  useEffect(() => {
    document.title = `${title || text.bar.untitled} · ${text.app.name}`
  }, [title, text])
  return undefined
}
