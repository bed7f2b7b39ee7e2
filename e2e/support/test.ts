import { expect, test as playwright, type Page } from '@playwright/test'
import { drawingOn, type Drawing } from './drawing.ts'
import { filesOn, type Files } from './files.ts'
import { paletteOn, type Palette } from './palette.ts'
import { panelsOn, type Panels } from './panels.ts'

interface Given {
  /** Errors the page logged or threw. A journey that expects some empties the list; any left fail it. */
  readonly complaints: string[]
  readonly drawing: Drawing
  readonly palette: Palette
  readonly panels: Panels
  readonly files: Files
}

/** A visit in a fresh browser: nothing kept, and not one error in the console. */
export const test = playwright.extend<Given>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    // No driver can answer the system's own file dialogs: the page does as in browsers without them.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker')
      Reflect.deleteProperty(window, 'showSaveFilePicker')
    })
    await slowDown(page)
    await use(page)
  },
  drawing: async ({ page }, use) => use(drawingOn(page)),
  palette: async ({ page }, use) => use(paletteOn(page)),
  panels: async ({ page }, use) => use(panelsOn(page)),
  files: async ({ page }, use) => use(filesOn(page)),
})

/** As on a machine so many times slower: a journey that waits for states, not for time, passes there too. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['E2E_SLOW'] ?? 1)
  if (rate === 1) return
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

export { expect }
