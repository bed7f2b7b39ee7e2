import type { Page } from '@playwright/test'

/** Half of what a finger covers, a pixel short: 40 pixels across. */
const reach = 19

/** What can be touched but is smaller than a fingertip: pressed that far from its middle, something else answers.
 *  The drawing has targets of its own, and so have pictures of one. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((reach) => {
    const answers = (x: number, y: number, one: Element) => {
      const at = document.elementFromPoint(x, y)
      return at !== null && (one.contains(at) || at.closest('label')?.contains(one) === true)
    }
    const isOnScreen = (x: number, y: number) => x > 0 && y > 0 && x < innerWidth && y < innerHeight
    /** What a list has scrolled away, or shows at its edge, comes to its middle. */
    const bringIn = (one: Element) => {
      const isScroller = (at: Element) => /auto|scroll/.test(getComputedStyle(at).overflowY)
      let at = one.parentElement
      while (at && !isScroller(at)) at = at.parentElement
      if (!at) return
      const [inner, outer] = [one.getBoundingClientRect(), at.getBoundingClientRect()]
      at.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2
    }
    const kinds = 'button, select, input, textarea, [role="treeitem"], [role="menuitem"], summary'
    const found: string[] = []
    for (const one of document.querySelectorAll(kinds)) {
      if (one.closest('.react-flow, figure, [data-stage]')) continue
      bringIn(one)
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      // What lies under something else is looked at elsewhere.
      const edges = [
        [x, top + 1],
        [x, bottom - 1],
        [left + 1, y],
        [right - 1, y],
      ] as const
      if (width < 2 || !edges.every(([a, b]) => isOnScreen(a, b) && answers(a, b, one))) continue
      const around = [
        [x, y - reach],
        [x, y + reach],
        [x - reach, y],
        [x + reach, y],
      ] as const
      if (around.every(([a, b]) => !isOnScreen(a, b) || answers(a, b, one))) continue
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''
      found.push(`${one.className} “${name.slice(0, 30)}” ${Math.round(width)}×${Math.round(height)}`)
    }
    return found
  }, reach)
}
