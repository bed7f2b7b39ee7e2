/** Runs `act` once the page has nothing better to do. Gives the function that calls it off. */
export function whenIdle(act: () => void): () => void {
  // Not every browser says when it has time.
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(act, { timeout: 2000 })
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(act, 200)
  return () => clearTimeout(asked)
}
