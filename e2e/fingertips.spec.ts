import type { Page } from '@playwright/test'
import { smallTargets } from './support/targets.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

// Every panel is opened and gone over.
test.setTimeout(120_000)

/** Looks at one screen after another; those with something too small are left. */
function screensOf(page: Page) {
  const small: [screen: string, targets: string[]][] = []
  return {
    small,
    look: async (screen: string) => {
      const targets = await smallTargets(page)
      if (targets.length > 0) small.push([screen, targets])
    },
  }
}

const screens = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
} as const

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('what comes over the drawing and stands beside it is as large as a fingertip', async ({
      page,
      drawing,
      panels,
    }) => {
      await visit(page)
      const { small, look } = screensOf(page)
      const floating = async (name: string, key: string, typed = '') => {
        await page.keyboard.press(key)
        const dialog = page.getByRole('main').getByRole('dialog')
        await expect(dialog, name).toBeVisible()
        await page.keyboard.type(typed)
        await look(name)
        await page.keyboard.press('Escape')
        await expect(dialog, name).toHaveCount(0)
      }
      await drawing.renameByMouse('EC2 1', 'Orders')
      await expect(panels.saved).toBeVisible()
      await floating('find', 'Control+f', 'EC')
      await floating('quick entry', 'q', 'alb -> ec2 x2 @a,b -> frobnicator')
      await floating('steps so far', 'Alt+Shift+Z')
      await drawing.click('Orders')
      await floating('replace', 'r')
      await drawing.click('Orders')
      await floating('what follows', 'Shift+C')

      await panels.file('Versions of this drawing…')
      const versions = page.getByRole('dialog', { name: 'Versions of this drawing' })
      await expect(versions.getByRole('button', { name: /^Restore/ })).toBeVisible()
      await look('versions')
      await page.keyboard.press('Escape')
      await expect(versions).toHaveCount(0)

      await page.getByRole('contentinfo').getByRole('button', { name: /%/ }).tap()
      await expect(page.getByRole('dialog').getByRole('spinbutton').first()).toBeVisible()
      await look('availability')
      await page.keyboard.press('Escape')

      await page.keyboard.press('Shift+O')
      await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await look('outline')
      await page.keyboard.press('Shift+O')
      expect(small).toEqual([])
    })

    test('so are the switches of a part, the path to it and the steps of the tour', async ({
      page,
      drawing,
      panels,
    }) => {
      await visit(page)
      const { small, look } = screensOf(page)
      const openSide = async () => {
        if (!(await panels.side.isVisible())) await page.getByRole('button', { name: 'Show the panel' }).tap()
        await expect(panels.side).toBeVisible()
      }
      await drawing.click('EC2 1')
      await openSide()
      await panels.open('Inspector')
      await look('inspector of a server')
      await panels.side.getByRole('navigation').getByRole('button', { name: 'VPC', exact: true }).tap()
      await look('inspector of a group')

      await page.keyboard.press('?')
      await page.getByRole('button', { name: 'Two-minute tour' }).tap()
      const card = page.getByRole('region', { name: 'Two-minute tour' })
      for (const step of ['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6']) {
        await expect(card).toContainText(step)
        await look(`tour ${step}`)
        await card.getByRole('button', { name: 'Show me' }).tap()
      }
      await expect(card).toContainText('That was all')
      await openSide()
      // What is stated can be taken back.
      await look('inspector after the tour')
      expect(small).toEqual([])
    })
  })
}
