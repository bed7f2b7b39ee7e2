import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { sessionStore } from '../store/index.ts'

/** A hidden side comes back when something asks for it: the search key the palette, a panel's command the panel. */
export function useRevealPanels(showPalette: () => void, showPanel: () => void): void {
  useEffect(
    () =>
      sessionStore.subscribe((now, before) => {
        if (now.panel !== before.panel || (now.focus !== before.focus && now.focus !== undefined)) showPanel()
      }),
    [showPanel],
  )
  useEffect(() => {
    // Before the command that moves the focus into the search field: a hidden field cannot take it.
    const reveal = (event: KeyboardEvent) => {
      if (event.key === '/' && !isTyping(event.target)) flushSync(showPalette)
    }
    window.addEventListener('keydown', reveal, true)
    return () => window.removeEventListener('keydown', reveal, true)
  }, [showPalette])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  )
}
