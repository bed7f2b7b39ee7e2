import { expect, type Page } from '@playwright/test'

export type Outline = ReturnType<typeof outlineOn>

/** The drawing as a tree. */
export function outlineOn(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Outline' })
  const row = (name: string) =>
    panel.locator(
      `[role="treeitem"]:is([aria-label=${JSON.stringify(name)}], [aria-label^=${JSON.stringify(`${name}, `)}])`,
    )
  return {
    panel,
    tree: panel.getByRole('tree'),
    items: panel.getByRole('treeitem'),
    row,
    rename: panel.getByRole('textbox', { name: 'Rename' }),

    /** Brings the focus into the outline that is open already. */
    async enter() {
      await page.keyboard.press('Shift+O')
      await expect(panel).toHaveCount(0)
      await page.keyboard.press('Shift+O')
      await expect(panel.locator('[role="treeitem"]:focus')).toHaveCount(1)
    },

    /** Walks with the arrow keys until a row has the focus. */
    async walkTo(name: string) {
      await page.keyboard.press('Home')
      const count = await panel.getByRole('treeitem').count()
      for (let steps = 0; steps < count; steps++) {
        if (await row(name).evaluate((one) => one === document.activeElement)) return
        await page.keyboard.press('ArrowDown')
      }
      await expect(row(name)).toBeFocused()
    },
  }
}
