interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Which card of a grid an arrow key leads to from the one at `at`; undefined when it leads nowhere.
 *  Up and down go to the card of the next row whose middle is nearest. */
export function neighbourCard(key: string, cards: readonly Box[], at: number): number | undefined {
  const from = cards[at]
  if (!from) return undefined
  if (key === 'ArrowRight') return at + 1 < cards.length ? at + 1 : undefined
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : undefined
  if (key === 'Home') return 0
  if (key === 'End') return cards.length - 1
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const down = key === 'ArrowDown'
  const tops = cards.map((card) => card.top).filter((top) => (down ? top > from.top + 1 : top < from.top - 1))
  if (tops.length === 0) return undefined
  const row = down ? Math.min(...tops) : Math.max(...tops)
  const middle = (card: Box) => card.left + card.width / 2
  const distance = (card: Box) => Math.abs(middle(card) - middle(from))
  let best: number | undefined
  for (const [index, card] of cards.entries()) {
    if (Math.abs(card.top - row) > 1) continue
    const bestCard = best === undefined ? undefined : cards[best]
    if (!bestCard || distance(card) < distance(bestCard)) best = index
  }
  return best
}
