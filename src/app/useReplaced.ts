import { useCallback, useEffect, useState } from 'react'
import { titleIn, useText } from '../editor/i18n/index.ts'
import { documentStore, sessionStore } from '../store/index.ts'

/** How long the way back is offered, in milliseconds. The file menu keeps it after that. */
const offered = 20_000

/** What to say when an edited drawing has just made way for another one, and how to stop saying it. */
export function useReplaced(): [words: string | undefined, forget: () => void] {
  const text = useText()
  const [title, setTitle] = useState<string>()
  const forget = useCallback(() => setTitle(undefined), [])
  useEffect(
    () =>
      documentStore.subscribe((now, before) => {
        if (now.documentId === before.documentId) return
        setTitle(before.past.length > 0 ? titleIn(now.design, sessionStore.getState().language) : undefined)
      }),
    [],
  )
  useEffect(() => {
    if (title === undefined) return
    const timer = setTimeout(forget, offered)
    return () => clearTimeout(timer)
  }, [title, forget])
  return [title === undefined ? undefined : text.notice.opened(title || text.bar.untitled), forget]
}
