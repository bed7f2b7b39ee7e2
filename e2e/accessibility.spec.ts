import { faultsOf } from './support/axe.ts'
import { jsonFile } from './support/files.ts'
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
        for (const name of korean ? ['테마', '언어'] : ['Theme', 'Language']) {
          await page.getByRole('button', { name, exact: true }).click()
          await expect(page.getByRole('menu', { name })).toBeVisible()
          found[name] = await faultsOf(page, '[role="menu"]')
          await page.keyboard.press('Escape')
        }
        await page.keyboard.press('Alt+Shift+Q')
        const quiz = page.getByRole('dialog')
        await expect(quiz.getByRole('radio').first()).toBeVisible()
        await quiz.getByRole('button', { name: '2.2' }).click()
        found['question'] = await faultsOf(page, 'dialog[open]')
        await quiz.getByText(korean ? '단일 장애점 찾기' : 'Spot the SPOF').click()
        await quiz
          .getByRole('button', { name: korean ? '멈추게 하는 것이 없음' : 'Nothing breaks it' })
          .click()
        await expect(quiz.getByText(korean ? '분석이 찾은 것' : 'What the analysis finds')).toBeVisible()
        found['spot'] = await faultsOf(page, 'dialog[open]')
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })

      test('nor in what comes over the drawing, and in what is said', async ({ page, drawing, files }) => {
        const found: Record<string, string[]> = {}
        const main = page.getByRole('main')
        const floating = async (name: string, key: string, typed = '') => {
          await page.keyboard.press(key)
          await expect(main.getByRole('dialog'), name).toBeVisible()
          await page.keyboard.type(typed)
          found[name] = await faultsOf(page, 'main dialog')
          await page.keyboard.press('Escape')
          await expect(main.getByRole('dialog'), name).toHaveCount(0)
        }
        await floating('find', 'Control+f', 'EC2')
        await floating('quick entry', 'q', 'alb -> frobnicator')
        await drawing.click('EC2 1')
        await floating('what follows', 'Shift+C', 'rds')
        await drawing.click('EC2 1')
        await floating('replace', 'r')

        const at = await drawing.grip('EC2 1')
        await page.mouse.click(at.x, at.y, { button: 'right' })
        await expect(page.getByRole('menu')).toBeVisible()
        found['context menu'] = await faultsOf(page, '[role="menu"]')
        await page.keyboard.press('Escape')

        await page.keyboard.press('F8')
        await page.keyboard.press('Alt+Enter')
        await expect(main.getByRole('status').filter({ hasText: /Preview|미리 보기/ })).toBeVisible()
        found['preview'] = await faultsOf(page)
        await page.keyboard.press('Escape')
        await page
          .getByRole('tabpanel')
          .getByRole('button', { name: korean ? '수용…' : 'Accept…' })
          .click()
        found['waiver'] = await faultsOf(page, 'aside')
        await page.keyboard.press('Escape')

        await page.getByRole('contentinfo').getByRole('button', { name: /%/ }).click()
        await expect(page.getByRole('dialog').getByRole('spinbutton').first()).toBeVisible()
        found['availability'] = await faultsOf(page, 'footer dialog')
        await page.keyboard.press('Escape')

        await page.keyboard.press('Control+Shift+F9')
        await expect(page.getByRole('dialog').getByRole('row').nth(1)).toBeVisible()
        found['table of failures'] = await faultsOf(page, 'dialog[open]')
        await page.keyboard.press('Escape')

        await drawing.click('EC2 2')
        await page.keyboard.press('Delete')
        await floating('steps so far', 'Alt+Shift+Z')

        await files.choose(jsonFile('torn.json', '{'))
        await files.choose(jsonFile('faulty.json', '{"format":"faultline/1","groups":3,"nodes":3}'))
        await expect(page.getByRole('alert')).toHaveCount(2)
        found['errors'] = await faultsOf(page)
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })

      test('nor on a small screen with its sheets', async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 })
        const found: Record<string, string[]> = { drawing: await faultsOf(page) }
        await page.getByRole('contentinfo').locator('button[data-tone]').click()
        await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible()
        found['findings'] = await faultsOf(page)
        await page.getByRole('button', { name: korean ? '팔레트 보기' : 'Show the palette' }).click()
        await expect(page.getByRole('searchbox')).toBeVisible()
        found['palette'] = await faultsOf(page)
        await page.getByRole('button', { name: /^Faultline/ }).click()
        await expect(page.getByRole('menu')).toBeVisible()
        found['file menu'] = await faultsOf(page, '[role="menu"]')
        await page.keyboard.press('Escape')
        for (const [name, key] of Object.entries({
          ...keyed,
          comparison: 'Alt+Shift+b',
          quiz: 'Alt+Shift+q',
          failures: 'Control+Shift+F9',
        })) {
          await page.keyboard.press(key)
          await expect(page.getByRole('dialog').getByRole('button').nth(1), name).toBeVisible()
          found[name] = await faultsOf(page, 'dialog[open]')
          await page.keyboard.press('Escape')
          await expect(page.getByRole('dialog')).toHaveCount(0)
        }
        await page.keyboard.press('Alt+Shift+N')
        await page.getByRole('button', { name: korean ? '2분 둘러보기' : 'Two-minute tour' }).click()
        await expect(
          page.getByRole('region', { name: korean ? '2분 둘러보기' : 'Two-minute tour' }),
        ).toBeVisible()
        found['tour'] = await faultsOf(page)
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })
    })
  }
}
