import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** Searches the palette and places the best match with Enter. */
async function place(page: Page, query: string) {
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search services' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  // Once to empty the field, once to leave it.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** Tabs on from part to part until this one has the focus; behind the last, from the first again. */
async function walkTo(page: Page, name: string) {
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const seen: string[] = []
  const press = async (key: string, isDone: (at: string) => boolean) => {
    for (let steps = 0; steps < 20; steps++) {
      const at = await focused()
      if (isDone(at)) return true
      seen.push(at)
      await page.keyboard.press(key)
    }
    return false
  }
  const isThere = (at: string) => at === name || at.startsWith(`${name}, `)
  const isOut = (at: string) => isThere(at) || at === 'React Flow attribution'
  if ((await press('Tab', isOut)) && isThere(await focused())) return
  await press('Shift+Tab', (at) => at === 'Drawing')
  // With nothing selected one begins with the first part.
  for (let i = 0; i < 6; i++) await page.keyboard.press('Escape')
  if (await press('Tab', isThere)) return
  throw new Error(`Tab never came to ${name}, but to ${seen.join('; ')}`)
}

test('a design is drawn, connected, named and corrected without a mouse', async ({
  page,
  drawing,
  palette,
  panels,
}) => {
  await visit(page)
  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.hint).toBeVisible()

  await test.step('the palette is searched, walked with the arrows and placed from', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('users')
    await expect(palette.panel.getByRole('status')).toContainText('result')
    await page.keyboard.press('ArrowDown')
    await expect(palette.item('Users')).toBeFocused()
    await page.keyboard.press('Enter')
    await drawing.expectSelected('Users')
    await page.keyboard.press('ArrowUp')
    await expect(palette.search).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  await test.step('each group goes into the one that is selected', async () => {
    await place(page, 'region')
    await drawing.expectSelected('Region')
    await place(page, 'vpc')
    await drawing.expectIn('VPC', 'Region')
    for (const zone of ['a', 'b']) {
      await place(page, 'availability zone')
      await drawing.expectIn(`Availability Zone ${zone}`, 'VPC')
      await place(page, 'private subnet')
      await drawing.expectIn('Private subnet', `Availability Zone ${zone}`)
      await page.keyboard.press('F2')
      await expect(drawing.rename).toBeFocused()
      await page.keyboard.type(`Subnet ${zone}`)
      await page.keyboard.press('Enter')
      await place(page, 'ec2')
      await drawing.expectIn('EC2', `Subnet ${zone}`)
      await page.keyboard.press('F2')
      await page.keyboard.type(`Web ${zone}`)
      await page.keyboard.press('Enter')
      await expect(drawing.part(`Web ${zone}`)).toBeVisible()
      // Escape climbs: part, subnet, zone, VPC.
      for (const outer of [`Subnet ${zone}`, `Availability Zone ${zone}`, 'VPC']) {
        await page.keyboard.press('Escape')
        await drawing.expectSelected(outer)
      }
    }
    await place(page, 'elb')
    await drawing.expectIn('ELB', 'VPC')
  })

  await test.step('C connects the chosen part to the one that Tab or an arrow comes to', async () => {
    await page.keyboard.press('Alt+ArrowLeft')
    await walkTo(page, 'Users')
    await drawing.expectSelected('Users')
    await page.keyboard.press('c')
    await chooseTarget(page, 'ELB')
    await expect(drawing.lines).toHaveCount(1)
    for (const zone of ['a', 'b']) {
      await walkTo(page, 'ELB')
      await page.keyboard.press('c')
      await chooseTarget(page, `Web ${zone}`)
    }
    await expect(drawing.lines).toHaveCount(3)
    await expect(panels.verdict).toContainText('No single point of failure')
  })

  await test.step('what is deleted comes back, with its lines', async () => {
    await walkTo(page, 'Web b')
    await page.keyboard.press('Delete')
    await expect(drawing.part('Web b')).toHaveCount(0)
    await expect(drawing.lines).toHaveCount(2)
    await expect(panels.verdict).toContainText('1 single point of failure')
    await page.keyboard.press('Control+z')
    await expect(drawing.part('Web b')).toBeVisible()
    await expect(drawing.lines).toHaveCount(3)
    await drawing.expectSelected('Web b')
    await expect(panels.verdict).toContainText('No single point of failure')
    await page.keyboard.press('Control+Shift+z')
    await expect(drawing.lines).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(drawing.lines).toHaveCount(3)
  })

  await test.step('arrow keys move the chosen part', async () => {
    await walkTo(page, 'Users')
    const before = await drawing.placeOf('Users')
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => drawing.placeOf('Users')).toEqual({ x: before.x + 1, y: before.y - 40 })
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawing.placeOf('Users')).toEqual(before)
  })
})

/** Tabs through the parts a connection can go to until this one is told, and takes it. */
async function chooseTarget(page: Page, name: string) {
  const told = page.getByRole('main').getByRole('status')
  await expect(told).toContainText('Connecting from')
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('Tab')
    await expect(told).toContainText('To ')
    if ((await told.textContent())?.trim() === `To ${name}`) break
  }
  await page.keyboard.press('Enter')
  await expect(told).toContainText(`connected to ${name}`)
}
