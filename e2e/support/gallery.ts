import { expect, type Page } from '@playwright/test'

/** The samples, in their dialog. */
export function galleryOn(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Samples' })
  return {
    dialog,
    search: dialog.getByRole('searchbox'),
    cards: dialog.getByRole('listitem'),
    card: (title: string) =>
      dialog.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) }),

    /** Opens the gallery, finds a sample by its title and opens it. */
    async openSample(title: string) {
      await page.keyboard.press('g')
      await this.search.fill(title)
      await this.card(title).getByRole('button').first().click()
      await expect(dialog).toHaveCount(0)
      await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue(title)
    },
  }
}
