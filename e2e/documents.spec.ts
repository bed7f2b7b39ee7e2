import { gridOfServers } from './support/designs.ts'
import { drawingOn } from './support/drawing.ts'
import { jsonFile } from './support/files.ts'
import { breakVersions } from './support/storage.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('drawings are listed, renamed, duplicated, deleted and taken back', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await panels.title.fill('Shop')
  await page.keyboard.press('Enter')
  await expect(panels.saved).toBeVisible()
  await panels.file('New drawing')
  await panels.title.fill('Second')
  await page.keyboard.press('Enter')
  await expect(panels.saved).toBeVisible()

  await panels.file('Drawings in this browser…')
  const dialog = page.getByRole('dialog', { name: 'Drawings in this browser' })
  const cards = dialog.getByRole('listitem')
  await expect(dialog.getByRole('button', { name: /^Open: / })).toHaveCount(2)
  await expect(cards.first()).toContainText('Second')
  await expect(cards.first()).toContainText('Open now')
  await expect(dialog.getByRole('button', { name: 'Open: Shop' }).locator('img')).toBeVisible()

  await dialog.getByRole('button', { name: 'Rename Shop' }).click()
  await page.keyboard.type('The shop')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Duplicate The shop', exact: true }).click()
  await expect(dialog.getByRole('button', { name: 'Open: The shop (copy)' })).toBeVisible()

  await dialog.getByRole('button', { name: 'Delete The shop (copy)' }).click()
  await expect(dialog.getByText('Deleted “The shop (copy)”')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Open: / })).toHaveCount(2)
  await dialog.getByRole('button', { name: 'Undo' }).first().click()
  await expect(dialog.getByRole('button', { name: /^Open: / })).toHaveCount(3)

  await dialog.getByRole('button', { name: 'Open: The shop', exact: true }).click()
  await expect(panels.title).toHaveValue('The shop')
  await expect(drawing.part('Orders')).toBeVisible()

  await test.step('the keyboard finds a drawing by its name, and opens it', async () => {
    await page.keyboard.press('Alt+Shift+O')
    const search = dialog.getByRole('textbox', { name: 'Search drawings' })
    await search.focus()
    await page.keyboard.type('seco')
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('button', { name: 'Open: Second' })).toBeFocused()
    await search.focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(panels.title).toHaveValue('Second')
  })
})

test('in the list of drawings even a tall one is shown whole', async ({ page, drawing, files }) => {
  await visit(page)
  const column = gridOfServers(8, 'Column')
  const positions = Object.fromEntries(column.nodes.map(({ id }, row) => [id, [0, row * 160]]))
  await files.choose(jsonFile('column.json', { ...column, view: { ...column.view, positions } }))
  await expect(drawing.part('Server 7')).toBeVisible()
  await page.keyboard.press('Alt+Shift+O')
  const card = page.getByRole('button', { name: 'Open: Column' })
  const picture = card.locator('img')
  await expect(picture).toBeVisible()
  const [inner, outer] = [await drawing.boxOf(picture), await drawing.boxOf(card)]
  expect(inner.height).toBeLessThanOrEqual(outer.height)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
})

test('a drawing opened a moment ago comes into the list by itself', async ({ page, panels, files }) => {
  await visit(page)
  await expect(panels.saved).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Drawings in this browser' })
  await page.keyboard.press('Alt+Shift+O')
  await expect(dialog.getByRole('button', { name: /^Open: / })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await files.choose(jsonFile('row.json', gridOfServers(3, 'Row')))
  await expect(page).toHaveTitle(/Row/)
  await page.keyboard.press('Alt+Shift+O')
  await expect(dialog.getByRole('button', { name: 'Open: Row' })).toBeVisible()
})

test('a recent drawing opens from the file menu with two keys', async ({ page, panels }) => {
  await visit(page)
  await panels.file('New drawing')
  for (const title of ['First', 'Second']) {
    await panels.title.fill(title)
    await page.keyboard.press('Enter')
    await expect(panels.saved).toBeVisible()
    await panels.file('New drawing')
  }
  await page.keyboard.press('Alt+Shift+R')
  const entries = page.getByRole('menuitem', { name: /First|Second/ })
  await expect(entries.first()).toContainText('Second')
  await expect(entries).toHaveCount(2)
  await page.keyboard.press('2')
  await expect(panels.title).toHaveValue('First')
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('a drawing open in two tabs follows, and forks instead of losing anything', async ({
  page,
  context,
  drawing,
  panels,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await expect(panels.saved).toBeVisible()

  const second = await context.newPage()
  await second.goto('/')
  const inSecond = (name: string) => second.locator('.react-flow__node').filter({ hasText: name })
  await expect(inSecond('Orders')).toBeVisible()
  await expect(second.getByText('In another tab')).toBeVisible()

  await test.step('what changes in the first shows in the second', async () => {
    await page.bringToFront()
    await drawing.renameByMouse('Orders', 'Payments')
    await expect(inSecond('Payments')).toBeVisible()
  })

  await test.step('a change in the second makes it a drawing of its own', async () => {
    await second.bringToFront()
    await drawingOn(second).click('Payments')
    await second.keyboard.press('Delete')
    await expect(inSecond('Payments')).toHaveCount(0)
    await expect(second.getByText('kept as a drawing of its own')).toBeVisible()
    await expect(second.getByText('Saved', { exact: true })).toBeVisible()
    await expect(drawing.part('Payments')).toBeVisible()
    await second.reload()
    await expect(inSecond('Users')).toBeVisible()
    await expect(inSecond('Payments')).toHaveCount(0)
  })
})

test('an earlier version comes back as one undo step', async ({ page, drawing, panels }) => {
  await page.clock.install()
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await page.clock.runFor(2_000)
  await expect(panels.saved).toBeVisible()
  await drawing.click('EC2 2')
  await page.keyboard.press('Delete')
  await page.clock.runFor(2_000)
  await expect(drawing.part('EC2 2')).toHaveCount(0)

  await panels.file('Versions of this drawing…')
  const dialog = page.getByRole('dialog', { name: 'Versions of this drawing' })
  const version = dialog.getByRole('listitem')
  await expect(version).toHaveCount(1)
  await page.clock.runFor(1_000)
  await expect(version).toContainText('As it was opened')
  await expect(version).toContainText('Since then')
  await expect(version.locator('img')).toBeVisible()
  await dialog.getByRole('button', { name: /^Restore the version/ }).click()
  await expect(drawing.part('EC2 2')).toBeVisible()
  await expect(drawing.part('EC2 1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(drawing.part('EC2 2')).toHaveCount(0)
  await expect(drawing.part('Orders')).toBeVisible()
})

test('an earlier version that is damaged says so and leaves the drawing as it is', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await drawing.click('EC2 2')
  await page.keyboard.press('Delete')
  await expect(panels.saved).toBeVisible()
  const dialog = page.getByRole('dialog', { name: 'Versions of this drawing' })
  const version = dialog.getByRole('listitem')
  const restore = dialog.getByRole('button', { name: /^Restore the version/ })
  const open = () => panels.file('Versions of this drawing…')
  await open()
  await expect(version).toHaveCount(1)
  await page.keyboard.press('Escape')
  await breakVersions(page, '{"format": "faultline/1", "nodes": [')

  await open()
  await expect(version).toContainText('This version cannot be read.')
  await expect(restore).toBeDisabled()
  await page.keyboard.press('Escape')

  await test.step('also to somebody who is quicker than the look into it', async () => {
    await page.evaluate(() => {
      const own: unknown = window.setTimeout
      Reflect.set(window, 'setTimeout', () => 0)
      Reflect.set(window, 'again', () => Reflect.set(window, 'setTimeout', own))
    })
    await open()
    await restore.click()
    await expect(panels.notices).toContainText('This version cannot be read. The drawing is as it was.')
    await page.evaluate(() => Reflect.apply(Reflect.get(window, 'again'), undefined, []))
  })
  await expect(drawing.part('EC2 2')).toHaveCount(0)
  await expect(drawing.part('EC2 1')).toBeVisible()
  await expect(panels.undo).toHaveAccessibleName(/Delete EC2 2/)
})

test('a link carries the whole drawing', async ({ page, context, drawing, panels }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await panels.file('Copy a link to this drawing')
  await expect(panels.notices).toContainText('Link copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toContain('#design1=')

  const second = await context.newPage()
  await second.goto(address)
  await expect(second.locator('.react-flow__node').filter({ hasText: 'Orders' })).toBeVisible()
  expect(new URL(second.url()).hash).toBe('')

  await second.goto(`${address.slice(0, -30)}`)
  await expect(second.getByRole('alert')).toContainText('could not be opened')
})

test('printing shows the drawing alone, with its verdict', async ({ page, panels }) => {
  await visit(page)
  await page.evaluate(() => Object.assign(window, { print: () => undefined }))
  await panels.file('Print…')
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await expect(sheet.locator('img')).toBeVisible()
  await expect(sheet).toContainText('single point of failure')
  await expect(page.locator('#app')).toBeHidden()
})
