import { readPng } from './support/picture.ts'
import { exportDialogOn } from './support/exportDialog.ts'
import { filesOn, jsonFile } from './support/files.ts'
import { outlineOn } from './support/outline.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'
import type { Page } from '@playwright/test'

/** Nothing in this file touches the mouse. */

async function place(page: Page, query: string) {
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search services' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** Walks on with Tab until the focus is on an element of this name. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let steps = 0; steps < most; steps++) {
    const at = await page.evaluate(() => {
      const active = document.activeElement
      return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
    })
    if (name.test(at)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}`)
}

test('a design is drawn, nested, connected, simulated and exported with the keyboard alone', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const outline = outlineOn(page)
  await page.keyboard.press('Alt+Shift+N')
  await expect(drawing.hint).toBeVisible()

  await test.step('parts are placed from the palette', async () => {
    for (const thing of ['users', 'elb', 'ec2', 'region']) {
      await place(page, thing)
      // The next one is to stand outside what is selected.
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
    }
    await expect(drawing.all).toHaveCount(4)
  })

  await test.step('the outline shows them as a tree, and what is selected there is selected in the drawing', async () => {
    await page.keyboard.press('Shift+O')
    await expect(outline.tree).toBeVisible()
    await expect(outline.items).toHaveCount(4)
    await outline.walkTo('EC2')
    await drawing.expectSelected('EC2')
    await page.keyboard.press('F2')
    await expect(outline.rename).toBeFocused()
    await page.keyboard.type('Web')
    await page.keyboard.press('Enter')
    await expect(outline.row('Web')).toBeFocused()
    await expect(drawing.part('Web')).toBeVisible()
  })

  await test.step('M moves a part into a group', async () => {
    for (const name of ['Web', 'ELB']) {
      await outline.walkTo(name)
      await page.keyboard.press('m')
      await expect(page.getByRole('menu', { name: 'Move into…' })).toBeVisible()
      await page.keyboard.type('r')
      await page.keyboard.press('Enter')
      await drawing.expectIn(name, 'Region')
      await expect(outline.row(name)).toHaveAttribute('aria-level', '2')
      await expect(outline.row(name)).toBeFocused()
    }
    await page.keyboard.press('Control+z')
    await expect(outline.row('ELB')).toHaveAttribute('aria-level', '1')
    await page.keyboard.press('Control+Shift+z')
    await expect(outline.row('ELB')).toHaveAttribute('aria-level', '2')
  })

  await test.step('C connects from the outline; the lines stand under the part they leave', async () => {
    const told = page.getByRole('main').getByRole('status')
    for (const [from, to] of [
      ['Users', 'ELB'],
      ['ELB', 'Web'],
    ] as const) {
      await outline.walkTo(from)
      await page.keyboard.press('c')
      await expect(told).toContainText('Connecting from')
      for (let steps = 0; steps < 10 && (await told.textContent())?.trim() !== `To ${to}`; steps++)
        await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(told).toContainText(`connected to ${to}`)
      await expect(outline.row(`Connection to ${to}`)).toHaveAttribute('aria-selected', 'true')
      await outline.enter()
    }
    await expect(drawing.lines).toHaveCount(2)
    await expect(panels.verdict).toContainText('1 single point of failure')
    await expect(outline.row('Web')).toHaveAttribute('aria-label', /single point of failure \d/)
  })

  await test.step('E goes along the lines of a part, and Escape back to it', async () => {
    await outline.walkTo('ELB')
    await page.keyboard.press('Enter')
    await expect(drawing.part('ELB')).toBeFocused()
    await page.keyboard.press('e')
    await expect(page.getByText('Connection from ELB to Web selected')).toBeAttached()
    await page.keyboard.press('e')
    await expect(page.getByText('Connection from Users to ELB selected')).toBeAttached()
    await page.keyboard.press('Delete')
    await expect(drawing.lines).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(drawing.lines).toHaveCount(2)
    await page.keyboard.press('Escape')
    await drawing.expectSelected('ELB')
    await expect(drawing.part('ELB')).toBeFocused()
  })

  await test.step('X makes the part fail, which is said; Escape heals', async () => {
    await outline.enter()
    await outline.walkTo('Web')
    await page.keyboard.press('x')
    await expect(page.locator('output').filter({ hasText: '1 of 1 flow stopped' }).first()).toBeAttached()
    await expect(drawing.part('Web')).toHaveAttribute('aria-label', /failed/i)
    await expect(outline.row('Web')).toHaveAttribute('aria-label', /failed/i)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(drawing.part('Web')).not.toHaveAttribute('aria-label', /failed/i)
  })

  await test.step('F8 leads through the findings', async () => {
    await page.keyboard.press('F8')
    await expect(panels.tab('Findings')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
  })

  await test.step('the picture is exported', async () => {
    const dialog = exportDialogOn(page)
    await dialog.open()
    const download = await filesOn(page).downloaded(async () => {
      await tabTo(page, /^Download PNG/)
      await page.keyboard.press('Enter')
    })
    expect(download.name).toMatch(/\.png$/)
    expect(readPng(download.bytes).width).toBeGreaterThan(200)
  })
})

test('a part out of sight of a large drawing is reached, focused and kept, though it was not in the page', async ({
  page,
  drawing,
  files,
}) => {
  await visit(page)
  await files.choose(jsonFile('large.json', manyServers(400)))
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Many servers')
  await page.keyboard.press('Shift+0')
  await expect(drawing.part('Server 210')).toBeVisible()
  await expect(drawing.part('Server 400')).toHaveCount(0)

  await page.keyboard.press('Shift+O')
  const outline = outlineOn(page)
  await expect(outline.row('Server 1')).toBeFocused()
  await expect(outline.row('Server 1')).toHaveAttribute('aria-setsize', '400')
  await expect(outline.row('Server 200'), 'rows out of sight are not in the page').toHaveCount(0)
  await page.keyboard.press('End')
  await expect(outline.row('Server 400')).toBeFocused()
  await expect(outline.row('Server 400')).toBeInViewport({ ratio: 1 })

  await test.step('a row keeps the focus while others are scrolled by, and keys go on from it', async () => {
    await outline.tree.hover()
    await page.mouse.wheel(0, -40_000)
    await expect(outline.row('Server 1')).toBeInViewport({ ratio: 1 })
    await expect(outline.row('Server 400')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(outline.row('Server 399')).toBeFocused()
    await expect(outline.row('Server 399')).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('ArrowDown')
    await expect(outline.row('Server 400')).toBeFocused()
  })

  await page.keyboard.press('Enter')
  await expect(drawing.part('Server 400')).toBeFocused()
  await drawing.expectSelected('Server 400')

  await test.step('the focus stays on it while the view goes elsewhere', async () => {
    await page.keyboard.press('Shift+Tab')
    await expect(drawing.part('Server 399')).toBeFocused()
    await page.keyboard.press('Shift+1')
    await page.keyboard.press('Shift+0')
    await expect(drawing.part('Server 399')).toBeFocused()
  })
})

/** Servers in rows of twenty, far apart: most of them are out of sight. */
function manyServers(count: number) {
  const ids = Array.from({ length: count }, (_, at) => at)
  return {
    format: 'faultline/1',
    title: 'Many servers',
    groups: [],
    nodes: ids.map((at) => ({ id: `s${at}`, service: 'ec2', label: `Server ${at + 1}` })),
    spans: [],
    edges: [],
    view: {
      direction: 'right',
      positions: Object.fromEntries(
        ids.map((at) => [`s${at}`, [(at % 20) * 200, Math.floor(at / 20) * 200]]),
      ),
      sizes: {},
    },
  }
}
