import { expect, type Page } from '@playwright/test'
import { filesOn } from './files.ts'

/** The dialog that makes pictures. */
export function exportDialogOn(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Export a picture' })
  const files = filesOn(page)
  return {
    dialog,
    preview: dialog.getByRole('img', { name: 'Preview' }),

    async open() {
      await page.keyboard.press('Control+Shift+e')
      await expect(this.preview).toBeVisible()
    },

    /** Chooses one of the named choices, by its words. */
    async choose(name: 'Format' | 'Size' | 'Theme' | 'Background', option: string) {
      const radio = dialog.getByRole('group', { name }).getByRole('radio', { name: option })
      await radio.locator('..').click()
      await expect(radio).toBeChecked()
    },

    /** The size in pixels the dialog promises. */
    async promisedSize(): Promise<{ width: number; height: number }> {
      const words = (await dialog.locator('figcaption').textContent()) ?? ''
      const [width = 0, height = 0] = [...words.matchAll(/\d+/g)].map(Number)
      return { width, height }
    },

    async download(format: 'PNG' | 'SVG') {
      await this.choose('Format', format)
      return files.downloaded(() => dialog.getByRole('button', { name: `Download ${format}` }).click())
    },

    async close() {
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    },
  }
}
