import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { sessionStore, type Popup } from '../../store/index.ts'
import { canvasView, endConnecting } from '../canvas/index.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { holdTyping } from '../ui/holdTyping.ts'
import { useSession } from '../ui/useStores.ts'
import { wasNotFetched } from '../ui/wasNotFetched.ts'

/** Each is fetched when first wanted. Made anew to try again: React remembers a fetch that failed. */
function fetchLater() {
  return {
    ContextMenu: lazy(async () => ({ default: (await import('../menu/index.ts')).ContextMenu })),
    FindBar: lazy(async () => ({ default: (await import('../find/index.ts')).FindBar })),
    QuickEntry: lazy(async () => ({ default: (await import('../quick/index.ts')).QuickEntry })),
    HistoryPanel: lazy(async () => ({ default: (await import('../history/index.ts')).HistoryPanel })),
    FollowPicker: lazy(async () => ({ default: (await import('../connect/index.ts')).FollowPicker })),
    PlacePicker: lazy(async () => ({ default: (await import('../connect/index.ts')).PlacePicker })),
    ReplacePicker: lazy(async () => ({ default: (await import('../connect/index.ts')).ReplacePicker })),
  }
}

/** Those with a field that has the focus from the start. */
const typedInto: ReadonlySet<Popup['kind']> = new Set(['find', 'quick', 'follow', 'place', 'replace'])

/** What floats over the drawing just now: a menu, a field, a picker. */
export function Popups() {
  const popup = useSession((session) => session.popup)
  const [fetched, setFetched] = useState(fetchLater)
  useEffect(warm, [])
  const close = useCallback(() => {
    const { popup: open, set } = sessionStore.getState()
    // A menu's entry may have put another one in its place.
    if (!popup || open !== popup) return
    set({ popup: undefined })
    if (popup.kind === 'follow') endConnecting()
    canvasView.focus()
  }, [popup])
  useEffect(() => (popup ? closeByEscape(close) : undefined), [popup, close])
  const kind = popup?.kind
  useEffect(() => (kind && typedInto.has(kind) ? holdTyping() : undefined), [kind])
  const failed = useCallback(() => {
    setFetched(fetchLater())
    close()
  }, [close])
  if (!popup) return null
  return (
    <ErrorBoundary key={keyOf(popup)} apology={(error) => <Failed error={error} onFailed={failed} />}>
      <Suspense>{panelFor(popup, close, fetched)}</Suspense>
    </ErrorBoundary>
  )
}

/** What one types at once after the key is fetched while nobody waits for it. */
function warm(): () => void {
  const wait = setTimeout(() => {
    const all = [import('../menu/index.ts'), import('../find/index.ts'), import('../connect/index.ts')]
    void Promise.allSettled(all)
  }, 2500)
  return () => clearTimeout(wait)
}

/** What is still being fetched, or has lost the keyboard, is closed like what has it: else it would keep every key. */
function closeByEscape(close: () => void): () => void {
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || isWithin(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  window.addEventListener('keydown', keys, true)
  return () => window.removeEventListener('keydown', keys, true)
}

function isWithin(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="menu"], dialog[open]') !== null
}

function panelFor(popup: Popup, close: () => void, fetched: ReturnType<typeof fetchLater>) {
  const { ContextMenu, FindBar, QuickEntry, HistoryPanel, FollowPicker, PlacePicker, ReplacePicker } = fetched
  switch (popup.kind) {
    case 'menu':
      return <ContextMenu popup={popup} close={close} />
    case 'find':
      return <FindBar close={close} />
    case 'quick':
      return <QuickEntry close={close} />
    case 'history':
      return <HistoryPanel close={close} />
    case 'follow':
      return <FollowPicker popup={popup} close={close} />
    case 'place':
      return <PlacePicker popup={popup} close={close} />
    case 'replace':
      return <ReplacePicker popup={popup} close={close} />
  }
}

/** Another menu elsewhere is another one, not the same one moved. */
function keyOf(popup: Popup): string {
  return 'at' in popup ? `${popup.kind} ${popup.at.x} ${popup.at.y}` : popup.kind
}

function Failed({ error, onFailed }: { readonly error: Error; readonly onFailed: () => void }) {
  useEffect(() => {
    // What did not come over the network is told of without us.
    if (!wasNotFetched(error)) sessionStore.getState().notify('error', error.message)
    onFailed()
  }, [error, onFailed])
  return null
}
