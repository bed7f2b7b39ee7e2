import { expect, type Page } from '@playwright/test'

/** Lets a file of the app wait on its way, as on a slow network, until it is let go. */
export async function holdFile(page: Page, file: RegExp) {
  const held: (() => void)[] = []
  await page.route(file, (route) => {
    held.push(() => void route.continue())
  })
  return {
    /** Waits until the page has asked for it. */
    asked: () => expect.poll(() => held.length).toBeGreaterThan(0),
    letGo() {
      for (const goOn of held) goOn()
    },
  }
}
