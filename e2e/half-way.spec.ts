import type { Page } from '@playwright/test'
import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Keys pressed while the button is down, and gestures that end where nobody would end them. */

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

const marks = (page: Page) => page.locator('[class*="_takes_"], [class*="_snapLine_"], [class*="_ghost_"]')

test('what is pressed while a part is dragged neither takes it away nor gets lost with it', async ({
  page,
  drawing,
  panels,
}) => {
  const parts = await drawing.all.count()
  await drawing.drag('Web', await drawing.inside('Other VPC', 0.5, 0.4), { letGo: false })
  for (const key of ['Delete', 'Control+d', 'Control+g', 'Control+z', 'Control+x', 'g'])
    await page.keyboard.press(key)
  await page.mouse.up()
  await expect(panels.undo).toHaveAccessibleName('Undo: Move Web')
  await drawing.expectIn('Web', 'Other VPC')
  await expect(drawing.all).toHaveCount(parts)
  await expect(marks(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await drawing.expectIn('Web', 'Private')
})

test('a line drawn half way keeps the part it comes from, whatever key is pressed', async ({
  page,
  drawing,
  panels,
}) => {
  await drawing.click('Users')
  const { x, y } = await drawing.boxOf(drawing.canvas.locator('[class*="_handle_"]').nth(1))
  await drawing.carry({ x: x + 5, y: y + 5 }, await drawing.inside('Store', 0.5, 0.8), { letGo: false })
  await page.keyboard.press('Delete')
  await page.mouse.up()
  await expect(drawing.lines).toHaveCount(3)
  await expect(panels.undo).toHaveAccessibleName('Undo: Connect Users → Store')
})

test('Escape gives a frame being resized its size back, and what the hand does further means nothing', async ({
  page,
  drawing,
  panels,
}) => {
  await drawing.click('Other VPC')
  const before = await drawing.boxOf(drawing.part('Other VPC'))
  const corner = { x: before.x + before.width, y: before.y + before.height }
  await drawing.carry(corner, { x: corner.x + 60, y: corner.y + 60 }, { letGo: false })
  await expect(panels.undo).toHaveAccessibleName('Undo: Resize Other VPC')
  await page.keyboard.press('Escape')
  await page.mouse.move(corner.x + 90, corner.y + 20)
  await page.mouse.up()
  await expect(panels.undo).toBeDisabled()
  expect(await drawing.boxOf(drawing.part('Other VPC'))).toEqual(before)
  await drawing.expectSelected('Other VPC')
})

test('Escape gives a line being bent its way back', async ({ page, drawing, panels }) => {
  await drawing.click('Web')
  await page.keyboard.press('e')
  const bend = page.locator('[data-bend]').first()
  const { x, y } = await drawing.boxOf(bend)
  await drawing.carry({ x: x + 5, y: y + 5 }, { x: x + 45, y: y + 45 }, { letGo: false })
  await expect(panels.undo).toHaveAccessibleName('Undo: Bend line')
  await page.keyboard.press('Escape')
  await page.mouse.move(x + 90, y + 90)
  await page.mouse.up()
  await expect(panels.undo).toBeDisabled()
  await expect(bend).toBeVisible()
})

test('a part let go over a panel is brought back into sight', async ({ page, drawing, palette }) => {
  const { x, y, width } = await drawing.boxOf(palette.panel)
  await drawing.drag('Web', { x: x + width / 2, y: y + 300 })
  await expect(drawing.part('Web')).toBeInViewport()
  const seen = await drawing.boxOf(drawing.canvas)
  await expect.poll(async () => (await drawing.boxOf(drawing.part('Web'))).x).toBeGreaterThanOrEqual(seen.x)
  await page.keyboard.press('Control+z')
  await drawing.expectIn('Web', 'Private')
})
