import { useState } from 'react'
import { useDocument } from '../ui/useStores.ts'

/** Whether something holds, or held before in the same document. */
export function useOnceInDocument(holds: boolean): boolean {
  const documentId = useDocument((document) => document.documentId)
  const [heldIn, setHeldIn] = useState<string>()
  if (holds && heldIn !== documentId) setHeldIn(documentId)
  return heldIn === documentId
}
