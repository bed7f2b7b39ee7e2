import { threeServers } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { fingersOn } from './support/fingers.ts'
import { smallTargets } from './support/targets.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test.use({ hasTouch: true })

test('two fingers move and zoom the view even on a part, one finger moves the view, and a part when it is on one', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const fingers = await fingersOn(page)
  const before = await drawing.placeOf('EC2 1')
  const zoom = await drawing.zoom()

  await test.step('two fingers that go apart zoom in, and the part below them stays where it is', async () => {
    const at = await drawing.inside('EC2 1', 0.5, 0.3)
    await fingers.drag(
      [
        { x: at.x - 10, y: at.y },
        { x: at.x + 50, y: at.y },
      ],
      [
        { x: at.x - 60, y: at.y },
        { x: at.x + 90, y: at.y },
      ],
    )
    await expect.poll(() => drawing.zoom()).toBeGreaterThan(zoom * 1.8)
    expect(await drawing.placeOf('EC2 1')).toEqual(before)
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
  })

  await test.step('one finger on empty canvas moves the view and selects nothing', async () => {
    await page.keyboard.press('Shift+1')
    await expect.poll(() => drawing.zoom()).toBeLessThan(zoom * 1.2)
    const there = await drawing.inside('Users', 0.5, 0.5)
    const empty = await drawing.place(0.1, 0.9)
    await fingers.drag([empty], [{ x: empty.x + 120, y: empty.y - 60 }])
    await expect
      .poll(async () => Math.round((await drawing.inside('Users', 0.5, 0.5)).x - there.x))
      .toBeGreaterThan(90)
    await drawing.expectSelected()
  })

  await test.step('one finger on a part moves the part', async () => {
    const place = await drawing.placeOf('Users')
    const at = await drawing.inside('Users', 0.5, 0.3)
    await fingers.drag([at], [{ x: at.x + 40, y: at.y + 60 }])
    await expect.poll(async () => (await drawing.placeOf('Users')).y - place.y).toBeGreaterThan(20)
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawing.placeOf('Users')).toEqual(place)
  })
})

test('a tap in the palette and a tap on the drawing place a part there', async ({
  page,
  drawing,
  palette,
}) => {
  await visit(page)
  const fingers = await fingersOn(page)
  await palette.search.tap()
  await page.keyboard.type('sqs')
  await expect(palette.panel.getByRole('status')).toContainText('result')
  await palette.items.first().tap()
  await expect(page.getByText(/^Tap where .* goes/)).toBeVisible()
  const at = await drawing.place(0.12, 0.85)
  await fingers.tap(at)
  await drawing.expectSelected('SQS')
  const box = await drawing.part('SQS').boundingBox()
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - at.x)).toBeLessThan(40)
  await expect(page.getByText(/^Tap where .* goes/)).toHaveCount(0)
})

test('a finger draws a line from a grip; over nothing it is asked what follows, and a tap answers', async ({
  page,
  drawing,
  panels,
}) => {
  await page.setViewportSize({ width: 500, height: 844 })
  await visit(page)
  const fingers = await fingersOn(page)
  await fingers.tap(await drawing.grip('Route 53 (alias)'))
  await drawing.expectSelected('Route 53 (alias)')
  const grip = await drawing.boxOf(drawing.canvas.locator('[class*="_handle_"]').nth(2))
  // As large as on a drawing seen in its own size, however far away this one is.
  expect(await drawing.zoom()).toBeLessThan(0.7)
  expect(grip.width).toBeGreaterThan(18)
  const lines = await drawing.lines.count()
  const to = await drawing.place(0.3, 0.9)
  await fingers.drag([{ x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }], [to])
  const picker = page.getByRole('dialog', { name: 'What follows Route 53 (alias)?' })
  // The field would bring a keyboard over the list.
  await expect(picker.getByRole('list')).toBeFocused()
  const row = await drawing.boxOf(picker.getByRole('listitem').first())
  // The browser takes a touch soon after a quick stroke for the end of it, and not for a tap.
  await expect(async () => {
    await fingers.tap({ x: row.x + 60, y: row.y + row.height / 2 })
    await expect(picker).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expect(drawing.lines).toHaveCount(lines + 1)
  await expect(panels.undo).toHaveAccessibleName('Undo: Continue from Route 53 (alias)')
})

for (const [screen, viewport] of Object.entries({
  'a wide screen': { width: 1440, height: 900 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`on ${screen} a finger takes the end of a line that was tapped to another part, and back over nothing it stays`, async ({
    page,
    drawing,
    panels,
    files,
  }) => {
    await page.setViewportSize(viewport)
    await visit(page)
    await files.choose(jsonFile('servers.json', threeServers))
    await expect(drawing.part('Three')).toBeVisible()
    const fingers = await fingersOn(page)
    const [one, two] = [await drawing.grip('One'), await drawing.grip('Two')]
    await fingers.tap({ x: one.x + (two.x - one.x) * 0.4, y: one.y })
    const grip = async (end: 'from' | 'to') => {
      const box = await drawing.boxOf(page.locator(`[data-end="${end}"]`))
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const way = () => drawing.canvas.locator('[data-edge] path').first().getAttribute('d')
    await expect(page.locator('[data-end="to"]')).toBeVisible()

    await test.step('its end', async () => {
      await fingers.drag([await grip('to')], [await drawing.grip('Three')])
      await expect(panels.undo).toHaveAccessibleName(/One.*Three/)
      await expect(page.locator('[data-end="from"]')).toBeVisible()
    })

    await test.step('its start, which may be let go a little beside the icon', async () => {
      const at = await drawing.grip('Two')
      await fingers.drag([await grip('from')], [{ x: at.x + 12, y: at.y + 8 }])
      await expect(panels.undo).toHaveAccessibleName(/Two.*Three/)
    })

    await test.step('not to nowhere, nor when a second finger comes', async () => {
      const [name, before] = [await panels.undo.getAttribute('aria-label'), await way()]
      expect(before).toMatch(/^M/)
      await fingers.drag([await grip('to')], [await drawing.place(0.2, 0.9)])
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.locator('[data-end="to"]')).toBeVisible()
      expect(await way()).toBe(before)

      const [from, one] = [await grip('to'), await drawing.grip('One')]
      await fingers.down(from)
      await fingers.move({ x: (from.x + one.x) / 2, y: (from.y + one.y) / 2 })
      await fingers.down({ x: (from.x + one.x) / 2, y: (from.y + one.y) / 2 }, await drawing.place(0.3, 0.8))
      await fingers.up()
      await expect(page.locator('[data-end="to"]')).toBeVisible()
      expect(await way()).toBe(before)
      expect(await panels.undo.getAttribute('aria-label')).toBe(name)
    })
  })
}

test('a long press asks for the menu where it is; held on empty canvas it draws a marquee', async ({
  page,
  drawing,
}) => {
  await visit(page)
  const fingers = await fingersOn(page)
  await page.evaluate(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    window.addEventListener('contextmenu', (event) => {
      if (event.target instanceof Element)
        asked.push(event.target.closest('.react-flow__node')?.getAttribute('aria-label') ?? 'canvas')
    })
    // What the finger waits for is that the press was taken for a long one.
    Object.assign(navigator, { vibrate: () => Object.assign(window, { held: true }) })
  })
  const held = async () => {
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'held'))).toBe(true)
    await page.evaluate(() => Reflect.deleteProperty(window, 'held'))
  }

  const part = await drawing.inside('Users', 0.5, 0.3)
  await fingers.down(part)
  await held()
  await fingers.up()
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'asked'))).toEqual(['Users'])
  await drawing.expectSelected('Users')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.press('Escape')

  const box = await drawing.part('Users').boundingBox()
  if (!box) throw new Error('Users is not on the screen')
  const from = { x: box.x + box.width + 20, y: box.y + box.height + 50 }
  await fingers.down(from)
  await held()
  await fingers.move({ x: from.x - 20, y: from.y - 20 })
  await fingers.move({ x: box.x + 10, y: box.y + 10 })
  await drawing.expectSelected('Users')
  await fingers.up()
  await expect(page.locator('.react-flow__selection')).toHaveCount(0)
  await drawing.expectSelected('Users')
})

test('a tap on what is selected asks for its menu, and a part held beside it joins the selection', async ({
  page,
  drawing,
}) => {
  await visit(page)
  const fingers = await fingersOn(page)
  const menu = page.getByRole('menu')
  await fingers.tap(await drawing.grip('Users'))
  await drawing.expectSelected('Users')
  await expect(menu).toHaveCount(0)

  await page.evaluate(() =>
    Object.assign(navigator, { vibrate: () => Object.assign(window, { held: true }) }),
  )
  await fingers.down(await drawing.grip('Route 53 (alias)'))
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'held'))).toBe(true)
  await fingers.up()
  await drawing.expectSelected('Users', 'Route 53 (alias)')
  await expect(menu).toHaveCount(0)

  await fingers.tap(await drawing.grip('Users'))
  await expect(menu).toHaveAccessibleName(/Selection|parts/i)
  await page.keyboard.press('Escape')
  await drawing.expectSelected('Users', 'Route 53 (alias)')
})

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true })

  test('the drawing has the screen; findings, simulation, samples and export come when asked for', async ({
    page,
    drawing,
    panels,
  }) => {
    await visit(page)
    await expect(panels.side).toBeHidden()
    const whole = await drawing.part('Users').boundingBox()
    expect(whole?.x).toBeGreaterThanOrEqual(0)

    await test.step('the verdict leads to the findings, in a sheet that leaves the drawing in sight', async () => {
      await panels.verdict.tap()
      await expect(panels.tab('Findings')).toHaveAttribute('aria-selected', 'true')
      await expect(panels.side).toBeVisible()
      const sheet = await panels.side.boundingBox()
      expect(sheet?.width).toBe(390)
      expect(sheet?.y).toBeGreaterThan(250)
      await expect(panels.side.getByRole('listitem').first()).toBeVisible()
    })

    await test.step('what fails is chosen in the sheet', async () => {
      await panels.tab('Simulate').tap()
      await panels.failure('AZ a').tap()
      await expect(panels.verdict).toContainText('stopped')
      await page.keyboard.press('Escape')
      await panels.side.getByRole('button', { name: 'Close' }).tap()
      await expect(panels.side).toBeHidden()
    })

    await test.step('a name is written within the page, however near its edge the part stands', async () => {
      const at = await drawing.grip('EC2 1')
      await page.mouse.dblclick(at.x, at.y)
      await expect(drawing.rename).toBeFocused()
      const field = await drawing.rename.boundingBox()
      expect(field?.x).toBeGreaterThanOrEqual(0)
      expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(390)
      await page.keyboard.press('Escape')
    })

    await test.step('a sample is opened', async () => {
      await page.getByRole('button', { name: /^Faultline/ }).tap()
      await page.getByRole('menuitem', { name: /^Samples/ }).tap()
      const dialog = page.getByRole('dialog', { name: 'Samples' })
      await dialog.getByRole('searchbox').fill('One RDS instance')
      // While the list is still being filtered, a tap would land on the card that was there before.
      await expect(dialog.getByRole('listitem').first()).toContainText('One RDS instance')
      await dialog.getByRole('listitem').getByRole('button').first().tap()
      await expect(dialog).toHaveCount(0)
      await expect(drawing.part('RDS PostgreSQL (single)')).toBeVisible()
    })

    await test.step('the picture is exported', async () => {
      await page.getByRole('button', { name: 'Export', exact: true }).tap()
      const dialog = page.getByRole('dialog', { name: 'Export a picture' })
      await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible()
      const coming = page.waitForEvent('download')
      await dialog.getByRole('button', { name: 'Download PNG' }).tap()
      expect((await coming).suggestedFilename()).toMatch(/\.png$/)
    })

    // Nothing is wider than the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('whatever is touched is as large as a fingertip', async ({ page, panels }) => {
    await visit(page)
    const small: Record<string, string[]> = {}
    const look = async (screen: string) => {
      small[screen] = await smallTargets(page)
    }
    await look('drawing')
    await panels.verdict.tap()
    await panels.side.getByRole('listitem').getByRole('button').first().tap()
    await expect(panels.side.getByRole('heading', { name: 'Why' })).toBeVisible()
    await look('findings')
    for (const name of ['Inspector', 'Simulate'] as const) {
      await panels.tab(name).tap()
      await expect(panels.tab(name)).toHaveAttribute('aria-selected', 'true')
      await look(name)
    }
    await panels.side.getByRole('button', { name: 'Close' }).tap()
    await page.getByRole('button', { name: 'Show the palette' }).tap()
    await expect(page.getByRole('treeitem').first()).toBeVisible()
    await look('palette')
    await page.getByRole('button', { name: /^Faultline/ }).tap()
    await expect(page.getByRole('menu')).toBeVisible()
    await look('file menu')
    await page.keyboard.press('Escape')

    const keyed = {
      samples: 'g',
      export: 'Control+Shift+e',
      help: '?',
      anything: 'Control+k',
      documents: 'Alt+Shift+o',
      quiz: 'Alt+Shift+q',
      failures: 'Control+Shift+F9',
      comparison: 'Alt+Shift+b',
    } as const
    for (const [name, key] of Object.entries(keyed)) {
      await page.keyboard.press(key)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('button').nth(1), name).toBeVisible()
      await look(name)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    expect(Object.entries(small).filter(([, targets]) => targets.length > 0)).toEqual([])
  })
})
