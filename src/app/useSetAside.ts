import { useEffect, useState } from 'react'
import { useDocument } from '../editor/ui/useStores.ts'
import { setAsideDocuments } from '../store/index.ts'

/** Whether a drawing of an earlier visit was set aside because it could not be read back. */
export function useSetAside(): boolean {
  // Setting aside happens when the page opens, before another document takes the place.
  const documentId = useDocument((document) => document.documentId)
  const [any, setAny] = useState(false)
  useEffect(() => {
    let asking = true
    setAsideDocuments().then(
      (documents) => asking && setAny(documents.length > 0),
      // Storage is forbidden or broken: nothing is kept there.
      () => undefined,
    )
    return () => {
      asking = false
    }
  }, [documentId])
  return any
}
