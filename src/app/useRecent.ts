import { useCallback, useState } from 'react'
import { useLanguage } from '../editor/i18n/index.ts'
import { recentDocuments, type ListedDocument } from '../store/index.ts'
import { titledIn } from './documents/titledIn.ts'

/** As many as one takes in at a glance; the rest is in the list of all drawings. */
const most = 5

/** The drawings of this browser that were edited last, without the open one, and how to ask for them. */
export function useRecent(): [recent: readonly ListedDocument[], ask: () => void] {
  const language = useLanguage()
  const [recent, setRecent] = useState<readonly ListedDocument[]>([])
  const ask = useCallback(() => {
    // Where storage is forbidden there is nothing to come back to.
    recentDocuments(most).then(
      (found) => setRecent(titledIn(found, language)),
      () => undefined,
    )
  }, [language])
  return [recent, ask]
}
