import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** What people do right after something else, without waiting and without looking where the keyboard is. */

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

test('two quick clicks on a row of the palette both mean that row, and F2 names what came', async ({
  page,
  drawing,
  palette,
}) => {
  const parts = await drawing.all.count()
  const row = palette.item('Amazon EC2')
  await expect(palette.panel.getByText('Recently used')).toHaveCount(0)
  const { y } = await drawing.boxOf(row)
  await row.dblclick()
  await expect(drawing.all).toHaveCount(parts + 2)
  await expect(drawing.part('EC2')).toHaveCount(2)
  expect((await drawing.boxOf(row)).y).toBe(y)
  await page.keyboard.press('F2')
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Batch')
  await page.keyboard.press('Enter')
  await expect(drawing.part('Batch')).toBeVisible()
  await drawing.point('Batch')
  await expect(palette.panel.getByText('Recently used')).toBeVisible()
})

test('after a rename Tab goes on behind the part that was renamed', async ({ page, drawing }) => {
  await drawing.click('Web')
  await page.keyboard.press('F2')
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Front')
  await page.keyboard.press('Enter')
  await expect(drawing.part('Front')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(drawing.part('Store')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(drawing.part('Front')).toBeFocused()
})

test('after a delete the keyboard is still on the drawing, and Tab goes on in it', async ({
  page,
  drawing,
}) => {
  await drawing.click('Web')
  await page.keyboard.press('Tab')
  await expect(drawing.part('Store')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(drawing.part('Store')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(drawing.canvas.locator('.react-flow__node:focus')).toHaveCount(1)
})

test('a click and a drag right after it move the part, and do not rename it', async ({
  page,
  drawing,
  panels,
}) => {
  const { x, y } = await drawing.grip('Web')
  await page.mouse.click(x, y)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.move(x + 50, y + 30, { steps: 4 })
  await page.mouse.up({ clickCount: 2 })
  await expect(panels.undo).toHaveAccessibleName('Undo: Move Web')
  await expect(drawing.part('Web')).toBeFocused()
  await expect(drawing.rename).toHaveCount(0)
})

test('what was made to fail and is then deleted fails no more', async ({ page, drawing, panels }) => {
  await drawing.click('Web')
  await page.keyboard.press('x')
  await expect(panels.tab('Simulate')).toContainText('1')
  await page.keyboard.press('Delete')
  await expect(drawing.part('Web')).toHaveCount(0)
  await expect(panels.tab('Simulate')).not.toContainText('1')
})

test('a VPC copied in one drawing is pasted into a new one, with the Region it needs', async ({
  page,
  drawing,
  panels,
}) => {
  await drawing.click('Main VPC')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.all).toHaveCount(0)
  const { x, y } = await drawing.place(0.5, 0.5)
  await page.mouse.move(x, y)
  await page.keyboard.press('Control+v')
  await drawing.expectIn('Main VPC', 'Region')
  await drawing.expectIn('Web', 'Private')
  await expect(panels.undo).toHaveAccessibleName('Undo: Paste Main VPC')
  await page.keyboard.press('Control+z')
  await expect(drawing.all).toHaveCount(0)
})

test('a name goes on being written while the view moves', async ({ page, drawing }) => {
  await drawing.click('Web')
  await page.keyboard.press('F2')
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Fr')
  const before = await drawing.boxOf(drawing.part('Store'))
  await page.mouse.wheel(90, 0)
  await expect.poll(async () => (await drawing.boxOf(drawing.part('Store'))).x).toBeLessThan(before.x)
  await page.keyboard.type('ont')
  await page.keyboard.press('Enter')
  await expect(drawing.part('Front')).toBeVisible()
})

test('a part in the hand stays under it while the wheel moves the view', async ({ page, drawing }) => {
  const from = await drawing.grip('Users')
  const to = { x: from.x + 60, y: from.y + 40 }
  await drawing.carry(from, to, { letGo: false })
  const farFromHand = async () => {
    const { x, y } = await drawing.grip('Users')
    return Math.hypot(x - to.x, y - to.y)
  }
  await expect.poll(farFromHand).toBeLessThan(12)
  const before = await drawing.placeOf('Users')
  await page.mouse.wheel(0, 120)
  await expect.poll(async () => (await drawing.placeOf('Users')).y - before.y).toBeGreaterThan(60)
  await expect.poll(farFromHand).toBeLessThan(12)
  await page.mouse.up()
})
