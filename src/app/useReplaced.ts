import { useCallback, useEffect, useState } from 'react'
import { documentStore } from '../store/index.ts'

/** How long the way back is offered, in milliseconds. The file menu keeps it after that. */
const offered = 12_000

/** Whether an edited drawing has just made way for another one, and how to stop saying so. */
export function useReplaced(): [isReplaced: boolean, forget: () => void] {
  const [by, setBy] = useState<string>()
  const forget = useCallback(() => setBy(undefined), [])
  useEffect(
    () =>
      documentStore.subscribe((now, before) => {
        if (now.documentId !== before.documentId) setBy(before.past.length > 0 ? now.documentId : undefined)
      }),
    [],
  )
  useEffect(() => {
    if (by === undefined) return
    const timer = setTimeout(forget, offered)
    return () => clearTimeout(timer)
  }, [by, forget])
  return [by !== undefined, forget]
}
