import { expect, type Page } from '@playwright/test'
import { drawingOn } from './drawing.ts'
import { panelsOn } from './panels.ts'

/** Comes to the page for the first time: a sample is shown. */
export async function visit(page: Page): Promise<void> {
  await page.goto('/')
  // Every chunk is fetched and the sample laid out: on a busy machine that takes its time.
  await expect(drawingOn(page).part('Users')).toBeVisible({ timeout: 30_000 })
}

/** Comes to the page and begins a new drawing. */
export async function beginDrawing(page: Page): Promise<void> {
  await visit(page)
  await panelsOn(page).file('New drawing')
  await expect(drawingOn(page).hint).toBeVisible()
  await expect(drawingOn(page).all).toHaveCount(0)
}
