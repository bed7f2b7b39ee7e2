/** Does something once the frame under way is on the screen, or before the next key or press is answered, whichever
 *  comes first: what nobody sees need not hold up what is to be seen. A key is for what has the focus then. */
export function afterFrame(act: () => void): void {
  const over = new AbortController()
  const once = () => {
    if (over.signal.aborted) return
    over.abort()
    act()
  }
  const early = { capture: true, signal: over.signal }
  const onKey = (event: KeyboardEvent) => {
    once()
    const now = document.activeElement ?? document.body
    if (event.target === now) return
    event.preventDefault()
    event.stopImmediatePropagation()
    now.dispatchEvent(new KeyboardEvent('keydown', event))
  }
  window.addEventListener('keydown', onKey, early)
  window.addEventListener('pointerdown', once, early)
  requestAnimationFrame(() => setTimeout(once))
}
