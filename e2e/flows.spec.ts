import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a flow of one’s own says which target it misses, and meets it once the database is Multi-AZ', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await panels.open('Inspector')
  const flows = panels.side.locator('li[data-flow]')
  await expect(flows.first()).toContainText('found')

  await test.step('made from what was found, it can be named', async () => {
    await flows.first().getByRole('button', { name: 'Name it and set targets' }).click()
    await expect(flows.first()).toContainText('yours')
    const name = flows.first().getByRole('textbox', { name: 'Name of the flow' })
    await name.fill('Take an order')
    await name.press('Enter')
    await expect(flows.first().getByRole('button', { name: 'Take an order' })).toBeVisible()
  })

  const flow = flows.filter({ hasText: 'Take an order' })
  await test.step('asked to survive an AZ, it says which one breaks it', async () => {
    await flow.getByRole('combobox', { name: 'Must survive' }).selectOption('az')
    await expect(flow).toContainText('Not met: Survives any AZ')
    await expect(flow.getByRole('button', { name: 'Simulate AZ a' })).toBeVisible()
    await flow.getByRole('spinbutton', { name: 'RTO: back within' }).fill('15')
    await flow.getByRole('spinbutton', { name: 'RTO: back within' }).press('Enter')
    await expect(flow).toContainText('Not met: Back within 15 min')
  })

  await test.step('the database made Multi-AZ meets it', async () => {
    await drawing.click('RDS PostgreSQL (single)')
    await panels.side.getByRole('switch', { name: 'Multi-AZ' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const place = await drawing.place(0.02, 0.98)
    await page.mouse.click(place.x, place.y)
    await expect(flow).toContainText('Met: Survives any AZ')
  })

  await test.step('it is in the file, and deleting it is one step', async () => {
    const { text } = await files.saved()
    expect(JSON.parse(text).flows).toMatchObject([{ label: 'Take an order', survive: 'az', rto: 'PT15M' }])
    await flow.getByRole('button', { name: 'Delete flow' }).click()
    await expect(flows.first()).toContainText('found')
    await panels.undo.click()
    await expect(flow).toContainText('Met: Survives any AZ')
  })
})

test('two parts selected make a flow from the first to the second', async ({ page, drawing, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await panels.open('Inspector')
  await drawing.click('ELB (internal)')
  await drawing.click('RDS PostgreSQL (single)', { modifiers: ['Shift'] })
  await panels.side.getByRole('button', { name: /^New flow: ELB \(internal\) → RDS/ }).click()
  const flow = panels.side.locator('li[data-flow]').filter({ hasText: 'yours' })
  await expect(flow.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue(/^ELB \(internal\) → RDS/)
})
