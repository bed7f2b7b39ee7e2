import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

test('a group that cannot stand where it is dropped returns, and the reason is told', async ({
  drawing,
  panels,
  files,
}) => {
  const { text } = await files.saved()
  for (const [dragged, target, reason] of [
    ['Other VPC', 'Private', /VPC .*(subnet|Region|region)/],
    ['Private', 'Other VPC', /subnet .*(Availability Zone|VPC)/],
  ] as const) {
    await test.step(`${dragged} onto ${target}`, async () => {
      const before = await drawing.boxOf(drawing.part(dragged))
      await drawing.drag(dragged, await drawing.inside(target, 0.5, 0.92), { letGo: false })
      // While it is held there the reason stands on the drawing already.
      await expect(drawing.canvas.getByText(reason)).toBeVisible()
      await drawing.page.mouse.up()
      await expect(panels.notices).toContainText(reason)
      await expect.poll(() => drawing.boxOf(drawing.part(dragged))).toEqual(before)
    })
  }
  await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
  expect((await files.saved()).text).toBe(text)
})

test('a group dropped from the palette where it cannot stand is refused with the reason', async ({
  drawing,
  palette,
  panels,
}) => {
  await palette.dragTo('Public subnet', await drawing.place(0.5, 0.95))
  await expect(panels.notices).toContainText(/subnet/i)
  await expect(drawing.part('Public subnet')).toHaveCount(0)
})

test('a group grows around what is dragged into it, and shrinks when that leaves', async ({
  drawing,
  files,
}) => {
  const subnet = drawing.part('Private')
  const widths = async () => ({
    subnet: (await drawing.boxOf(subnet)).width,
    zone: (await drawing.boxOf(drawing.part('Zone a'))).width,
  })
  const before = await widths()
  const home = await drawing.grip('Users')

  const edge = await drawing.inside('Private', 0.96, 0.5)
  await drawing.drag('Users', edge)
  await drawing.expectIn('Users', 'Private')
  const grown = await widths()
  expect(grown.subnet).toBeGreaterThan(before.subnet + 20)
  expect(grown.zone).toBeGreaterThan(before.zone)

  await drawing.drag('Users', home)
  await expect(drawing.part('Users')).toHaveAttribute('aria-label', /^Users(?!.*in Private)/)
  await expect.poll(widths).toEqual(before)
  const { design } = await files.saved()
  expect(design.nodes.find((node) => node.id === 'users')?.group).toBeUndefined()
})
