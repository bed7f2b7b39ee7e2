/** Which tab writes a document. The browser's lock of its id goes to one tab; the others look on. */

export interface Claim {
  /** Whether this tab writes the document. */
  readonly held: () => boolean
  /** Leaves the document to others. */
  readonly release: () => void
}

/** Asks for the right to write a document. `onAnswer` tells whether this tab has it, and again when the other tab's
 *  closing hands it over. Browsers without locks have no other tabs to ask. */
export function claimDocument(id: string, onAnswer: (held: boolean) => void): Claim {
  // Absent from old browsers and from pages that are not served securely.
  const locks = navigator.locks as LockManager | null | undefined
  if (!locks) return { held: () => true, release: () => undefined }
  const name = `faultline-document-${id}`
  const waiting = new AbortController()
  // Until the browser has answered, this tab is taken to be alone.
  let held = true
  let over = false
  let letGo: () => void = () => undefined
  const answer = (value: boolean) => {
    held = value
    if (!over) onAnswer(value)
  }
  const hold = () =>
    new Promise<void>((resolve) => {
      letGo = resolve
      if (over) resolve()
    })
  const take = () => {
    answer(true)
    return hold()
  }
  const queue = () => locks.request(name, { signal: waiting.signal }, take)
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return take()
      answer(false)
      return undefined
    })
    .then(() => (over || held ? undefined : queue()))
    // Locks can be forbidden where storage is (then this tab is on its own), and waiting ends with the claim.
    .catch(() => (over ? undefined : answer(true)))
  return {
    held: () => held,
    release: () => {
      over = true
      waiting.abort()
      letGo()
    },
  }
}

/** News between the tabs of one browser: a document was kept. */
export interface DocumentNews {
  readonly id: string
  readonly text: string
}

/** Tells other tabs that a document was kept, and hears from them. Gives how to tell and how to stop. */
export function documentNews(hear: (news: DocumentNews) => void): {
  readonly tell: (news: DocumentNews) => void
  readonly stop: () => void
} {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, stop: () => undefined }
  const channel = new BroadcastChannel('faultline-documents')
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data)
  }
  return { tell: (news) => channel.postMessage(news), stop: () => channel.close() }
}

function isNews(data: unknown): data is DocumentNews {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    'text' in data &&
    typeof data.id === 'string' &&
    typeof data.text === 'string'
  )
}
