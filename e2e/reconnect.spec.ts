import type { Page } from '@playwright/test'
import { threeServers } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

const grip = (page: Page, end: 'from' | 'to') => page.locator(`[data-end="${end}"]`)

const middleOf = async (page: Page, end: 'from' | 'to') => {
  const box = await grip(page, end).boundingBox()
  if (!box) throw new Error('There is no grip')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('servers.json', threeServers))
  await expect(drawing.part('Three')).toBeVisible()
  const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
  await page.mouse.click(one.x + (two.x - one.x) * 0.4, one.y)
  await expect(grip(page, 'to')).toBeVisible()
})

test('an end of a line is drawn to another part, and what was said of the line stays', async ({
  page,
  drawing,
  panels,
}) => {
  const path = panels.side.getByRole('button', { name: /^(One|Two|Three)$/ })
  await expect(path).toHaveText(['One', 'Two'])

  await test.step('its end, in one step', async () => {
    await drawing.carry(await middleOf(page, 'to'), await drawing.grip('Three'))
    await expect(path).toHaveText(['One', 'Three'])
    await expect(panels.side.getByRole('textbox', { name: 'Label' })).toHaveValue('asks')
    await panels.undo.click()
    await expect(path).toHaveText(['One', 'Two'])
    await panels.redo.click()
    await expect(path).toHaveText(['One', 'Three'])
  })

  await test.step('its start', async () => {
    await drawing.carry(await middleOf(page, 'from'), await drawing.grip('Two'))
    await expect(path).toHaveText(['Two', 'Three'])
  })

  await test.step('not to nowhere, nor when Escape is pressed on the way', async () => {
    const empty = await drawing.place(0.2, 0.9)
    await drawing.carry(await middleOf(page, 'to'), empty)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(path).toHaveText(['Two', 'Three'])

    await drawing.carry(await middleOf(page, 'to'), await drawing.grip('One'), { letGo: false })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await expect(path).toHaveText(['Two', 'Three'])
  })
})

test('without a mouse an end moves from the menu, by arrows and Enter', async ({ page, panels }) => {
  const path = panels.side.getByRole('button', { name: /^(One|Two|Three)$/ })
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'End it at another part' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(path).toHaveText(['One', 'Three'])
})
