import type { KeyboardEvent } from 'react'

interface SearchKeys {
  readonly query: string
  /** Down, into the list. */
  readonly onFirst: () => void
  /** Enter: what was meant stands first. */
  readonly onOpen: () => void
}

/** What the keys of a search field above a list do. */
export function searchKey(event: KeyboardEvent<HTMLElement>, { query, onFirst, onOpen }: SearchKeys): void {
  // A syllable that is still being put together is not done with Enter.
  if (event.nativeEvent.isComposing) return
  if (event.key !== 'ArrowDown' && (event.key !== 'Enter' || query.trim() === '')) return
  event.preventDefault()
  if (event.key === 'ArrowDown') onFirst()
  else onOpen()
}
