import { jsonFile } from './support/files.ts'
import { breakKeptDocument, keptDocuments, keptTexts } from './support/storage.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('work is there again after the page is loaded anew', async ({
  page,
  drawing,
  panels,
  files,
  palette,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await palette.dragTo('Amazon EC2', await drawing.inside('Public subnet a', 0.5, 0.8))
  await drawing.click('Users')
  await page.keyboard.press('Delete')
  await expect(drawing.part('Users')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(drawing.part('Users')).toBeVisible()
  await drawing.click('EC2 2')
  await page.keyboard.press('Delete')
  await expect(drawing.lines).toHaveCount(3)
  const { text } = await files.saved()
  await expect(panels.saved).toBeVisible()
  expect(await keptTexts(page)).toEqual([text])

  await page.reload()
  await expect(drawing.part('Orders')).toBeVisible()
  await expect(drawing.part('EC2 2')).toHaveCount(0)
  await expect(drawing.lines).toHaveCount(3)
  expect((await files.saved()).text).toBe(text)
})

test('an edit made a moment before the page is loaded anew is there', async ({ page, drawing, panels }) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await expect(panels.saved).toBeVisible()
  await drawing.click('Users')
  await page.keyboard.press('Delete')
  await page.reload()
  await expect(drawing.part('Orders')).toBeVisible()
  await expect(drawing.part('Users')).toHaveCount(0)

  await test.step('even where the page is gone before the database has heard of it', async () => {
    await drawing.click('Orders')
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The page is gone')
      }
    })
    await page.keyboard.press('Delete')
    await page.reload()
    await expect(drawing.part('EC2 2')).toBeVisible()
    await expect(drawing.part('Orders')).toHaveCount(0)
    await expect.poll(async () => (await keptTexts(page)).join()).not.toContain('Orders')
  })
})

test('a file that was opened a moment before the page is loaded anew is open', async ({
  page,
  drawing,
  files,
}) => {
  await visit(page)
  await files.choose(jsonFile('gate.json', oneServer))
  await expect(page).toHaveTitle(/Gatehouse/)
  await page.reload()
  await expect(page).toHaveTitle(/Gatehouse/)
  await expect(drawing.part('Gate')).toBeVisible()
  await expect(drawing.all).toHaveCount(1)
})

const oneServer = {
  format: 'faultline/1',
  title: 'Gatehouse',
  groups: [],
  nodes: [{ id: 'gate', service: 'ec2', label: 'Gate' }],
  spans: [],
  edges: [],
}

test('a kept drawing that cannot be read is set aside, told, and never written over', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await expect(panels.saved).toBeVisible()
  const broken = '{ "format": "faultline/1", "title": "Months of work", "groups": ['
  await breakKeptDocument(page, broken)
  await page.reload()

  const told = panels.notices.getByRole('alert')
  await expect(told).toContainText('could not be read back')
  await expect(told).toContainText('kept aside')
  await expect(drawing.part('Users')).toBeVisible()
  await drawing.renameByMouse('EC2 1', 'Something new')
  await expect(panels.saved).toBeVisible()
  const kept = await keptDocuments(page)
  const aside = Object.keys(kept).filter((key) => key.startsWith('set-aside-'))
  expect(aside).toHaveLength(1)
  expect(kept[aside[0] ?? '']?.text).toBe(broken)
  expect((await keptTexts(page)).join()).toContain('Something new')

  await test.step('and can be had as a file', async () => {
    const file = await files.downloaded(() =>
      told.getByRole('button', { name: /could not be opened|set aside/i }).click(),
    )
    expect(file.bytes.toString('utf8')).toBe(broken)
  })

  await test.step('the next visit opens the new work without a word', async () => {
    await page.reload()
    await expect(drawing.part('Something new')).toBeVisible()
    await expect(told).toHaveCount(0)
  })
})
