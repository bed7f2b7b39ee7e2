import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a zone fails by a key on the drawing and by a switch in the panel; Escape heals', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await panels.open('Simulate')
  const flow = panels.flow('RDS PostgreSQL')
  await expect(flow).toContainText('Still works')

  await test.step('pointing at a zone and pressing X takes down what stands in it', async () => {
    const at = await drawing.inside('Availability Zone a', 0.5, 0.97)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.press('x')
    await expect(panels.failure('AZ a')).toBeChecked()
    await expect(drawing.part('Availability Zone a')).toHaveAttribute('aria-label', /failed/i)
    await expect(drawing.part('RDS PostgreSQL (single)')).toHaveAttribute('aria-label', /, (down|failed)$/i)
    await expect(flow).toContainText('Stops')
    await expect(flow).toContainText('because of RDS PostgreSQL (single)')
    await expect(panels.tab('Simulate')).toContainText('1')
  })

  await test.step('Escape heals everything', async () => {
    await page.keyboard.press('Escape')
    await expect(flow).toContainText('Still works')
    await expect(panels.failure('AZ a')).not.toBeChecked()
    await expect(drawing.part('RDS PostgreSQL (single)')).not.toHaveAttribute('aria-label', /down|failed$/i)
  })

  await test.step('the other zone may fail: the flow goes on', async () => {
    await panels.failure('AZ b').click()
    await expect(panels.failure('AZ b')).toBeChecked()
    await expect(drawing.part('Availability Zone b')).toHaveAttribute('aria-label', /failed/i)
    await expect(flow).toContainText('Still works')
    await expect(panels.side.getByRole('status').filter({ hasText: '1 failed' })).toBeVisible()
  })

  await test.step('both at once do not', async () => {
    await panels.failure('RDS PostgreSQL (single)').click()
    await expect(flow).toContainText('Stops')
    await expect(panels.side.getByRole('status').filter({ hasText: '2 failed' })).toBeVisible()
    await panels.side.getByRole('button', { name: 'Heal all' }).click()
    await expect(flow).toContainText('Still works')
    await expect(drawing.part('Availability Zone b')).not.toHaveAttribute('aria-label', /failed/i)
  })

  await test.step('failing is no edit: nothing to undo, nothing unsaved', async () => {
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
    await expect(panels.saved).toBeVisible()
  })
})

test('losing the zone of a Multi-AZ database interrupts the flow, and says for how long and why', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('RDS Multi-AZ')
  await panels.open('Simulate')
  await panels.failure('AZ a').click()
  const flow = panels.flow('RDS primary')
  await expect(flow).toContainText('Interrupted, 60–120 s')
  await expect(flow).toContainText('AZ a is lost: RDS standby takes over')
  await expect(drawing.part('ELB (internal)')).toHaveAttribute('aria-label', /Interrupted ~90 s$/)
  await expect(page.getByRole('list', { name: 'What the marks mean' })).toContainText('back by itself')
})

test('the next worst failure steps on and back, alone and in pairs', async ({ page, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('RDS Multi-AZ')
  await panels.open('Simulate')
  const place = panels.side.getByRole('status').filter({ hasText: / of \d+/ })
  await panels.side.getByRole('button', { name: 'Next worst failure' }).click()
  await expect(place).toContainText(/^1 of \d+/)
  await expect(panels.flow('RDS primary')).toContainText('Stops')
  await expect(panels.failure('Region')).toBeChecked()
  await page.keyboard.press('F9')
  await expect(place).toContainText(/^2 of/)
  await expect(panels.failure('Region')).not.toBeChecked()
  await page.keyboard.press('Shift+F9')
  await expect(place).toContainText(/^1 of/)
  await expect(async () => {
    await page.keyboard.press('F9')
    await expect(place).toContainText(' + ', { timeout: 500 })
  }).toPass()
  await expect(panels.side.getByRole('status').filter({ hasText: '2 failed' })).toBeVisible()
})

test('the table of failures sorts, filters, copies as Markdown, and simulates a row', async ({
  page,
  panels,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page)
  await galleryOn(page).openSample('RDS Multi-AZ')
  await panels.open('Simulate')
  await panels.side.getByRole('button', { name: 'All in a table' }).click()
  const dialog = page.getByRole('dialog', { name: 'If this fails, what stops' })
  const rows = dialog.locator('tbody tr')
  await expect(rows.first()).toContainText('Region')
  await dialog.getByRole('button', { name: 'Interrupted' }).click()
  await expect(dialog.getByRole('columnheader', { name: 'Interrupted' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  // Of one interruption each, the longest comes first.
  await expect(rows.first()).toContainText('1–10 min')
  await dialog.getByRole('textbox').fill('standby')
  await expect(rows.filter({ hasNotText: 'RDS standby' })).toHaveCount(0)
  const shown = await rows.count()
  expect(shown).toBeGreaterThan(0)
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click()
  await expect(panels.notices).toContainText('on the clipboard')
  const table = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n')
  expect(table[0]).toBe('| If this fails | Stops | Interrupted | Delayed | Degraded | Less in reserve |')
  expect(table).toHaveLength(shown + 2)
  await dialog.getByRole('button', { name: 'Simulate: RDS standby', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(panels.failure('RDS standby')).toBeChecked()
})

test('the availability of a drawing tells what it rests on, and follows a figure of one’s own', async ({
  page,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  const figure = page.getByRole('contentinfo').getByRole('button', { name: /^Availability: / })
  await expect(figure).toHaveText(/^99\.\d+ %, about .+ a year$/)
  const before = await figure.textContent()
  await figure.click()
  const card = page.getByRole('dialog', { name: 'Availability' })
  const field = card.getByRole('spinbutton', { name: /RDS PostgreSQL \(single\)/ })
  await expect(card).toContainText('Weakest inputs')
  await field.fill('90')
  await field.press('Enter')
  await expect(card).toContainText('yours')
  await expect(card).toContainText(/(8[0-9]|90)(\.\d+)? %, about/)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await panels.undo.click()
  await expect(figure).toHaveText(before ?? '')
})
