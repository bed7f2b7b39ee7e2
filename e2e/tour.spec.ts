import { exportDialogOn } from './support/exportDialog.ts'
import { expect, test } from './support/test.ts'
import { beginDrawing, visit } from './support/visit.ts'

test('the tour follows what one really does: find, fail, heal, fix, export', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const card = page.getByRole('region', { name: 'Two-minute tour' })
  await page.keyboard.press('?')
  await page.getByRole('button', { name: 'Two-minute tour' }).click()
  await expect(card).toContainText('1 of 6')
  const database = 'RDS PostgreSQL (single)'
  await expect(drawing.part(database)).toBeVisible()

  await test.step('choosing another finding is not enough, the one about the fault is', async () => {
    await panels.open('Findings')
    await expect(card).toContainText('Find the weak spot')
    await panels.finding(database).first().getByRole('button').first().click()
    await expect(card).toContainText('2 of 6')
  })

  await test.step('X makes it fail, Escape heals it', async () => {
    await page.keyboard.press('Escape')
    await drawing.point(database)
    await page.keyboard.press('x')
    await expect(card).toContainText('3 of 6')
    await page.keyboard.press('Escape')
    await expect(card).toContainText('4 of 6')
  })

  await test.step('Multi-AZ repairs it', async () => {
    await drawing.click(database)
    await panels.open('Inspector')
    await panels.side.getByRole('switch', { name: /Multi-AZ/ }).click()
    await expect(card).toContainText('5 of 6')
  })

  await test.step('the export dialog is the last thing asked for', async () => {
    const dialog = exportDialogOn(page)
    await dialog.open()
    await dialog.close()
    await expect(card).toContainText('That was all')
    await card.getByRole('button', { name: 'Done' }).click()
    await expect(card).toHaveCount(0)
  })
})

test('the tour can be watched, left at any time, and ends with another drawing', async ({
  page,
  drawing,
}) => {
  await beginDrawing(page)
  const card = page.getByRole('region', { name: 'Two-minute tour' })
  const begin = () => page.getByRole('main').getByRole('button', { name: 'Two-minute tour' }).click()
  await begin()
  for (const step of ['2 of 6', '3 of 6', '4 of 6', '5 of 6']) {
    await card.getByRole('button', { name: 'Show me' }).click()
    await expect(card).toContainText(step)
  }
  await card.getByRole('button', { name: 'End the tour' }).click()
  await expect(card).toHaveCount(0)

  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.hint).toBeVisible()
  await begin()
  await expect(card).toContainText('1 of 6')
  await page.keyboard.press('Alt+Shift+N')
  await expect(card).toHaveCount(0)
})

for (const [screen, width] of [
  ['a wide screen', 1440],
  ['a phone', 390],
] as const)
  test(`on ${screen} the tour covers nothing of the drawing`, async ({ page, drawing }) => {
    await page.setViewportSize({ width, height: 844 })
    await visit(page)
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Two-minute tour' }).click()
    const card = page.getByRole('region', { name: 'Two-minute tour' })
    for (const step of ['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6']) {
      await expect(card).toContainText(step)
      const [box, canvas] = [
        await card.boundingBox(),
        await drawing.canvas.locator('.react-flow').boundingBox(),
      ]
      if (!box || !canvas) throw new Error('Nothing is shown')
      expect(box.y).toBeGreaterThanOrEqual(canvas.y + canvas.height - 1)
      expect(canvas.height).toBeGreaterThan(170)
      await card.getByRole('button', { name: 'Show me' }).click()
    }
  })

for (const width of [1440, 390])
  test(`what is said while the tour goes on leaves its words free, ${width} wide`, async ({
    page,
    drawing,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await visit(page)
    await drawing.renameByMouse('EC2 1', 'Orders')
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Two-minute tour' }).click()
    const card = page.getByRole('region', { name: 'Two-minute tour' })
    await expect(card).toContainText('1 of 6')
    const notice = page.getByRole('region', { name: 'Notices' }).getByText('is kept')
    await expect(notice).toBeVisible()
    // It makes way once the card has its place.
    await expect(async () => {
      const [words, said] = [await drawing.boxOf(card), await drawing.boxOf(notice)]
      expect(said.y + said.height).toBeLessThanOrEqual(words.y)
    }).toPass()
  })

test('an empty drawing offers three samples with pictures; a hint comes once and covers nothing', async ({
  page,
  drawing,
  palette,
  panels,
}) => {
  await visit(page)
  const hint = page.getByRole('region', { name: 'Hint' })
  await expect(hint).toContainText('New here?')
  const area = await page.getByRole('main').boundingBox()
  const box = await hint.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(area?.x ?? 0)
  await hint.getByRole('button', { name: 'Got it' }).click()
  await expect(hint).toHaveCount(0)

  await page.keyboard.press('Alt+Shift+N')
  const samples = page.getByRole('main').getByRole('listitem')
  await expect(samples).toHaveCount(3)
  for (const sample of await samples.all()) await expect(sample.locator('img')).toBeVisible()

  await test.step('with two parts and no line it is said how to connect them', async () => {
    await palette.dragTo('Users', await drawing.place(0.3, 0.3))
    await palette.search.fill('ec2')
    await palette.items.first().click()
    await expect(hint).toContainText('Connect:')
    await drawing.connect('Users', 'EC2')
    await expect(hint).not.toContainText('Connect:')
  })

  await expect(panels.saved).toBeVisible()
  await page.reload()
  await expect(drawing.part('EC2')).toBeVisible()
  await expect(hint.filter({ hasText: /New here|Connect:/ })).toHaveCount(0)
})

test('the first of the three samples opens from the empty drawing', async ({ page, drawing }) => {
  await beginDrawing(page)
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').click()
  await expect(drawing.part('EC2 1')).toBeVisible()
})
