import { expect, type Page } from '@playwright/test'
import type { Point } from './drawing.ts'

export type Palette = ReturnType<typeof paletteOn>

/** The palette on the left: what can be drawn, to be searched, dragged or placed. */
export function paletteOn(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Palette' })
  const search = panel.getByRole('searchbox')
  const item = (name: string) => panel.getByRole('treeitem', { name, exact: true }).first()
  return {
    panel,
    search,
    item,
    items: panel.getByRole('treeitem'),

    /** Drags an entry out of the palette and lets it go on the drawing, as a mouse does. */
    async dragTo(name: string, to: Point) {
      const source = item(name)
      if (!(await source.isVisible())) await search.fill(name)
      await expect(source).toBeVisible()
      await source.scrollIntoViewIfNeeded()
      await source.hover()
      await page.mouse.down()
      await page.mouse.move(to.x - 8, to.y - 8, { steps: 4 })
      await page.mouse.move(to.x, to.y, { steps: 2 })
      await page.mouse.up()
    },
  }
}
