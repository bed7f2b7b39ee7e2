import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../checks/index.ts'
import { useLanguage } from '../../editor/i18n/index.ts'
import { useDocument } from '../../editor/ui/useStores.ts'
import { listDocuments, type ListedDocument } from '../../store/index.ts'
import { titledIn } from './titledIn.ts'

export type Kept =
  | { readonly kind: 'asking' }
  | { readonly kind: 'forbidden' }
  | {
      readonly kind: 'here'
      readonly documents: readonly ListedDocument[]
      /** When they were listed, ms since 1970. */
      readonly now: number
    }

/** The documents of this browser, and how to ask again; asked again by itself when the open one has been kept. */
export function useKept(): [kept: Kept, ask: () => Promise<void>] {
  const language = useLanguage()
  const keptAt = useDocument(({ save }) => (save.kind === 'saved' ? save.at : undefined))
  const [kept, setKept] = useState<Kept>({ kind: 'asking' })
  const ask = useCallback(() => list(language).then(setKept), [language])
  useEffect(() => {
    let wanted = true
    void list(language).then((found) => {
      if (wanted) setKept(found)
    })
    return () => {
      wanted = false
    }
  }, [language, keptAt])
  return [kept, ask]
}

async function list(language: Language): Promise<Kept> {
  try {
    return { kind: 'here', documents: titledIn(await listDocuments(), language), now: Date.now() }
  } catch {
    return { kind: 'forbidden' }
  }
}
