import { faultsOf } from './support/axe.ts'
import { expect, test } from './support/test.ts'

// Axe looks at every element of a large page, several times a journey.
test.setTimeout(180_000)

/** Dialogs by the keys that open them, or the entry of the file menu by its place among those that open one. */
const keyed = {
  samples: 'g',
  export: 'Control+Shift+e',
  help: '?',
  anything: 'Control+k',
  documents: 'Alt+Shift+o',
} as const

for (const theme of ['light', 'dark'] as const) {
  for (const locale of ['en-US', 'ko-KR']) {
    test.describe(`${theme}, ${locale}`, () => {
      test.use({ colorScheme: theme, locale })
      const korean = locale === 'ko-KR'

      test.beforeEach(async ({ page, drawing }) => {
        await page.goto('/')
        await expect(drawing.part('Users').or(drawing.all.first()).first()).toBeVisible({ timeout: 30_000 })
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2))
      })

      test('axe finds nothing serious on the main screen, its panels and the outline', async ({ page }) => {
        expect(await faultsOf(page)).toEqual([])
        for (const tab of (await page.getByRole('tab').all()).slice(1)) {
          await tab.click()
          await expect(tab).toHaveAttribute('aria-selected', 'true')
          expect(await faultsOf(page)).toEqual([])
        }
        await page.keyboard.press('Escape')
        await page.keyboard.press('Shift+O')
        await expect(page.getByRole('complementary', { name: korean ? '개요' : 'Outline' })).toBeVisible()
        await page.keyboard.press('ArrowDown')
        expect(await faultsOf(page)).toEqual([])
      })

      test('nor with something selected, something failed, an empty drawing and the tour', async ({
        page,
        drawing,
      }) => {
        await page.keyboard.press('Control+a')
        expect(await faultsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
        await drawing.point('EC2 1')
        await page.keyboard.press('x')
        await expect(drawing.part('EC2 1')).toHaveAttribute('aria-label', /failed|장애/i)
        expect(await faultsOf(page)).toEqual([])
        await page.keyboard.press('Alt+Shift+N')
        await expect(drawing.all).toHaveCount(0)
        expect(await faultsOf(page)).toEqual([])
        await page.getByRole('button', { name: korean ? '2분 둘러보기' : 'Two-minute tour' }).click()
        await expect(
          page.getByRole('region', { name: korean ? '2분 둘러보기' : 'Two-minute tour' }),
        ).toBeVisible()
        expect(await faultsOf(page)).toEqual([])
      })

      // Dialogs and their words are the same in both themes' stylesheets: once in each theme and language is enough.
      if (korean !== (theme === 'dark')) return
      test('nor in any dialog or menu', async ({ page }) => {
        const found: Record<string, string[]> = {}
        for (const [name, key] of Object.entries(keyed)) {
          await page.keyboard.press(key)
          await expect(page.getByRole('dialog').getByRole('button').first(), name).toBeVisible()
          found[name] = await faultsOf(page)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
        for (const entry of korean ? ['버전', '비교'] : ['Versions', 'Compare']) {
          await page.getByRole('button', { name: /^Faultline/ }).click()
          await expect(page.getByRole('menu')).toBeVisible()
          found[`menu before ${entry}`] = await faultsOf(page)
          await page.getByRole('menuitem', { name: new RegExp(entry) }).click()
          await expect(page.getByRole('dialog').getByRole('button').first(), entry).toBeVisible()
          found[entry] = await faultsOf(page)
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })
    })
  }
}
