import { expect, test } from './support/test.ts'

test.use({ reducedMotion: 'reduce' })

test('for whoever wants no motion, everything is at once as it will be', async ({ page, drawing }) => {
  await page.goto('/')
  await expect(drawing.all.first()).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible()
  const late = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')].flatMap((element) => {
      const paddingNow = () => getComputedStyle(element).paddingTop
      paddingNow()
      element.style.paddingTop = '7px'
      const isLate = paddingNow() !== '7px'
      element.style.paddingTop = ''
      return isLate ? [element.outerHTML.slice(0, 120)] : []
    }),
  )
  expect(late).toEqual([])
})
