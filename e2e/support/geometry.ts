import type { Page } from '@playwright/test'
import type { Point } from './drawing.ts'
import type { Rect } from './picture.ts'

export interface DrawnPart {
  readonly name: string
  readonly icon: Rect
  /** Where its label stands. */
  readonly label: Rect
}

export interface DrawnLine {
  readonly id: string
  /** Points along it, some pixels apart, its ends left out. */
  readonly points: readonly Point[]
}

/** Where parts and lines lie in the drawing's own pixels, read from what is on the screen. */
export async function geometryOf(page: Page): Promise<{ parts: DrawnPart[]; lines: DrawnLine[] }> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.react-flow__node-part')].map((node) => {
      const { e: x, f: y } = new DOMMatrix(getComputedStyle(node).transform)
      const [width, icon] = [node.offsetWidth, 48]
      return {
        name: node.getAttribute('aria-label')?.split(', ')[0] ?? '',
        icon: { x: x + (width - icon) / 2, y, width: icon, height: icon },
        label: { x, y: y + icon + 3, width, height: 18 },
      }
    })
    const lines = [...document.querySelectorAll<SVGGElement>('[data-edge]')].flatMap((edge) => {
      const way = edge.querySelector<SVGPathElement>('path[stroke]')
      const length = way?.getTotalLength() ?? 0
      const points: { x: number; y: number }[] = []
      for (let at = 12; way && at < length - 12; at += 3) {
        const { x, y } = way.getPointAtLength(at)
        points.push({ x, y })
      }
      return [{ id: edge.dataset['edge'] ?? '', points }]
    })
    return { parts, lines }
  })
}

/** How a point of the drawing lies on the screen. */
export async function onScreen(page: Page): Promise<(point: Point) => Point> {
  const { scale, left, top } = await page.evaluate(() => {
    const view = document.querySelector('.react-flow__viewport')
    const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
    const matrix = new DOMMatrix(view ? getComputedStyle(view).transform : '')
    return { scale: matrix.a, left: matrix.e + (frame?.x ?? 0), top: matrix.f + (frame?.y ?? 0) }
  })
  return ({ x, y }) => ({ x: left + x * scale, y: top + y * scale })
}
