import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { holdFile } from './support/heldFile.ts'
import { keptTexts } from './support/storage.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

test('the wheel moves and zooms, Space drags, and Shift+1 shows all again', async ({ page, drawing }) => {
  const middle = await drawing.place(0.5, 0.9)
  const box = () => drawing.boxOf(drawing.part('Region'))
  await page.keyboard.press('Shift+1')
  // The view glides there: it has arrived when two frames are alike.
  await expect(async () => {
    const before = await box()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await box()).toEqual(before)
  }).toPass()
  const fitted = await box()

  await page.mouse.move(middle.x, middle.y)
  await page.mouse.wheel(0, 120)
  await expect.poll(async () => (await box()).y).toBeLessThan(fitted.y - 40)
  const scrolled = await box()

  await page.keyboard.down('Space')
  await drawing.carry(middle, { x: middle.x + 90, y: middle.y - 30 })
  await page.keyboard.up('Space')
  await expect.poll(async () => (await box()).x).toBeGreaterThan(scrolled.x + 60)

  const scale = await drawing.zoom()
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(() => drawing.zoom()).toBeGreaterThan(scale * 1.05)

  await page.keyboard.press('Shift+1')
  await expect.poll(async () => Math.abs((await box()).width - fitted.width)).toBeLessThan(1)
  await expect.poll(async () => Math.abs((await box()).x - fitted.x)).toBeLessThan(1)
})

test('Escape in the middle of a drag takes it back', async ({ page, drawing, panels }) => {
  const before = await drawing.placeOf('Web')
  await drawing.drag('Web', await drawing.inside('Other VPC', 0.5, 0.5), { letGo: false })
  await drawing.expectIn('Web', 'Other VPC')
  await page.keyboard.press('Escape')
  await expect.poll(() => drawing.placeOf('Web')).toEqual(before)
  await page.mouse.up()
  await drawing.expectIn('Web', 'Private')
  await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
})

test('with the connection tool a drag from part to part draws a line', async ({ page, drawing }) => {
  await page.keyboard.press('c')
  const [from, to] = [await drawing.grip('Users'), await drawing.grip('Store')]
  await drawing.carry(from, to)
  await expect(drawing.lines).toHaveCount(3)
  await page.keyboard.press('Escape')
  await drawing.click('Store')
  await drawing.expectSelected('Store')
})

test('a corner of a group is dragged to make it larger', async ({ drawing, files }) => {
  await drawing.click('Other VPC')
  const corner = await drawing.inside('Other VPC', 1, 1)
  await drawing.carry(corner, { x: corner.x + 40, y: corner.y + 30 })
  const scale = await drawing.zoom()
  const size = (await files.saved()).design.view?.sizes?.['other']
  expect(size?.[0]).toBeGreaterThan(240 + 30 / scale)
  expect(size?.[1]).toBeGreaterThan(300 + 20 / scale)
})

test('Tidy up lays everything out anew as one step', async ({ page, drawing, panels, files }) => {
  const before = await files.saved()
  await page.getByRole('button', { name: 'Tidy up' }).click()
  await expect(panels.undo).toHaveAttribute('aria-label', /Tidy/)
  const after = await files.saved()
  expect(after.design.view?.positions).not.toEqual(before.design.view?.positions)
  expect({ ...after.design, view: undefined }).toEqual({ ...before.design, view: undefined })
  await panels.undo.click()
  await expect(panels.redo).toHaveAttribute('aria-disabled', 'false')
  expect((await files.saved()).text).toBe(before.text)
  await expect(drawing.part('Web')).toBeVisible()
})

test('Enter in “find anything” opens the hit and does not press the button the focus goes back to', async ({
  page,
}) => {
  await visit(page)
  const button = page.getByRole('button', { name: 'Language' })
  await button.focus()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('textbox')
  await field.fill('calling each other')
  await expect(page.getByRole('dialog').getByRole('button', { name: /Microservices/ })).toBeVisible()
  await page.keyboard.press('Enter')

  await expect(page).toHaveTitle(/Microservices calling each other/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-expanded', 'false')
})

test('Enter typed before the samples are there opens the one that is asked for once they come, unless one types on', async ({
  page,
  drawing,
  panels,
}) => {
  await expect(panels.saved).toBeVisible()
  await expect.poll(async () => (await keptTexts(page)).join()).toContain('Other VPC')
  const index = await holdFile(page, /sampleFiles-[^/]*\.js$/)
  await page.reload()
  await expect(drawing.part('Other VPC')).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await index.asked()
  await page.keyboard.type('calling each other')
  await page.keyboard.press('Enter')
  await page.keyboard.type('s')
  await page.keyboard.press('Backspace')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Enter')
  index.letGo()
  await expect(page).toHaveTitle(/Microservices calling each other/)
  await expect(dialog).toHaveCount(0)
})

const dialogsWithField = [
  { key: 'g', chunk: /\/assets\/gallery-[^/]*\.js$/, field: 'Search samples' },
  { key: '?', chunk: /\/assets\/HelpDialog-[^/]*\.js$/, field: 'Find an action' },
  { key: 'Alt+Shift+O', chunk: /\/assets\/DocumentsDialog-[^/]*\.js$/, field: 'Search drawings' },
  { key: 'Control+Shift+F9', chunk: /\/assets\/SweepDialog-[^/]*\.js$/, field: 'Filter failures and flows' },
]
for (const { key, chunk, field } of dialogsWithField)
  test(`what is typed right after ${key} is in the field “${field}” once that is there`, async ({
    page,
    drawing,
  }) => {
    const dialog = await holdFile(page, chunk)
    // What was fetched ahead, when the page had time, would not be asked for again.
    await page.reload()
    await expect(drawing.all.first()).toBeVisible({ timeout: 30_000 })
    await page.keyboard.press(key)
    await dialog.asked()
    await page.keyboard.type('thrr')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('ee')
    dialog.letGo()
    const input = page.getByRole('dialog').getByLabel(field)
    await expect(input).toBeFocused()
    await page.keyboard.type(' t')
    await expect(input).toHaveValue('three t')
  })
