import { gridOfServers } from './support/designs.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'
import type { GivenFile } from './support/files.ts'

const fileOf = (design: { readonly title: string }): GivenFile => ({
  name: `${design.title}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(design)),
})
const huge = fileOf(gridOfServers(4000, 'Huge'))
const sizeable = fileOf(gridOfServers(100, 'Sizeable'))

test('what takes long says so, and can be cancelled: the drawing stays as it was', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  const title = await page.title()

  await test.step('opening a very large drawing', async () => {
    await files.choose(huge)
    const foot = page.getByRole('contentinfo')
    await expect(foot.getByRole('status').filter({ hasText: 'Drawing the lines' })).toBeVisible()
    await foot.getByRole('button', { name: 'Cancel' }).click()
    await expect(foot.getByText('Drawing the lines')).toHaveCount(0)
    await expect(foot.getByRole('button', { name: 'Cancel' })).toHaveCount(0)
    await expect(page).toHaveTitle(title)
    await expect(drawing.part('Users')).toBeVisible()
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
  })

  await test.step('comparing with one, inside the dialog', async () => {
    await panels.file('Compare with another drawing…')
    const dialog = page.getByRole('dialog', { name: 'Compare two drawings' })
    const asked = page.waitForEvent('filechooser')
    await dialog.getByRole('combobox', { name: 'After' }).selectOption('file')
    await (await asked).setFiles(huge)
    await expect(dialog.getByText('Comparing')).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByText('The comparison was cancelled.')).toBeVisible()
    await expect(dialog.getByText('Comparing')).toHaveCount(0)
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the picture, while it is put together elsewhere', async () => {
    // Who puts it together does not answer: its program does not come.
    let unanswered = true
    await page.route(/bandsWorker-[^/]*\.js$/, async (route) => {
      if (!unanswered) await route.continue()
    })
    let downloads = 0
    page.on('download', () => (downloads += 1))
    await page.keyboard.press('Control+Shift+E')
    const dialog = page.getByRole('dialog', { name: 'Export a picture' })
    await dialog.getByRole('button', { name: 'Download PNG' }).click()
    await expect(dialog.getByText('Making the picture')).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByText('Making the picture')).toHaveCount(0)
    unanswered = false
    // The way out led back to where one was, and the next picture comes from another worker.
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download PNG' }).click()
    expect((await coming).suggestedFilename()).toMatch(/\.png$/)
    expect(downloads).toBe(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the next one is routed by another worker', async () => {
    await files.choose(sizeable)
    await expect(page).toHaveTitle(/Sizeable/)
    await expect(drawing.part('Server 99')).toBeVisible()
  })
})
