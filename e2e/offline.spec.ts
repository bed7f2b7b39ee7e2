import type { Drawing } from './support/drawing.ts'
import { galleryOn } from './support/gallery.ts'
import { startOwnServer } from './support/ownServer.ts'
import { expect, test } from './support/test.ts'
import type { Page } from '@playwright/test'

test.use({ serviceWorkers: 'allow', baseURL: undefined })

// Every file of the app is fetched and kept, which a busy machine takes its time for: that it comes about is what counts.
test.setTimeout(240_000)
const whileKeeping = { timeout: 150_000 }

/** The first visit, until the whole app is kept: the worker answers for this page from now on. */
async function visitOnce(page: Page, drawing: Drawing, address: string): Promise<void> {
  await page.goto(address)
  await expect(drawing.part('Users')).toBeVisible({ timeout: 30_000 })
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), whileKeeping)
    .toBe('activated')
  // What the page fetches ahead of need is not cut off half-way.
  await page.waitForLoadState('networkidle')
}

test('after the first visit the app works without a network, to its last corner, and what is drawn then is kept', async ({
  page,
  drawing,
  panels,
  complaints,
}) => {
  const server = await startOwnServer()
  try {
    await visitOnce(page, drawing, server.address)
    await server.goAway()

    await page.reload()
    await expect(drawing.part('Users')).toBeVisible({ timeout: 30_000 })
    await galleryOn(page).openSample('One RDS instance')
    await expect(drawing.part('RDS PostgreSQL (single)')).toBeVisible()
    await drawing.renameByMouse('ELB (internal)', 'Orders')
    await expect(panels.saved).toBeVisible()
    await page.reload()
    await expect(drawing.part('Orders')).toBeVisible({ timeout: 30_000 })
    await panels.tab('Findings').click()
    await expect(panels.side.getByRole('listitem').first()).toBeVisible()
    await page.keyboard.press('Control+Shift+E')
    const coming = page.waitForEvent('download')
    const dialog = page.getByRole('dialog', { name: 'Export a picture' })
    await dialog.getByRole('button', { name: 'Download PNG' }).click()
    expect((await coming).suggestedFilename()).toMatch(/\.png$/)
    // That the server is gone is what the browser has to say about it, and nothing else.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_CONNECTION_REFUSED')
  } finally {
    await server.stop()
  }
})

test('a new version waits until one reloads; the old one works on meanwhile, and the drawing is kept', async ({
  page,
  drawing,
  palette,
  complaints,
}) => {
  const server = await startOwnServer()
  try {
    await visitOnce(page, drawing, server.address)
    server.release('2')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const notice = page.getByText('A new version of Faultline is here.', { exact: false })
    await expect(notice).toBeVisible(whileKeeping)

    // A part of the old version that was not loaded before, and is not on the server any more.
    await page.keyboard.press('g')
    await expect(galleryOn(page).cards.first()).toBeVisible()
    await page.keyboard.press('Escape')
    await palette.dragTo('AWS Lambda', await drawing.inside('Public subnet a', 0.5, 0.85))
    await expect(drawing.part('Lambda')).toBeVisible()

    expect(complaints).toEqual([])
    await page.getByRole('button', { name: 'Reload with the newest version' }).click()
    await expect(page.locator('html[data-version="2"]')).toBeVisible({ timeout: 30_000 })
    await expect(drawing.part('Lambda')).toBeVisible({ timeout: 30_000 })
    await expect(notice).toBeHidden()
    // What the old page was still fetching as it left is not there any more.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('404')
  } finally {
    await server.stop()
  }
})
