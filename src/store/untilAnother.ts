/** Gives a signal for what is worked out about one document: it says stop as soon as another document is asked about. */
export function createUntilAnother(): (documentId: string) => AbortSignal {
  let current: { readonly documentId: string; readonly control: AbortController } | undefined
  return (documentId) => {
    if (current?.documentId !== documentId) {
      current?.control.abort()
      current = { documentId, control: new AbortController() }
    }
    return current.control.signal
  }
}
