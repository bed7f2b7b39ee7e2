const gap = 6
const edge = 8

/** Puts a fixed element below `anchor` (above where there is no room, or beside it), within the window.
 *  `align`: its start, middle or end on that of the anchor. */
export function placeBeside(element: HTMLElement, anchor: DOMRect, align: 'start' | 'middle' | 'end'): void {
  const { width, height } = element.getBoundingClientRect()
  const start =
    align === 'start'
      ? anchor.left
      : align === 'end'
        ? anchor.right - width
        : anchor.left + anchor.width / 2 - width / 2
  const below = anchor.bottom + gap
  const above = anchor.top - gap - height
  const lowest = innerHeight - height - edge
  // Where neither side has room it stays as near as the window lets it.
  const top = below <= lowest ? below : above >= edge ? above : Math.max(edge, lowest)
  element.style.left = `${Math.max(edge, Math.min(start, innerWidth - width - edge))}px`
  element.style.top = `${top}px`
}
