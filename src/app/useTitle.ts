import { useEffect } from 'react'
import { titleIn, useLanguage, useText } from '../editor/i18n/index.ts'
import { useDocument } from '../editor/ui/useStores.ts'

/** The window is named after the drawing. Who calls this is rendered with every drawing that is opened. */
export function useTitle(): void {
  const text = useText()
  const language = useLanguage()
  const title = useDocument((document) => titleIn(document.design, language))
  useEffect(() => {
    document.title = `${title || text.bar.untitled} · ${text.app.name}`
  }, [title, text])
}
