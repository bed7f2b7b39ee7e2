/** Does something once the frame under way is on the screen, or before the next key or press is answered, whichever
 *  comes first: what nobody sees need not hold up what is to be seen. */
export function afterFrame(act: () => void): void {
  const over = new AbortController()
  const once = () => {
    if (over.signal.aborted) return
    over.abort()
    act()
  }
  const early = { capture: true, signal: over.signal }
  window.addEventListener('keydown', once, early)
  window.addEventListener('pointerdown', once, early)
  requestAnimationFrame(() => setTimeout(once))
}
