import { galleryOn } from './support/gallery.ts'
import { jsonFile } from './support/files.ts'
import { holdFile } from './support/heldFile.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a saved drawing opens again as it was', async ({ page, drawing, panels, files }) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await panels.title.fill('Shop, first draft')
  await page.keyboard.press('Enter')
  await drawing.drag('Users', await drawing.place(0.05, 0.1))
  const saved = await files.saved()
  expect(saved.name).toBe('Shop,-first-draft.json')
  expect(saved.design.title).toBe('Shop, first draft')
  expect(saved.text.endsWith('}\n')).toBe(true)

  await panels.file('New drawing')
  await expect(drawing.hint).toBeVisible()
  await files.choose(jsonFile(saved.name, saved.text))
  await expect(panels.title).toHaveValue('Shop, first draft')
  await expect(drawing.part('Orders')).toBeVisible()
  await expect(drawing.lines).toHaveCount(4)
  expect((await files.saved()).text).toBe(saved.text)
})

test('an edited drawing that made way for another is one click away', async ({ page, drawing, panels }) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await panels.file('New drawing')
  await expect(drawing.hint).toBeVisible()
  await panels.notices.getByRole('button', { name: 'Back to the previous drawing' }).click()
  await expect(drawing.part('Orders')).toBeVisible()
})

test('an undo that is offered is gone with the next step', async ({ page, drawing, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('Two AZs behind one NAT gateway')
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: 'Give every zone a NAT' }).click()
  const undo = panels.notices.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await drawing.renameByMouse('NAT gateway (only one)', 'NAT')
  await expect(undo).toHaveCount(0)
})

test('where the browser can, saving writes over the file that was opened', async ({
  page,
  drawing,
  panels,
}) => {
  // The system's dialogs cannot be driven: in their place, real file handles of the browser's private file system.
  await page.addInitScript(() => {
    const handle = async () => {
      const folder = await navigator.storage.getDirectory()
      return folder.getFileHandle('shop.json', { create: true })
    }
    Object.assign(window, { showSaveFilePicker: handle, showOpenFilePicker: async () => [await handle()] })
  })
  await visit(page)
  const onDisk = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      return (await (await folder.getFileHandle('shop.json')).getFile()).text()
    })
  await page.keyboard.press('Control+s')
  await expect(panels.notices).toContainText('Saved: shop.json')
  expect(await onDisk()).toContain('EC2 1')

  await drawing.renameByMouse('EC2 1', 'Orders')
  await page.keyboard.press('Control+s')
  // While it is being written it cannot be read.
  await expect(async () => expect(await onDisk()).toContain('Orders')).toPass()
})

test('a key pressed while bar and commands are still being fetched is done once they are there', async ({
  page,
  files,
}) => {
  const surroundings = await holdFile(page, /\/assets\/Surroundings-[^/]*\.js$/)
  await visit(page)
  await surroundings.asked()
  const { name } = await files.downloaded(async () => {
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('banner')).toHaveCount(0)
    surroundings.letGo()
  })
  expect(name).toMatch(/\.json$/)
})
