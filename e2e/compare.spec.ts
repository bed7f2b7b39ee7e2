import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a sample stands beside its other half, with what differs marked and told', async ({ page, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('Two AZs behind one NAT gateway')
  await panels.file('Compare with another drawing…')
  const dialog = page.getByRole('dialog', { name: 'Compare two drawings' })
  await expect(dialog.getByRole('status')).toContainText('AZ gap')
  const panes = dialog.getByRole('application')
  await expect(panes).toHaveCount(2)
  await expect(panes.nth(1).locator('[data-difference="added"]').first()).toBeVisible()

  await test.step('a change that is pointed at shows on the picture', async () => {
    await dialog
      .getByRole('button', { name: /^added/ })
      .first()
      .focus()
    await expect(dialog.locator('[data-lit]').first()).toBeVisible()
  })

  await test.step('both pictures are enlarged together, by keyboard too', async () => {
    await panes.first().focus()
    await page.keyboard.press('+')
    const scales = await panes.evaluateAll((all) =>
      all.map((pane) => pane.firstElementChild?.getAttribute('style') ?? ''),
    )
    expect(scales[0]).toContain('scale(1.25)')
    expect(scales[1]).toBe(scales[0])
  })

  await test.step('any other sample can stand on a side', async () => {
    await dialog.getByRole('combobox', { name: 'After' }).selectOption('sample:rds-multi-az')
    await expect(dialog.getByRole('status')).not.toContainText('NAT')
  })
})
