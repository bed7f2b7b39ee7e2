import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a part of the program that cannot be fetched says so, the rest lives, and trying again helps', async ({
  page,
  drawing,
  panels,
  complaints,
}) => {
  await visit(page)
  const chunk = /\/assets\/gallery[^/]*\.js$/i
  await page.route(chunk, (route) => route.abort())
  await panels.file('Samples…')
  const apology = page.getByRole('alert').filter({ hasText: 'Samples could not be fetched' })
  await expect(apology).toBeVisible()
  await expect(apology).toContainText('The drawing is safe')
  await expect(apology.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(apology).toHaveCount(0)

  await drawing.renameByMouse('EC2 1', 'Orders')
  await panels.open('Findings')
  await expect(panels.side.getByRole('listitem').first()).toBeVisible()
  expect(complaints.join('\n')).toMatch(/gallery|fetch|import/i)

  await panels.file('Samples…')
  await expect(apology).toBeVisible()
  complaints.length = 0
  await page.unroute(chunk)
  await apology.getByRole('button', { name: 'Try again' }).click()
  await expect(galleryOn(page).dialog).toBeVisible()
  await expect(galleryOn(page).cards.first()).toBeVisible()
  // The panel said it, and nobody else did.
  await expect(panels.notices.getByRole('alert')).toHaveCount(0)
})
