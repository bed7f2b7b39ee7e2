import { gridOfServers, unsaidGrid } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

const fileOf = (design: { readonly title: string; readonly edges: readonly unknown[] }) =>
  jsonFile(`${design.title}.json`, design)
const huge = fileOf(gridOfServers(4000, 'Huge'))
const unplacedServers = (title: string, names: readonly string[], edges: readonly unknown[]) => ({
  format: 'faultline/1',
  title,
  groups: [],
  nodes: names.map((label) => ({ id: label.toLowerCase(), service: 'ec2', label })),
  spans: [],
  edges,
})
const many = Array.from({ length: 60 }, (_, at) => `n${at}`)
/** Everything is connected with everything, both ways, and nothing has a place. */
const tangled = fileOf(
  unplacedServers(
    'Tangled',
    many,
    many.flatMap((from) => many.flatMap((to) => (from === to ? [] : [{ id: `${from}-${to}`, from, to }]))),
  ),
)
const unplaced = fileOf(
  unplacedServers('Unplaced', ['Only', 'Other'], [{ id: 'e', from: 'only', to: 'other' }]),
)
const unsaid = fileOf(unsaidGrid(300, 'Unsaid'))
/** Placed already, and without lines: it is there at once. */
const crowdPlace = (at: number) => ({ x: (at % 40) * 200, y: Math.floor(at / 40) * 200 })
const crowdIds = Array.from({ length: 1300 }, (_, at) => at)
const crowd = jsonFile('Crowd.json', {
  ...gridOfServers(1, 'Crowd'),
  nodes: crowdIds.map((at) => ({ id: `n${at}`, service: 'ec2', label: `Server ${at}` })),
  edges: [],
  view: {
    direction: 'right',
    positions: Object.fromEntries(crowdIds.map((at) => [`n${at}`, [crowdPlace(at).x, crowdPlace(at).y]])),
    sizes: {},
  },
})
const sizeable = fileOf(gridOfServers(100, 'Sizeable'))

test('what takes long says so, and can be cancelled: the drawing stays as it was', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  const title = await page.title()

  await test.step('opening a very large drawing', async () => {
    await files.choose(huge)
    const foot = page.getByRole('contentinfo')
    await expect(foot.getByRole('status').filter({ hasText: 'Drawing the lines' })).toBeVisible()
    await foot.getByRole('button', { name: 'Cancel' }).click()
    await expect(foot.getByText('Drawing the lines')).toHaveCount(0)
    await expect(foot.getByRole('button', { name: 'Cancel' })).toHaveCount(0)
    await expect(page).toHaveTitle(title)
    await expect(drawing.part('Users')).toBeVisible()
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
  })

  await test.step('a layout that takes minutes is given up for the drawing that is opened next', async () => {
    await files.choose(tangled)
    const foot = page.getByRole('contentinfo')
    await expect(foot.getByRole('status').filter({ hasText: 'Laying out the drawing' })).toBeVisible()
    await files.choose(unplaced)
    await expect(page).toHaveTitle(/Unplaced/)
    await expect(drawing.part('Only')).toBeVisible()
    await expect(foot.getByText('Laying out the drawing')).toHaveCount(0)
  })

  await test.step('comparing with one, inside the dialog', async () => {
    await panels.file('Compare with another drawing…')
    const dialog = page.getByRole('dialog', { name: 'Compare two drawings' })
    const asked = page.waitForEvent('filechooser')
    await dialog.getByRole('combobox', { name: 'After' }).selectOption('file')
    await (await asked).setFiles(huge)
    await expect(dialog.getByText('Comparing')).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByText('The comparison was cancelled.')).toBeVisible()
    await expect(dialog.getByText('Comparing')).toHaveCount(0)
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the picture, while it is put together elsewhere', async () => {
    // Who puts it together does not answer: its program does not come.
    let unanswered = true
    await page.route(/bandsWorker-[^/]*\.js$/, async (route) => {
      if (!unanswered) await route.continue()
    })
    let downloads = 0
    page.on('download', () => (downloads += 1))
    await page.keyboard.press('Control+Shift+E')
    const dialog = page.getByRole('dialog', { name: 'Export a picture' })
    await dialog.getByRole('button', { name: 'Download PNG' }).click()
    await expect(dialog.getByText('Making the picture')).toBeVisible()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog.getByText('Making the picture')).toHaveCount(0)
    unanswered = false
    // The way out led back to where one was, and the next picture comes from another worker.
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download PNG' }).click()
    expect((await coming).suggestedFilename()).toMatch(/\.png$/)
    expect(downloads).toBe(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })

  await test.step('the next one is routed by another worker', async () => {
    await files.choose(sizeable)
    await expect(page).toHaveTitle(/Sizeable/)
    await expect(drawing.part('Server 99')).toBeVisible()
  })
})

test('what the verdict of a large drawing takes for granted is listed, and can be corrected', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  await panels.open('Findings')
  await files.choose(unsaid)
  await expect(page).toHaveTitle(/Unsaid/)
  const assumed = panels.side.getByRole('button', { name: /^Taken for granted/ })
  await expect(assumed).toBeVisible({ timeout: 30_000 })
  await assumed.click()
  await expect(assumed).toHaveAttribute('aria-expanded', 'true')
  const section = panels.side
    .locator('section')
    .filter({ has: page.getByRole('button', { name: /^Taken for granted/ }) })

  await test.step('a few at first, and more in portions', async () => {
    const lines = section.locator('li > p:first-child')
    await expect(lines).toHaveCount(3)
    await section.getByRole('button', { name: /^60 more of \d+/ }).click()
    await expect(lines).toHaveCount(63)
  })

  await test.step('a correction is one step', async () => {
    const before = await assumed.textContent()
    await section.getByRole('list', { name: 'Or is it so?' }).getByRole('button').first().click()
    await expect(assumed).not.toHaveText(before ?? '')
    await expect(panels.undo).not.toHaveAttribute('aria-disabled', 'true')
  })

  await expect(drawing.canvas.locator('[data-painted]')).toBeVisible()
})

test('from far a part of a large drawing is a square and nothing more, and its icon and name from near', async ({
  page,
  drawing,
  files,
}) => {
  await visit(page)
  await files.choose(sizeable)
  const part = drawing.part('Server 0')
  const square = part.locator('[class*="_frame_"]')
  const ground = () => square.evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect(part).toBeVisible()
  await page.keyboard.press('Shift+1')
  await expect(drawing.canvas.locator('.react-flow__node :is(img, text)')).toHaveCount(0)
  const seenFromFar = await ground()
  expect(seenFromFar).not.toBe('rgba(0, 0, 0, 0)')

  await part.click()
  await page.keyboard.press('Shift+2')
  await expect(part.locator('img')).toBeVisible()
  await expect(part.locator('text')).toHaveText('Server 0')
  expect(await ground()).not.toBe(seenFromFar)
  await page.keyboard.press('Shift+1')
  await expect(part.locator('img')).toHaveCount(0)
})

test('a huge drawing is painted as a whole from far away, and its parts are taken hold of all the same', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  await files.choose(crowd)
  await expect(page).toHaveTitle(/Crowd/)
  await page.keyboard.press('Shift+1')
  await expect(drawing.canvas.locator('[data-painted]')).toBeVisible()
  await expect(drawing.all).toHaveCount(0)
  /** On the screen, a point of the drawing. */
  const seen = (x: number, y: number) =>
    drawing.canvas.locator('.react-flow__viewport').evaluate(
      (view, at) => {
        const { x: left, y: top } = new DOMPoint(at.x, at.y).matrixTransform(
          new DOMMatrix(getComputedStyle(view).transform),
        )
        const { x: originX, y: originY } = view.parentElement?.getBoundingClientRect() ?? new DOMRect()
        return { x: originX + left, y: originY + top }
      },
      { x, y },
    )
  const { x: column, y: row } = crowdPlace(45)
  const iconNow = () => seen(column + 56, row + 24)
  // The view may still be on its way.
  await expect(async () => {
    const before = await iconNow()
    await page.mouse.move(before.x, before.y)
    await expect(drawing.part('Server 45')).toHaveCount(1, { timeout: 500 })
    expect(await iconNow()).toEqual(before)
  }).toPass()
  const icon = await iconNow()

  await test.step('what the pointer is on is selected with a click', async () => {
    await page.mouse.move(icon.x, icon.y)
    await expect(drawing.part('Server 45')).toHaveCount(1)
    await page.mouse.click(icon.x, icon.y)
    await drawing.expectSelected('Server 45')
  })

  await test.step('and dragged, as from near', async () => {
    const before = await drawing.boxOf(drawing.part('Server 45'))
    await drawing.carry(icon, { x: icon.x + 40, y: icon.y + 30 })
    await expect(panels.undo).not.toHaveAttribute('aria-disabled', 'true')
    const after = await drawing.boxOf(drawing.part('Server 45'))
    // Less the few pixels before a press counts as a drag.
    expect(Math.abs(after.x - before.x - 40)).toBeLessThan(8)
    expect(Math.abs(after.y - before.y - 30)).toBeLessThan(8)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await drawing.boxOf(drawing.part('Server 45'))).x).toBeCloseTo(before.x, 0)
  })

  await test.step('what is selected stays in the page, and nothing else of thousands', async () => {
    const { x, y } = await drawing.place(0.01, 0.01)
    await page.mouse.move(x, y)
    await expect(drawing.all).toHaveCount(1)
    await page.mouse.click(x, y)
    await expect(drawing.all).toHaveCount(0)
  })

  await test.step('from near everything is there again', async () => {
    await page.mouse.click(icon.x, icon.y)
    await page.keyboard.press('Shift+2')
    await expect(drawing.canvas.locator('[data-painted]')).toHaveCount(0)
    await expect(drawing.part('Server 46')).toBeVisible()
  })
})
