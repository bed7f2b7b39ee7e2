import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('T and a click write a note, which moves and goes like any part and changes no verdict', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const verdict = page.getByRole('contentinfo')
  // The availability is worked out last.
  await expect(verdict).toContainText('%')
  const before = await verdict.innerText()
  const corner = await drawing.place(0.06, 0.9)
  await page.keyboard.press('t')
  await page.mouse.click(corner.x, corner.y)
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Writes go to the primary.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Failover takes a minute.')
  await page.keyboard.press('Control+Enter')
  const note = drawing.part('Writes go to the primary. Failover takes a minute.')
  await expect(note).toBeVisible()
  await expect(note.locator('img')).toHaveCount(0)
  await expect(panels.saved).toBeVisible()
  await expect.poll(() => verdict.innerText()).toBe(before)

  await page.keyboard.press('Enter')
  await expect(drawing.rename).toHaveValue('Writes go to the primary.\nFailover takes a minute.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Delete')
  await expect(note).toHaveCount(0)
})

test('T takes the text tool whatever is selected: a click on a part names it, elsewhere it writes a note', async ({
  page,
  drawing,
}) => {
  await visit(page)
  await drawing.click('EC2 1')
  await page.keyboard.press('t')
  await expect(drawing.rename).toHaveCount(0)
  const corner = await drawing.place(0.06, 0.9)
  await page.mouse.click(corner.x, corner.y)
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Costs')
  await page.keyboard.press('Control+Enter')
  await expect(drawing.part('Costs')).toBeVisible()
  await expect(drawing.part('EC2 1')).toBeVisible()

  await page.keyboard.press('t')
  const icon = await drawing.grip('EC2 1')
  await page.mouse.click(icon.x, icon.y)
  await expect(drawing.rename).toHaveValue('EC2 1')
  await page.keyboard.press('Escape')
})

test('Escape ends the writing of a note and keeps its words; a name half typed it leaves as it was', async ({
  page,
  drawing,
}) => {
  await visit(page)
  const corner = await drawing.place(0.06, 0.9)
  await page.keyboard.press('t')
  await page.mouse.click(corner.x, corner.y)
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Costs twice as much')
  await page.keyboard.press('Escape')
  await expect(drawing.rename).toHaveCount(0)
  await expect(drawing.part('Costs twice as much')).toBeVisible()
  await drawing.click('EC2 1')
  await page.keyboard.press('F2')
  await page.keyboard.type('Nonsense')
  await page.keyboard.press('Escape')
  await expect(drawing.part('EC2 1')).toBeVisible()
})
