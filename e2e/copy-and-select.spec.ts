import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

test('parts are copied with their lines and pasted under the pointer', async ({ page, drawing, files }) => {
  await drawing.click('Web')
  await drawing.click('Store', { modifiers: ['Shift'] })
  await drawing.expectSelected('Web', 'Store')
  await page.keyboard.press('Control+c')
  const free = await drawing.inside('Other VPC', 0.5, 0.6)
  await page.mouse.move(free.x, free.y)
  await page.keyboard.press('Control+v')
  await expect(drawing.part('Web')).toHaveCount(2)
  await expect(drawing.lines).toHaveCount(3)
  const { design } = await files.saved()
  const copies = design.nodes.filter((node) => node.group === 'other')
  expect(copies.map((node) => node.label).sort()).toEqual(['Store', 'Web'])
  expect(new Set(design.nodes.map((node) => node.id)).size).toBe(5)

  await page.keyboard.press('Control+z')
  await expect(drawing.part('Web')).toHaveCount(1)
})

test('Ctrl+X takes away, Ctrl+V gives back, and Ctrl+D duplicates', async ({ page, drawing }) => {
  await drawing.click('Store')
  await page.keyboard.press('Control+x')
  await expect(drawing.part('Store')).toHaveCount(0)
  const at = await drawing.inside('Private', 0.7, 0.6)
  await page.mouse.move(at.x, at.y)
  await page.keyboard.press('Control+v')
  await expect(drawing.part('Store')).toHaveCount(1)
  await drawing.expectIn('Store', 'Private')
  await page.keyboard.press('Control+d')
  await expect(drawing.part('Store')).toHaveCount(2)
})

test('a marquee over empty ground selects what it touches; Alt takes away from that', async ({
  page,
  drawing,
}) => {
  const corner = await drawing.within('Store', 105, 5)
  await drawing.carry(await drawing.within('Web', 5, 100), corner)
  await drawing.expectSelected('Web', 'Store')
  await page.keyboard.down('Alt')
  await drawing.carry(await drawing.within('Store', -8, 100), corner)
  await page.keyboard.up('Alt')
  await drawing.expectSelected('Web')
})

test('Alt-drag makes a copy and leaves the part where it was', async ({ page, drawing }) => {
  const before = await drawing.boxOf(drawing.part('Store'))
  await page.keyboard.down('Alt')
  await drawing.drag('Store', await drawing.inside('Other VPC', 0.5, 0.5))
  await page.keyboard.up('Alt')
  await expect(drawing.part('Store')).toHaveCount(2)
  const boxes = await Promise.all([0, 1].map((i) => drawing.boxOf(drawing.part('Store').nth(i))))
  expect(boxes).toContainEqual(before)
  await page.keyboard.press('Control+z')
  await expect(drawing.part('Store')).toHaveCount(1)
})

test('several parts, and a group with all it holds, move as one', async ({ page, drawing, files }) => {
  const before = (await files.saved()).design
  const scale = await drawing.zoom()

  await test.step('a group', async () => {
    const y = async (name: string) => (await drawing.boxOf(drawing.part(name))).y
    const [vpc, zone, web] = [await y('Main VPC'), await y('Zone a'), await y('Web')]
    const at = await drawing.grip('Main VPC')
    await drawing.drag('Main VPC', { x: at.x, y: at.y + 40 * scale })
    const by = (await y('Main VPC')) - vpc
    expect(by).toBeGreaterThan(25 * scale)
    expect((await y('Zone a')) - zone).toBeCloseTo(by, 0)
    expect((await y('Web')) - web).toBeCloseTo(by, 0)
    // Only the group's own place changed in the file.
    const { design } = await files.saved()
    expect(design.view?.positions['web']).toEqual(before.view?.positions['web'])
    expect(design.view?.positions['vpc']).not.toEqual(before.view?.positions['vpc'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => y('Web')).toBeCloseTo(web, 0)
  })

  await test.step('a selection', async () => {
    await drawing.click('Web')
    await drawing.click('Store', { modifiers: ['Control'] })
    const [web, store] = [
      await drawing.boxOf(drawing.part('Web')),
      await drawing.boxOf(drawing.part('Store')),
    ]
    const at = await drawing.grip('Web')
    await drawing.drag('Web', { x: at.x + 12, y: at.y + 24 })
    const [movedWeb, movedStore] = [
      await drawing.boxOf(drawing.part('Web')),
      await drawing.boxOf(drawing.part('Store')),
    ]
    expect(movedWeb.y - web.y).toBeGreaterThan(12)
    expect(movedStore.y - store.y).toBeCloseTo(movedWeb.y - web.y, 0)
    expect(movedStore.x - store.x).toBeCloseTo(movedWeb.x - web.x, 0)
  })
})
