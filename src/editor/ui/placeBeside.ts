const gap = 6
const edge = 8

/** Puts a fixed element below `anchor` (above where there is no room), within the window.
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
  const fits = below + height + edge <= innerHeight
  const top = fits ? below : Math.max(edge, anchor.top - gap - height)
  element.style.left = `${Math.max(edge, Math.min(start, innerWidth - width - edge))}px`
  element.style.top = `${top}px`
}
