import { useCallback, useEffect, useState } from 'react'
import { listDocuments, type ListedDocument } from '../../store/index.ts'

export type Kept =
  | { readonly kind: 'asking' }
  | { readonly kind: 'forbidden' }
  | {
      readonly kind: 'here'
      readonly documents: readonly ListedDocument[]
      /** When they were listed, ms since 1970. */
      readonly now: number
    }

/** The documents of this browser, and how to ask again. */
export function useKept(): [kept: Kept, ask: () => Promise<void>] {
  const [kept, setKept] = useState<Kept>({ kind: 'asking' })
  const ask = useCallback(() => list().then(setKept), [])
  useEffect(() => {
    let wanted = true
    void list().then((found) => {
      if (wanted) setKept(found)
    })
    return () => {
      wanted = false
    }
  }, [])
  return [kept, ask]
}

async function list(): Promise<Kept> {
  try {
    return { kind: 'here', documents: await listDocuments(), now: Date.now() }
  } catch {
    return { kind: 'forbidden' }
  }
}
