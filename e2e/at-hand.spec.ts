import { expect, test } from './support/test.ts'
import { beginDrawing, visit } from './support/visit.ts'

test('the properties of what is taken are at hand, and the findings are back once nothing is selected', async ({
  page,
  drawing,
  panels,
}) => {
  await page.setViewportSize({ width: 1440, height: 440 })
  await visit(page)
  await panels.open('Findings')
  const list = page.getByRole('tabpanel', { name: 'Findings' })
  const properties = page.getByRole('tabpanel', { name: 'Inspector' })
  await expect(list.getByRole('listitem').first()).toBeVisible()
  await list.evaluate((panel) => panel.scrollTo({ top: 120 }))
  const read = await list.evaluate((panel) => panel.scrollTop)
  expect(read).toBeGreaterThan(0)

  await drawing.click('EC2 1')
  await expect(properties.getByRole('textbox', { name: 'Label' })).toHaveValue('EC2 1')
  const [from, to] = [await drawing.grip('ELB (one AZ)'), await drawing.grip('Users')]
  await page.mouse.click((from.x + 2 * to.x) / 3, from.y)
  await expect(properties).toContainText(/Users.*→.*ELB/s)
  await page.keyboard.press('Escape')
  await expect(list).toBeVisible()
  expect(await list.evaluate((panel) => panel.scrollTop)).toBe(read)

  await test.step('but who asks for the findings beside what is selected keeps them', async () => {
    await drawing.click('EC2 1')
    await panels.open('Findings')
    await drawing.click('EC2 2')
    await drawing.expectSelected('EC2 2')
    await expect(list).toBeVisible()
    await panels.open('Inspector')
    await expect(properties.getByRole('textbox', { name: 'Label' })).toHaveValue('EC2 2')
  })

  await test.step('and a panel that was put away stays away', async () => {
    await panels.open('Findings')
    await panels.open('Inspector')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Hide the panel' }).click()
    await drawing.click('EC2 1')
    await drawing.expectSelected('EC2 1')
    await expect(panels.side).toBeHidden()
  })
})

test('all of an icon belongs to its part: a press on its lower edge takes hold of the part and draws no line', async ({
  page,
  drawing,
}) => {
  await visit(page)
  await drawing.click('EC2 1')
  const icon = await drawing.boxOf(drawing.part('EC2 1').locator('img'))
  for (const down of [0.02, 0.5, 0.98]) {
    for (const right of [0.05, 0.5, 0.95]) {
      const at = { x: icon.x + icon.width * right, y: icon.y + icon.height * down }
      await page.mouse.move(at.x, at.y)
      await expect(drawing.canvas.locator('[class*="_handle_"]')).toHaveCount(4)
      const isHandle = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.matches('[class*="_handle_"]'),
        at,
      )
      expect(isHandle, `${right} across, ${down} down`).toBe(false)
    }
  }
  const before = await drawing.placeOf('EC2 1')
  const lines = await drawing.lines.count()
  const low = { x: icon.x + icon.width / 2, y: icon.y + icon.height - 2 }
  await drawing.carry(low, { x: low.x + 40, y: low.y })
  expect((await drawing.placeOf('EC2 1')).x).toBeGreaterThan(before.x)
  await expect(drawing.lines).toHaveCount(lines)
})

test('a double click on empty ground asks for a service, which comes to stand there as one step', async ({
  page,
  drawing,
  panels,
}) => {
  await beginDrawing(page)
  const at = await drawing.place(0.3, 0.25)
  await page.mouse.dblclick(at.x, at.y)
  const picker = page.getByRole('dialog', { name: 'What goes here?' })
  await expect(picker.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('lambda')
  await page.keyboard.press('Enter')
  const icon = await drawing.boxOf(drawing.part('Lambda').locator('img'))
  expect(Math.abs(icon.x + icon.width / 2 - at.x)).toBeLessThan(3)
  expect(Math.abs(icon.y + icon.height / 2 - at.y)).toBeLessThan(12)
  await drawing.expectSelected('Lambda')
  await expect(panels.undo).toHaveAccessibleName(/Add Lambda/)

  await test.step('from the menu it goes where the menu was asked for; so does what is pasted', async () => {
    const corner = await drawing.place(0.75, 0.7)
    await page.mouse.click(corner.x, corner.y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Add a service here…' }).click()
    await page.keyboard.type('sqs')
    await page.keyboard.press('Enter')
    const queue = await drawing.boxOf(drawing.part('SQS').locator('img'))
    expect(Math.abs(queue.x + queue.width / 2 - corner.x)).toBeLessThan(3)

    await page.keyboard.press('Control+c')
    const other = await drawing.place(0.2, 0.7)
    await page.mouse.click(other.x, other.y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Paste' }).click()
    await expect(drawing.all).toHaveCount(3)
    const copy = await drawing.boxOf(drawing.canvas.locator('.react-flow__node.selected img'))
    expect(Math.abs(copy.x + copy.width / 2 - other.x)).toBeLessThan(60)
    await expect(panels.undo).toHaveAccessibleName(/Paste SQS/)
  })

  await test.step('Escape leaves everything as it was', async () => {
    await page.mouse.dblclick(at.x, at.y + 200)
    await expect(picker).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(picker).toHaveCount(0)
    await expect(drawing.all).toHaveCount(3)
  })
})

test('a dialog opens without the name of its cross over it', async ({ page, panels }) => {
  await visit(page)
  await panels.file('Versions of this drawing…')
  const dialog = page.getByRole('dialog', { name: 'Versions of this drawing' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toBeFocused()
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
})

test('on a tablet held upright the drawing keeps most of the width, whichever side is shown', async ({
  page,
  drawing,
  panels,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await visit(page)
  const width = async () => (await drawing.boxOf(drawing.canvas)).width
  const palette = page.getByRole('complementary', { name: 'Palette' })
  await expect(palette).toBeVisible()
  expect(await width()).toBeGreaterThan(500)
  await page.getByRole('button', { name: 'Show the panel' }).click()
  await expect(panels.side).toBeVisible()
  await expect(palette).toBeHidden()
  expect(await width()).toBeGreaterThan(500)
  await page.getByRole('button', { name: 'Hide the panel' }).click()
  expect(await width()).toBe(820)
  await page.keyboard.press('/')
  await expect(palette.getByRole('searchbox')).toBeFocused()
})
