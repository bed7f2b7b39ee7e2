import type { Page } from '@playwright/test'
import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { readPng } from './support/picture.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Habits of people who come from draw.io, Excalidraw, tldraw or Figma, each by the keys they have in their fingers. */

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

const snapLines = '[class*="_snapLine_"]'

test('Alt+S lets a drag go where the hand goes, Mod+’ keeps it on the grid, and Shift+arrow follows that', async ({
  page,
  drawing,
}) => {
  const [web, store, scale] = [await drawing.grip('Web'), await drawing.grip('Store'), await drawing.zoom()]
  const short = { x: store.x + 24 * scale, y: web.y + 3 * scale }
  await drawing.drag('Store', short, { letGo: false })
  await expect(drawing.canvas.locator(snapLines)).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(drawing.canvas.locator(snapLines)).toHaveCount(0)

  await page.keyboard.press('Alt+s')
  await drawing.drag('Store', short, { letGo: false })
  await expect(drawing.canvas.locator(snapLines)).toHaveCount(0)
  await page.mouse.up()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Alt+s')

  await drawing.click('Users')
  const before = await drawing.placeOf('Users')
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await drawing.placeOf('Users')).x - before.x).toBe(1)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await drawing.placeOf('Users')).x - before.x).toBe(9)
  await page.keyboard.press("Control+'")
  await drawing.drag('Users', { x: web.x - 300 * scale, y: web.y + 171 * scale })
  await expect
    .poll(async () => Object.values(await drawing.placeOf('Users')).map((one) => Math.abs(one % 8)))
    .toEqual([0, 0])
})

test('Alt+Shift+D turns page and drawing dark and light again', async ({ page, drawing }) => {
  const html = page.locator('html')
  const ground = () => drawing.canvas.evaluate((main) => getComputedStyle(main).backgroundColor)
  await expect(html).toHaveAttribute('data-theme', 'light')
  const light = await ground()
  await page.keyboard.press('Alt+Shift+D')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await expect.poll(ground).not.toBe(light)
  await page.keyboard.press('Alt+Shift+D')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await expect.poll(ground).toBe(light)
})

for (const keys of ['Alt+Shift+C', 'Control+Shift+C'])
  test(`${keys} puts the drawing on the clipboard as a PNG`, async ({ page, context, panels }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press(keys)
    await expect(panels.notices).toContainText('Picture copied', { timeout: 20_000 })
    const picture = readPng(Buffer.from(await clipboardPicture(page), 'base64'))
    expect(picture.width).toBeGreaterThan(800)
  })

test('Mod+S saves, Mod+Shift+S saves a copy, Mod+O opens, Mod+Shift+E exports', async ({
  page,
  drawing,
  files,
}) => {
  await drawing.renameByMouse('Web', 'Front')
  const { name, text } = await files.saved()
  expect(name).toMatch(/\.json$/)
  expect(text).toContain('Front')
  const copy = await files.downloaded(() => page.keyboard.press('Control+Shift+S'))
  expect(copy.bytes.toString('utf8')).toBe(text)
  await page.keyboard.press('Control+Shift+E')
  await expect(page.getByRole('dialog', { name: 'Export a picture' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.all).toHaveCount(0)
  await files.choose({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(drawing.part('Front')).toBeVisible()
})

test('Mod+Home and the handle collapse, Mod+End expands, and what is inside keeps its place', async ({
  page,
  drawing,
}) => {
  const before = await drawing.placeOf('Web')
  await drawing.click('Zone a')
  await page.keyboard.press('Control+Home')
  await expect(drawing.part('Web')).toHaveCount(0)
  await page.keyboard.press('Control+End')
  await expect(drawing.part('Web')).toBeVisible()
  await drawing.click('Zone a')
  await page.getByRole('button', { name: 'Collapse Zone a' }).click()
  await expect(drawing.part('Web')).toHaveCount(0)
  await page.getByRole('button', { name: 'Expand Zone a' }).click()
  await expect(drawing.part('Web')).toBeVisible()
  expect(await drawing.placeOf('Web')).toEqual(before)
})

test('the group under a dragged part is marked and takes it; with Mod held the part keeps its home', async ({
  page,
  drawing,
}) => {
  const into = await drawing.inside('Other VPC', 0.5, 0.5)
  await drawing.drag('Users', into, { letGo: false })
  await expect(drawing.part('Other VPC').locator('[class*="_takes_"]')).toBeVisible()
  await page.mouse.up()
  await drawing.expectIn('Users', 'Other VPC')
  await page.keyboard.press('Control+z')

  const home = await drawing.grip('Web')
  await drawing.carry(home, { x: home.x + 10, y: home.y + 10 }, { letGo: false })
  await page.keyboard.down('Control')
  await page.mouse.move(into.x, into.y, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  await drawing.expectIn('Web', 'Private')
})

test('Alt pressed on the way leaves the part where it stood and carries a copy, which gets the keyboard', async ({
  page,
  drawing,
  panels,
}) => {
  const [grip, zoom] = [await drawing.grip('Web'), await drawing.zoom()]
  const web = drawing.canvas.locator('[data-id="web"]')
  const before = await web.boundingBox()
  const all = await drawing.all.count()
  const to = { x: grip.x, y: grip.y + 130 * zoom }
  await drawing.drag('Web', to, { letGo: false })
  await page.keyboard.down('Alt')
  await expect(drawing.all).toHaveCount(all + 1)
  await page.keyboard.up('Alt')
  await expect(drawing.all).toHaveCount(all)
  await page.keyboard.down('Alt')
  await expect(drawing.all).toHaveCount(all + 1)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  expect(await web.boundingBox()).toEqual(before)
  await expect(panels.undo).toHaveAccessibleName('Undo: Duplicate Web')
  const copy = page.locator('.react-flow__node.selected')
  await expect(copy).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(drawing.all).toHaveCount(all)
})

test('a duplicate stands beside what it copies, and the keyboard goes along', async ({ page, drawing }) => {
  await drawing.click('Users')
  await page.keyboard.press('Control+d')
  const copy = page.locator('.react-flow__node.selected')
  await expect(copy).toBeFocused()
  const boxes = await drawing.all
    .filter({ hasText: /^Users$/ })
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()))
  expect(boxes).toHaveLength(2)
  const [a, b] = boxes
  expect(Math.max(Math.abs(a.x - b.x) - a.width, Math.abs(a.y - b.y) - a.height)).toBeGreaterThanOrEqual(0)
})

test('Escape leaves a line that was clicked for nothing, and goes back to the part one came from by key', async ({
  page,
  drawing,
}) => {
  const handles = page.locator('[data-bend]')
  const line = drawing.lines.first()
  const at = await line.evaluate((group) => {
    const path = group.querySelector('path')
    const middle = path?.getPointAtLength(path.getTotalLength() / 3)
    const { x = 0, y = 0 } = middle?.matrixTransform(path?.getScreenCTM() ?? new DOMMatrix()) ?? {}
    return { x, y }
  })
  await page.mouse.click(at.x, at.y)
  await expect(handles).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(handles).toHaveCount(0)
  await drawing.expectSelected()
  await drawing.click('Web')
  await page.keyboard.press('e')
  await expect(handles).not.toHaveCount(0)
  await page.keyboard.press('Escape')
  await drawing.expectSelected('Web')
})

test('the connection tool draws one line, named in the list of steps, and is put away', async ({
  page,
  drawing,
  panels,
}) => {
  await drawing.place(0.5, 0.97).then(({ x, y }) => page.mouse.click(x, y))
  await page.keyboard.press('c')
  await expect(drawing.canvas.locator('[data-tool="connect"]')).toHaveCount(1)
  await drawing.carry(await drawing.grip('Users'), await drawing.grip('Store'))
  await expect(panels.undo).toHaveAccessibleName('Undo: Connect Users → Store')
  await expect(drawing.canvas.locator('[data-tool="select"]')).toHaveCount(1)
})

test('Mod+G asks for the name of the new group', async ({ page, drawing }) => {
  await drawing.click('Users')
  await page.keyboard.press('Control+g')
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Callers')
  await page.keyboard.press('Enter')
  await drawing.expectIn('Users', 'Callers')
})

test('one zooms out to a tenth and in to four times, and Reset clears the drawing until undone', async ({
  page,
  drawing,
  panels,
}) => {
  await expect(async () => {
    await page.keyboard.press('Control+-')
    expect(await drawing.zoom()).toBeCloseTo(0.1)
  }).toPass()
  await expect(async () => {
    await page.keyboard.press('Control+=')
    expect(await drawing.zoom()).toBeCloseTo(4)
  }).toPass()
  const all = await drawing.all.count()
  await panels.file(/^Reset/)
  await expect(drawing.all).toHaveCount(0)
  await expect(drawing.hint).toBeVisible()
  await panels.notices.getByRole('button', { name: /^Undo/ }).click()
  await expect(drawing.all).toHaveCount(all)
})

test('a subnet dragged out of the palette shows where it will stand, and why it may not', async ({
  page,
  drawing,
  palette,
}) => {
  const marked = drawing.canvas.locator('[class*="_takes_"]')
  await palette.search.fill('Public subnet')
  await palette.item('Public subnet').hover()
  await page.mouse.down()
  const region = await drawing.within('Region', 600, 380)
  await page.mouse.move(region.x - 4, region.y, { steps: 4 })
  await page.mouse.move(region.x, region.y)
  await expect(drawing.canvas.getByText('A public subnet stands in an Availability Zone')).toBeVisible()
  const vpc = await drawing.inside('Other VPC', 0.5, 0.5)
  await page.mouse.move(vpc.x, vpc.y, { steps: 4 })
  await expect(drawing.part('Other VPC').locator('[class*="_takes_"]')).toBeVisible()
  await page.mouse.up()
  await drawing.expectIn('Public subnet', 'Availability Zone a')
  await drawing.expectIn('Availability Zone a', 'Other VPC')
  await expect(marked).toHaveCount(0)
})

/** The picture on the clipboard, in base 64. */
function clipboardPicture(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? [])
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
}
