import { twoVpcs } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test.beforeEach(async ({ page, drawing, files }) => {
  await visit(page)
  await files.choose(jsonFile('two-vpcs.json', twoVpcs))
  await expect(drawing.part('Other VPC')).toBeVisible()
})

test('a group collapses to a box by key and expands by its handle, and nothing moved', async ({
  page,
  drawing,
}) => {
  const before = { web: await drawing.placeOf('Web'), vpc: await drawing.placeOf('Main VPC') }
  await drawing.click('Main VPC')
  await page.keyboard.press('Control+Home')
  await expect(drawing.part('Web')).toHaveCount(0)
  const box = drawing.part('Main VPC')
  await expect(box).toHaveAccessibleName(/collapsed, parts inside: \d/)

  await page.getByRole('button', { name: 'Expand Main VPC' }).click()
  await expect(drawing.part('Web')).toBeVisible()
  // The keyboard belongs to the drawing again.
  await expect(page.getByRole('application', { name: 'Drawing' })).toBeFocused()
  expect({ web: await drawing.placeOf('Web'), vpc: await drawing.placeOf('Main VPC') }).toEqual(before)

  // Both are steps of the history, and a reload finds the group as it was left.
  await page.keyboard.press('Control+z')
  await expect(drawing.part('Web')).toHaveCount(0)
})

test('finding a part expands what hides it', async ({ page, drawing }) => {
  await drawing.click('Main VPC')
  await page.keyboard.press('Control+Home')
  await expect(drawing.part('Web')).toHaveCount(0)
  await page.keyboard.press('Control+f')
  await page.getByRole('searchbox', { name: 'Find on the drawing' }).fill('Web')
  await expect(drawing.part('Web')).toBeVisible()
})
