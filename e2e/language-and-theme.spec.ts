import { exportDialogOn } from './support/exportDialog.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('the language changes at once, without losing anything, and is remembered', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  await page.evaluate(() => Object.assign(window, { stayed: true }))
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: '한국어' }).click()

  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('tab', { name: '진단' })).toBeVisible()
  await expect(page.getByRole('searchbox', { name: '서비스 검색' })).toBeVisible()
  await expect(panels.verdict).toContainText('AZ 공백 1개')
  await expect(drawing.part('Orders')).toBeVisible()
  await page.getByRole('tab', { name: '진단' }).click()
  await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toContainText(/[가-힣]{2}/)
  await page.getByRole('searchbox', { name: '서비스 검색' }).fill('ㄹㄷ')
  await expect(page.getByRole('treeitem', { name: /람다|Lambda/ }).first()).toBeVisible()
  // No sentence of the other language is left on the frame of the page.
  for (const english of ['Findings', 'Inspector', 'Simulate', 'Tidy up', 'Search services'])
    await expect(page.getByText(english, { exact: true })).toHaveCount(0)
  expect(await page.evaluate(() => Reflect.get(window, 'stayed'))).toBe(true)

  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page.getByRole('tab', { name: '진단' })).toBeVisible()
})

test('the dark theme reaches page and drawing, and is remembered', async ({ page }) => {
  await visit(page)
  const colours = () =>
    page.evaluate(() => ({
      page: getComputedStyle(document.body).backgroundColor,
      drawing: [...document.querySelectorAll('main, main *')]
        .map((one) => getComputedStyle(one).backgroundColor)
        .find((colour) => colour !== 'rgba(0, 0, 0, 0)'),
      label: getComputedStyle(document.querySelector('.react-flow__node-part text') ?? document.body).fill,
    }))
  const brightness = (colour: string | undefined) =>
    Math.max(...(colour?.match(/\d+/g) ?? []).slice(0, 3).map(Number))
  const light = await colours()
  expect(brightness(light.drawing)).toBeGreaterThan(230)

  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect.poll(async () => brightness((await colours()).drawing)).toBeLessThan(60)
  const dark = await colours()
  expect(brightness(dark.page)).toBeLessThan(60)
  expect(brightness(dark.label)).toBeGreaterThan(180)

  await page.reload()
  await expect(page.getByRole('main').locator('.react-flow__node').first()).toBeVisible()
  expect(await colours()).toEqual(dark)
})

test('a picture has the theme chosen for it, whatever theme the screen has', async ({ page }) => {
  await visit(page)
  const dialog = exportDialogOn(page)
  const pictures: string[] = []
  for (const screen of ['Light', 'Dark']) {
    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByRole('menuitemradio', { name: screen }).click()
    for (const theme of ['Light', 'Dark']) {
      await dialog.open()
      await dialog.choose('Theme', theme)
      pictures.push((await dialog.download('SVG')).bytes.toString('utf8'))
      await dialog.close()
    }
  }
  const [lightOnLight, darkOnLight, lightOnDark, darkOnDark] = pictures
  expect(lightOnDark).toBe(lightOnLight)
  expect(darkOnDark).toBe(darkOnLight)
  expect(darkOnLight).not.toBe(lightOnLight)
})

test('what is printed is titled in the language shown', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }))
  await visit(page)
  await page.keyboard.press('Alt+Shift+K')
  const title = page.getByRole('textbox', { name: '그림 제목' })
  await expect(title).toHaveValue(/[가-힣]/)
  const shown = await title.inputValue()
  await page.keyboard.press('Control+p')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-sheet h1')).toHaveText(shown)
})

test('a picture does not follow the theme of the screen, and is exported as the last one was', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page)
  const dialog = exportDialogOn(page)
  const chosen = (name: string) => dialog.dialog.getByRole('radio', { name, exact: true })
  await dialog.open()
  await expect(chosen('Light')).toBeChecked()
  await dialog.choose('Theme', 'Dark')
  await dialog.choose('Size', '3×')
  await dialog.close()

  await page.emulateMedia({ colorScheme: 'light' })
  await page.reload()
  await dialog.open()
  await expect(chosen('Dark')).toBeChecked()
  await expect(chosen('3×')).toBeChecked()
})
