import { faultsOf } from './support/axe.ts'
import { exportDialogOn } from './support/exportDialog.ts'
import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

for (const theme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'ko-KR']) {
    test.describe(`${theme}, ${locale}`, () => {
      test.use({ colorScheme: theme, locale })

      test('axe finds nothing serious on the main screen and its panels', async ({ page, drawing }) => {
        await page.goto('/')
        await expect(drawing.all.first()).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
        expect(await faultsOf(page)).toEqual([])
        for (const tab of (await page.getByRole('tab').all()).slice(1)) {
          await tab.click()
          await expect(tab).toHaveAttribute('aria-selected', 'true')
          expect(await faultsOf(page, 'aside:has([role="tabpanel"])')).toEqual([])
        }
      })
    })
  }
}

test.describe('dialogs', () => {
  test('axe finds nothing serious in the gallery, the export dialog, the help and a menu', async ({
    page,
  }) => {
    await visit(page)
    const gallery = galleryOn(page)
    await page.keyboard.press('g')
    await expect(gallery.cards.first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await gallery.dialog.getByRole('button', { name: 'Close' }).click()

    const dialog = exportDialogOn(page)
    await dialog.open()
    expect(await faultsOf(page)).toEqual([])
    await dialog.close()

    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: /^Faultline/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
})
