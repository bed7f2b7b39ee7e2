import { tooWide } from './support/room.ts'
import { expect, test } from './support/test.ts'
import type { Page } from '@playwright/test'

// Every panel and dialog is opened, one after the other.
test.setTimeout(180_000)

/** Dialogs by the keys that open them. */
const dialogs = {
  'find anything': 'Control+k',
  help: '?',
  export: 'Control+Shift+e',
  samples: 'g',
  drawings: 'Alt+Shift+o',
  compare: 'Alt+Shift+b',
  quiz: 'Alt+Shift+q',
  'all failures': 'Control+Shift+F9',
} as const

/** What comes over the drawing, by the keys that ask for it and what is typed there. */
const floating = { find: ['Control+f', 'EC2'], 'quick entry': ['q', 'alb -> ec2 x2 @a,b -> frob'] } as const

const sizes = {
  'on a small screen': { viewport: { width: 390, height: 844 }, letters: '100%' },
  'with letters twice as large': { viewport: { width: 1440, height: 900 }, letters: '200%' },
} as const

for (const [size, { viewport, letters }] of Object.entries(sizes)) {
  for (const locale of ['en-US', 'ko-KR']) {
    test.describe(`${size}, ${locale}`, () => {
      test.use({ viewport, locale, reducedMotion: 'reduce' })
      const korean = locale === 'ko-KR'

      test.beforeEach(async ({ page, drawing }) => {
        // Before anything is measured: a page does not look again at what depends on the size of its letters.
        await page.addInitScript((size) => {
          const enlarge = () => document.querySelector('html')?.style.setProperty('font-size', size)
          enlarge()
          new MutationObserver(enlarge).observe(document, { childList: true })
        }, letters)
        await page.goto('/')
        await expect(drawing.all.first()).toBeVisible({ timeout: 30_000 })
      })

      test('every panel has room, and tells the rest of what it cuts off', async ({ page, drawing }) => {
        const found: Record<string, string[]> = { 'first visit': await tooWide(page) }
        await drawing.click('EC2 1')
        for (const tab of await openSide(page, korean)) {
          await tab.click()
          await expect(tab).toHaveAttribute('aria-selected', 'true')
          await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible()
          found[`panel ${await tab.innerText()}`] = await tooWide(page)
        }
        await page.keyboard.press('F8')
        await expect(page.getByRole('tabpanel').getByRole('button', { expanded: true }).first()).toBeVisible()
        found['a finding'] = await tooWide(page)
        await page.keyboard.press('Escape')
        await page.keyboard.press('Shift+O')
        await expect(page.getByRole('tree').first()).toBeVisible()
        found['outline'] = await tooWide(page)
        await page.keyboard.press('Shift+O')
        await page.keyboard.press('Alt+Shift+N')
        await expect(drawing.all).toHaveCount(0)
        found['empty drawing'] = await tooWide(page)
        await page.keyboard.press('/')
        await expect(page.getByRole('complementary').getByRole('searchbox').first()).toBeFocused()
        found['palette'] = await tooWide(page)
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })

      test('so has every dialog, menu and field over the drawing', async ({ page }) => {
        const found: Record<string, string[]> = {}
        const dialog = page.locator('dialog[open]')
        for (const [name, key] of Object.entries(dialogs)) {
          await page.keyboard.press(key)
          await expect(dialog.getByRole('button').nth(1), name).toBeVisible()
          found[name] = await tooWide(page)
          await page.keyboard.press('Escape')
          await expect(dialog).toHaveCount(0)
        }
        for (const [name, [key, typed]] of Object.entries(floating)) {
          await page.keyboard.press(key)
          await expect(dialog.locator('input, textarea'), name).toBeFocused()
          await page.keyboard.type(typed)
          found[name] = await tooWide(page)
          await page.keyboard.press('Escape')
          await expect(dialog).toHaveCount(0)
        }
        await page.getByRole('button', { name: /^Faultline/ }).click()
        await expect(page.getByRole('menu')).toBeVisible()
        found['file menu'] = await tooWide(page)
        await page.keyboard.press('Escape')
        expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([])
      })
    })
  }
}

/** The tabs of the side panel, which on a small screen is a sheet that has to be asked for. */
async function openSide(page: Page, korean: boolean) {
  const tabs = page.getByRole('tab')
  const shown = page.getByRole('button', { name: korean ? '패널 보기' : 'Show the panel' })
  if (!(await tabs.first().isVisible())) await shown.click()
  await expect(tabs.first()).toBeVisible()
  return tabs.all()
}
