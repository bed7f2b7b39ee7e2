import type { Page } from '@playwright/test'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Two servers in a row, joined by one straight line. */
const servers = {
  format: 'faultline/1',
  title: 'Servers',
  groups: [],
  nodes: ['One', 'Two'].map((label) => ({ id: label.toLowerCase(), service: 'ec2', label })),
  spans: [],
  edges: [{ id: 'line', from: 'one', to: 'two', label: 'asks' }],
  view: { positions: { one: [0, 0], two: [420, 0] } },
}

/** The line's own path. */
const wayOf = (page: Page) => page.locator('[data-edge-hit="line"]')

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('servers.json', servers))
  await expect(drawing.part('Two')).toBeVisible()
})

test('a line is bent by hand, keeps its way, and finds its own again when an end moves', async ({
  page,
  drawing,
  panels,
}) => {
  const straight = await wayOf(page).getAttribute('d')
  const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
  const middle = { x: one.x + (two.x - one.x) * 0.3, y: one.y }
  await page.mouse.click(middle.x, middle.y)
  const handles = page.locator('[data-bend]')
  await expect(handles).toHaveCount(1)

  const box = await handles.boundingBox()
  const from = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 40)
  await page.mouse.move(from.x + 5, from.y + 90)
  await page.mouse.up()
  await expect(handles).toHaveCount(3)
  const bent = await wayOf(page).getAttribute('d')
  expect(bent).not.toBe(straight)

  await panels.undo.click()
  await expect(wayOf(page)).toHaveAttribute('d', straight ?? '')
  await panels.redo.click()
  await expect(wayOf(page)).toHaveAttribute('d', bent ?? '')

  await drawing.drag('Two', { x: two.x, y: two.y + 60 })
  await expect(wayOf(page)).not.toHaveAttribute('d', bent ?? '')
  await panels.undo.click()
  await expect(wayOf(page)).toHaveAttribute('d', bent ?? '')
})

test('arrow keys bend the chosen line, and its menu lets it go again', async ({ page, drawing }) => {
  const straight = await wayOf(page).getAttribute('d')
  const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
  await page.mouse.click(one.x + (two.x - one.x) * 0.3, one.y)
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowDown')
  await expect(wayOf(page)).not.toHaveAttribute('d', straight ?? '')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Let lines find their own way' }).click()
  await expect(wayOf(page)).toHaveAttribute('d', straight ?? '')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(wayOf(page)).toHaveAttribute('d', straight ?? '')
})

test('a double click in the middle of a line names it, though its handle comes under the pointer', async ({
  page,
  drawing,
}) => {
  const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
  const handle = page.locator('[data-bend]')
  await page.mouse.click(one.x + (two.x - one.x) * 0.3, one.y)
  const { x, y, width, height } = await drawing.boxOf(handle)
  const empty = await drawing.place(0.5, 0.9)
  await page.mouse.click(empty.x, empty.y)
  await expect(handle).toHaveCount(0)
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(handle).toHaveCount(1)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('SQL')
  await page.keyboard.press('Enter')
  await expect(drawing.canvas.getByText('SQL')).toBeVisible()
})
