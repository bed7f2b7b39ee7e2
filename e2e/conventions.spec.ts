import type { Page } from '@playwright/test'
import { jsonFile } from './support/files.ts'
import { holdFile } from './support/heldFile.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Two zones, a load balancer and two servers a little out of line. */
const servers = {
  format: 'faultline/1',
  title: 'Servers',
  groups: [],
  nodes: ['One', 'Two', 'Three'].map((label) => ({ id: label.toLowerCase(), service: 'ec2', label })),
  spans: [],
  edges: [{ id: 'line', from: 'one', to: 'two' }],
  view: { positions: { one: [0, 0], two: [220, 30], three: [620, 8] } },
}

const menuOf = (page: Page) => page.getByRole('menu')

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('servers.json', servers))
  await expect(drawing.part('Three')).toBeVisible()
})

test('the menu under the pointer does what keys do, and undo names what it takes back', async ({
  page,
  drawing,
}) => {
  const at = await drawing.grip('Two')
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await expect(menuOf(page)).toHaveAccessibleName('Part')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeFocused()
  await page.getByRole('menuitem', { name: /^Duplicate/ }).click()
  await expect(drawing.all).toHaveCount(4)
  const empty = await drawing.place(0.5, 0.9)
  await page.mouse.click(empty.x, empty.y, { button: 'right' })
  await expect(menuOf(page)).toHaveAccessibleName('Drawing')
  await page.getByRole('menuitem', { name: 'Undo: Duplicate Two' }).click()
  await expect(drawing.all).toHaveCount(3)
})

test('a line has a menu of its own, which selects it and turns it round', async ({
  page,
  drawing,
  panels,
}) => {
  const line = drawing.canvas.locator('[data-edge="line"]')
  const middle = await line.evaluate((group) => {
    const path = group.querySelector('path')
    const at = path?.getPointAtLength(path.getTotalLength() / 3)
    const { x = 0, y = 0 } = at?.matrixTransform(path?.getScreenCTM() ?? new DOMMatrix()) ?? {}
    return { x, y }
  })
  await page.mouse.click(middle.x, middle.y, { button: 'right' })
  await expect(menuOf(page)).toHaveAccessibleName('Connection')
  await page.getByRole('menuitem', { name: 'Turn the connection round' }).click()
  await expect(panels.undo).toHaveAccessibleName('Undo: Turn the connection round')
  await expect(panels.side).toContainText(/Two.*→.*One/s)
})

test('what several parts have in common is set for all of them, as one step', async ({
  page,
  drawing,
  panels,
}) => {
  const bursts = panels.side.getByRole('switch', { name: 'Work comes in bursts' })
  await drawing.click('One')
  await bursts.click()
  await drawing.click('Two', { modifiers: ['Shift'] })
  await drawing.click('Three', { modifiers: ['Shift'] })
  await expect(panels.side.getByText('They differ')).toBeVisible()
  await bursts.click()
  await expect(panels.side.getByText('They differ')).toHaveCount(0)
  await drawing.click('Three')
  await expect(bursts).toBeChecked()
  await page.keyboard.press('Control+z')
  await drawing.click('Three')
  await expect(bursts).not.toBeChecked()
  await drawing.click('One')
  await expect(bursts).toBeChecked()
})

test('the menu opens and closes by the keyboard alone', async ({ page, drawing }) => {
  await drawing.click('One')
  await page.keyboard.press('Shift+F10')
  await expect(menuOf(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menuOf(page)).toHaveCount(0)
  await drawing.expectSelected('One')
})

for (const way of ['pointer', 'key'] as const)
  test(`a menu asked for by ${way} that is still being fetched goes with Escape, and leaves the keys alone`, async ({
    page,
    drawing,
    panels,
  }) => {
    // A fresh page, whose menu nobody has fetched yet, on a network that lets it wait.
    const menu = await holdFile(page, /\/assets\/menu-[^/]*\.js$/)
    await expect(panels.saved).toBeVisible()
    await page.reload()
    await expect(drawing.part('Three')).toBeVisible()
    await drawing.click('One')
    await page.keyboard.press('Delete')
    await expect(drawing.all).toHaveCount(2)
    const at = await drawing.grip('Two')
    if (way === 'pointer') await page.mouse.click(at.x, at.y, { button: 'right' })
    else await page.keyboard.press('Shift+F10')
    await menu.asked()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(drawing.all).toHaveCount(3)
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
    menu.letGo()
    await drawing.click('Three')
    await drawing.expectSelected('Three')
    await expect(menuOf(page)).toHaveCount(0)
  })

test('Space held moves the view, also when the drag begins on a part', async ({ page, drawing, panels }) => {
  const [place, from] = [await drawing.placeOf('Two'), await drawing.grip('Two')]
  await page.keyboard.down('Space')
  await drawing.carry(from, { x: from.x + 60, y: from.y + 40 })
  await page.keyboard.up('Space')
  await expect.poll(async () => Math.round((await drawing.grip('Two')).x - from.x)).toBeGreaterThan(40)
  expect(await drawing.placeOf('Two')).toEqual(place)
  await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
})

test('right after Enter in the palette, undo takes the part back and not the word', async ({
  page,
  drawing,
  palette,
}) => {
  await palette.search.fill('sqs')
  await page.keyboard.press('Enter')
  await expect(drawing.all).toHaveCount(4)
  for (const name of ['One', 'Three', 'SQS']) await expect(drawing.part(name)).toBeInViewport()
  await page.keyboard.press('Control+z')
  await expect(drawing.all).toHaveCount(3)
  await expect(palette.search).toHaveValue('sqs')
  await page.keyboard.press('Control+Shift+z')
  await expect(drawing.all).toHaveCount(4)
})

test('a server let go in the frame of its like belongs there, and undo takes both back', async ({
  page,
  drawing,
  files,
  panels,
}) => {
  await files.choose(
    jsonFile('fleet.json', {
      ...servers,
      title: 'Fleet',
      spans: [{ id: 'asg', kind: 'asg', label: 'Fleet', members: ['one', 'two'] }],
      view: { positions: { one: [0, 0], two: [400, 0], three: [200, 300] } },
    }),
  )
  await expect(page).toHaveTitle(/Fleet/)
  const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
  await drawing.drag('Three', { x: (one.x + two.x) / 2, y: one.y })
  await expect(panels.notices).toContainText('Three now belongs to Fleet.')
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawing.placeOf('Three')).toEqual({ x: 200, y: 300 })
  await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
})

test('parts line up while they are dragged, and by command, each as one step', async ({
  page,
  drawing,
  panels,
}) => {
  const before = await drawing.placeOf('Two')
  const [one, two, scale] = [await drawing.grip('One'), await drawing.grip('Two'), await drawing.zoom()]
  // Four pixels short of the line: near enough.
  await drawing.drag('Two', { x: two.x, y: one.y + 4 * scale }, { letGo: false })
  await expect(drawing.canvas.locator('[class*="_snapLine_"]')).not.toHaveCount(0)
  await page.mouse.up()
  await expect.poll(async () => (await drawing.placeOf('Two')).y).toBe((await drawing.placeOf('One')).y)
  await expect(drawing.canvas.locator('[class*="_snapLine_"]')).toHaveCount(0)
  await panels.undo.click()
  expect(await drawing.placeOf('Two')).toEqual(before)

  await drawing.click('One')
  await drawing.click('Two', { modifiers: ['Shift'] })
  await drawing.click('Three', { modifiers: ['Control'] })
  await page.keyboard.press('Alt+Shift+H')
  await expect.poll(async () => (await drawing.placeOf('Two')).x).toBe(310)
  await page.keyboard.press('Control+Shift+ArrowUp')
  await expect.poll(async () => (await drawing.placeOf('Three')).y).toBe(0)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await drawing.placeOf('Two')).toEqual(before)
})

test('a locked part stays where it is until it is unlocked', async ({ page, drawing }) => {
  await drawing.click('Three')
  const before = await drawing.placeOf('Three')
  await page.keyboard.press('Control+Shift+L')
  await expect(page.locator('[data-pin]')).toHaveCount(1)
  await expect(drawing.part('Three')).toHaveAccessibleName(/locked in place/)
  await drawing.drag('Three', await drawing.place(0.5, 0.8))
  await expect(page.getByText('It is locked in place')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  expect(await drawing.placeOf('Three')).toEqual(before)
  await page.keyboard.press('Control+Shift+L')
  await expect(page.locator('[data-pin]')).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await drawing.placeOf('Three')).y).toBe(before.y + 1)
})

test('the list of steps goes to any of them', async ({ page, drawing }) => {
  await drawing.click('One')
  for (const key of ['Control+d', 'Delete']) await page.keyboard.press(key)
  await drawing.renameByMouse('Three', 'Third')
  await page.keyboard.press('Alt+Shift+Z')
  const steps = page.getByRole('dialog', { name: 'Steps so far' })
  await expect(steps.getByRole('button')).toHaveCount(4)
  await steps.getByRole('button', { name: 'As opened' }).click()
  await expect(drawing.part('Three')).toBeVisible()
  await steps.getByRole('button', { name: 'Duplicate One' }).click()
  await expect(drawing.all).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(steps).toHaveCount(0)
})

test('Mod+F goes from one part to the next that fits', async ({ page, drawing }) => {
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox', { name: 'Find on the drawing' })).toBeFocused()
  await page.keyboard.type('t')
  await expect(page.getByText(/of [23]$/)).toBeVisible()
  await page.keyboard.type('wo')
  await expect(page.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')
  await drawing.expectSelected('Two')
})

test('F draws a group around what it covers, and the grid holds corners', async ({ page, drawing }) => {
  await drawing.place(0.5, 0.9).then(({ x, y }) => page.mouse.click(x, y))
  await page.keyboard.press('f')
  const [box, scale] = [await drawing.boxOf(drawing.part('Two')), await drawing.zoom()]
  const margin = 30 * scale
  await drawing.carry(
    { x: box.x - margin, y: box.y - margin },
    { x: box.x + box.width + margin, y: box.y + box.height + margin },
  )
  await expect(drawing.rename).toBeFocused()
  await page.keyboard.type('Rack')
  await page.keyboard.press('Enter')
  await drawing.expectIn('Two', 'Rack')
  await page.keyboard.press("Control+'")
  await drawing.drag('Three', await drawing.place(0.52, 0.83))
  await expect
    .poll(async () => Object.values(await drawing.placeOf('Three')).map((one) => Math.abs(one % 8)))
    .toEqual([0, 0])
})
