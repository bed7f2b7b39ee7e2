import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { sessionStore } from '../store/index.ts'
import { isTypedInto } from './isTypedInto.ts'

/** A hidden side comes back when something asks for it: the search key the palette; a panel's command, a finding put in
 *  focus and the verdict the panel. */
export function useRevealPanels(
  showPalette: (shown: boolean) => void,
  showPanel: (shown: boolean) => void,
): void {
  useEffect(() => {
    const asks = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('footer button[data-tone]')) showPanel(true)
    }
    window.addEventListener('click', asks)
    const stop = sessionStore.subscribe((now, before) => {
      // A panel that only goes with the selection is no reason to take room from the drawing.
      const asked = now.panel !== before.panel && now.selection === before.selection
      if (asked || (now.focus !== before.focus && now.focus !== undefined)) showPanel(true)
    })
    return () => {
      window.removeEventListener('click', asks)
      stop()
    }
  }, [showPanel])
  useEffect(() => {
    // Before the command that moves the focus into the search field: a hidden field cannot take it.
    const reveal = (event: KeyboardEvent) => {
      if (event.key === '/' && !isTypedInto(event.target)) flushSync(() => showPalette(true))
    }
    window.addEventListener('keydown', reveal, true)
    return () => window.removeEventListener('keydown', reveal, true)
  }, [showPalette])
}
