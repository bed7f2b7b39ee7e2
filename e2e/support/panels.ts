import { expect, type Page } from '@playwright/test'

export type Panels = ReturnType<typeof panelsOn>

/** What stands around the drawing: inspector, findings, simulation, the line at the bottom, and notices. */
export function panelsOn(page: Page) {
  const side = page.getByRole('complementary', { name: 'Details' })
  const tab = (name: 'Inspector' | 'Findings' | 'Simulate') => side.getByRole('tab', { name })
  const open = async (name: 'Inspector' | 'Findings' | 'Simulate') => {
    await tab(name).click()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  }
  return {
    side,
    tab,
    open,
    /** The one line that always tells the truth. */
    verdict: page.getByRole('contentinfo').locator('button[data-tone]'),
    notices: page.getByRole('region', { name: 'Notices' }),
    saved: page.getByRole('banner').getByTitle(/^Saved in this browser/),
    title: page.getByRole('textbox', { name: 'Title of the drawing' }),

    /** Findings whose sentence holds these words; the findings panel must be open. */
    finding: (words: string | RegExp) => side.getByRole('listitem').filter({ hasText: words }),
    /** The switch of what can fail; the simulation panel must be open. */
    failure: (name: string) => side.getByRole('switch', { name: `Make ${name} fail`, exact: true }),
    /** What a flow does now; the simulation panel must be open. */
    flow: (words: string | RegExp) => side.locator('li[data-up]').filter({ hasText: words }),

    /** Runs an entry of the file menu. */
    async file(entry: string | RegExp) {
      await page.getByRole('button', { name: /^Faultline/ }).click()
      await page.getByRole('menuitem', { name: entry }).click()
    },

    undo: page.getByRole('banner').getByRole('button', { name: /^Undo/ }),
    redo: page.getByRole('banner').getByRole('button', { name: /^Redo/ }),
  }
}
