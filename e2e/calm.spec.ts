import type { Page } from '@playwright/test'
import { unsaidGrid } from './support/designs.ts'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** How far things that were painted have moved since the page came, as the browser counts it, and what moved. */
async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'shiftsSeen')
    return Array.isArray(seen) ? seen.map(String) : ['nothing was counted']
  })
}

async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Reflect.set(window, 'shiftsSeen', seen)
    const said = (entry: PerformanceEntry) => {
      const sources: unknown = Reflect.get(entry, 'sources')
      const nodes = Array.isArray(sources)
        ? sources.map((one: unknown) => Reflect.get(Object(one), 'node'))
        : []
      // What is under way says so beside the rest, in other words each time.
      if (nodes.length > 0 && nodes.every((node) => node instanceof Element && node.closest('[data-work]')))
        return []
      const names = nodes.map((node) =>
        node instanceof Element ? node.outerHTML.slice(0, 120) : String(node),
      )
      return `${String(Reflect.get(entry, 'value'))} at ${Math.round(entry.startTime)}: ${names.join(' | ')}`
    }
    // Shifts that follow a press are counted too: what was pressed for is no reason for the rest to jump.
    new PerformanceObserver((list) => seen.push(...list.getEntries().flatMap(said))).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
}

for (const [screen, viewport] of Object.entries({
  'a wide screen': { width: 1440, height: 900 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`on ${screen} nothing that is painted jumps: not while the page comes, nor when a dialog does`, async ({
    page,
    drawing,
  }) => {
    await page.setViewportSize(viewport)
    await countShifts(page)
    await visit(page)
    await expect(page.getByRole('contentinfo').locator('button[data-tone]')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await shifts(page), 'while the page comes').toEqual([])

    for (const key of ['Control+k', 'Control+Shift+E', '?']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    expect(await shifts(page), 'dialogs').toEqual([])

    await page.reload()
    await expect(drawing.part('Users')).toBeVisible({ timeout: 30_000 })
    await page.waitForLoadState('networkidle')
    expect(await shifts(page), 'loaded anew').toEqual([])
  })
}

test('the panels come and go without anything in them jumping', async ({ page, drawing, panels }) => {
  await countShifts(page)
  await visit(page)
  await page.waitForLoadState('networkidle')
  for (const tab of ['Findings', 'Simulate', 'Inspector'] as const) await panels.open(tab)
  await drawing.click('EC2 1')
  await page.keyboard.press('Escape')
  expect(await shifts(page)).toEqual([])

  // The number of what has failed stands beside the others: a second row of tabs would push the panel down.
  await page.keyboard.press('F9')
  await expect(panels.tab('Simulate')).toContainText('1')
  const tops = (['Inspector', 'Simulate'] as const).map((name) =>
    panels.tab(name).evaluate((tab) => tab.getBoundingClientRect().top),
  )
  const [first, last] = await Promise.all(tops)
  expect(last).toBe(first)
})

for (const by of ['Severity', 'Part'] as const) {
  test(`by ${by}: what stands below a long list of findings keeps the place at which it appeared, while one goes there and back`, async ({
    page,
    panels,
    files,
  }) => {
    await visit(page)
    await panels.open('Findings')
    await panels.side.getByRole('radio', { name: by }).click()
    // Each frame writes down how far below the top of the list it stands, from its first one on.
    await page.evaluate(() => {
      const seen = new Set<number>()
      Object.assign(window, { placesSeen: () => [...seen] })
      const look = () => {
        const panel = document.querySelector('[role="tabpanel"]')
        const head = [...(panel?.querySelectorAll('h3 button') ?? [])].find((button) =>
          button.textContent.startsWith('Taken for granted'),
        )
        if (panel && head) seen.add(Math.round(head.getBoundingClientRect().top + panel.scrollTop))
        requestAnimationFrame(look)
      }
      look()
    })
    await files.choose(jsonFile('Unsaid.json', unsaidGrid(300, 'Unsaid')))
    await expect(page).toHaveTitle(/Unsaid/)
    const assumed = panels.side.getByRole('button', { name: /^Taken for granted/ })
    await expect(assumed).toBeVisible({ timeout: 30_000 })
    const panel = panels.side.getByRole('tabpanel')
    const rows = panel.getByRole('listitem')
    const placed = () => page.evaluate(() => Reflect.get(window, 'placesSeen')() as number[])
    const first = await placed()
    expect(first).toHaveLength(1)

    await assumed.scrollIntoViewIfNeeded()
    await expect(rows.last()).toBeInViewport()
    // Through the whole list, a screen at a time.
    await expect(async () => {
      await panel.evaluate((element) => element.scrollBy(0, -element.clientHeight))
      expect(await panel.evaluate((element) => element.scrollTop)).toBe(0)
    }).toPass({ intervals: [50] })
    await expect(rows).toHaveCount(301)
    expect(await placed()).toEqual(first)
  })
}

test('while the first drawing is on its way nobody is told that there is none', async ({ page, drawing }) => {
  let release: () => void = () => undefined
  const fetched = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/openFirstSample-*.js', async (route) => {
    await fetched
    await route.continue()
  })
  const asked = page.waitForRequest('**/openFirstSample-*.js')
  await page.goto('/')
  await asked
  await expect(page.getByRole('complementary', { name: 'Palette' })).toBeVisible()
  await page.waitForLoadState('load')
  await expect(page.getByRole('button', { name: 'Hide the palette' })).toBeVisible()
  await expect(drawing.hint).toHaveCount(0)
  release()
  await expect(drawing.part('Users')).toBeVisible({ timeout: 30_000 })
})

for (const [theme, other] of [
  ['dark', 'light'],
  ['light', 'dark'],
] as const) {
  test(`a page kept ${theme} on a ${other} system is ${theme} from its first frame on`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      colorScheme: other,
      serviceWorkers: 'block',
      baseURL: baseURL ?? '',
    })
    const page = await context.newPage()
    // Each frame writes down what it shows, from the very first one on.
    await page.addInitScript((kept) => {
      localStorage.setItem('faultline.theme', JSON.stringify(kept))
      const frames: string[] = []
      Reflect.set(window, 'frames_', frames)
      const look = () => {
        const root = document.documentElement
        const canvas = document.querySelector('main')
        const grounds = [root, canvas].flatMap((one) => (one ? getComputedStyle(one).backgroundColor : []))
        frames.push(`${root.dataset['theme'] ?? 'none'} ${grounds.join(' ')}`)
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    }, theme)
    await visit(page)
    const frames = await page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'frames_')
      return Array.isArray(seen) ? [...new Set(seen.map(String))] : []
    })
    expect(frames.length).toBeGreaterThan(0)
    const bright = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
    for (const frame of frames) {
      expect(frame).toMatch(new RegExp(`^${theme} `))
      for (const colour of frame.match(/rgba?\([^)]*\)/g) ?? []) {
        const sum = bright(colour).reduce((total, one) => total + one, 0)
        expect(sum > 380, `${colour} in “${frame}”`).toBe(theme === 'light')
      }
    }
    await context.close()
  })
}
