import type { Page } from '@playwright/test'

/** What has too little room: sticks out of the window, scrolls to the side, or is cut off with nothing that tells the
 *  rest. The drawing moves under the window and is left out; so is a row that is made to go on to the side. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true })
    }
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const isClipped = (element: Element) => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (clips(at)) return true
      return false
    }
    /** A panel that floats over something is whole within it. */
    const isCovered = (element: Element) => {
      const around = element.matches('dialog[open]:not(:modal)') ? element.parentElement : null
      if (!around || !clips(around)) return false
      const [inner, outer] = [element.getBoundingClientRect(), around.getBoundingClientRect()]
      return inner.left < outer.left - 1 || inner.right > outer.right + 1
    }
    const faultsOf = (element: Element): string[] => {
      const { left, right } = element.getBoundingClientRect()
      const { overflowX, textOverflow } = getComputedStyle(element)
      const over = element.scrollWidth > element.clientWidth + 1
      const outside = (right > innerWidth + 1 || left < -1) && !isClipped(element)
      const scrolls = over && (overflowX === 'auto' || overflowX === 'scroll')
      const cutOff = over && textOverflow === 'ellipsis' && element.closest('[title], [aria-label]') === null
      return [
        ...(outside ? ['sticks out of the window'] : []),
        ...(isCovered(element) ? ['lies half outside what it floats over'] : []),
        ...(scrolls ? ['scrolls to the side'] : []),
        ...(cutOff && element.tagName !== 'INPUT' ? ['is cut off, and nothing tells the rest'] : []),
      ].map((fault) => `${nameOf(element)} ${fault}`)
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.react-flow, svg, a[href="#drawing"], [data-sideways]'))
      .filter(isShown)
      .flatMap(faultsOf)
  })
}
