import { useCallback, useState } from 'react'
import { useLanguage } from '../editor/i18n/index.ts'
import { documentStore, listDocuments, type ListedDocument } from '../store/index.ts'
import { titledIn } from './documents/titledIn.ts'

/** As many as one takes in at a glance; the rest is in the list of all drawings. */
const most = 5

/** The drawings of this browser that were edited last, without the open one, and how to ask for them. */
export function useRecent(): [recent: readonly ListedDocument[], ask: () => void] {
  const language = useLanguage()
  const [recent, setRecent] = useState<readonly ListedDocument[]>([])
  const ask = useCallback(() => {
    listDocuments().then(
      (all) => setRecent(recentAmong(titledIn(all, language), documentStore.getState().keptId)),
      // Storage is forbidden: there is nothing to come back to.
      () => undefined,
    )
  }, [language])
  return [recent, ask]
}

/** The first few of the documents (newest first) that are neither open nor thrown away. */
export function recentAmong(all: readonly ListedDocument[], open: string): readonly ListedDocument[] {
  return all
    .filter(({ id, edited, deletedAt }) => id !== open && edited && deletedAt === undefined)
    .slice(0, most)
}
