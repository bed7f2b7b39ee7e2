import type { Page } from '@playwright/test'
import { jsonFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { beginDrawing, visit } from './support/visit.ts'

/** A Region with a VPC of two zones; users reach a server in one of them. */
const zones = {
  format: 'faultline/1',
  title: 'Zones',
  groups: [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'az-a', kind: 'az', zone: 'a', label: 'Zone A', parent: 'vpc' },
    { id: 'az-b', kind: 'az', zone: 'b', label: 'Zone B', parent: 'vpc' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'web-a', service: 'ec2', label: 'Web a', group: 'az-a' },
  ],
  spans: [],
  edges: [{ id: 'in', from: 'users', to: 'web-a', label: 'HTTPS' }],
  view: {
    positions: {
      users: [-420, 180],
      region: [0, 0],
      vpc: [24, 50],
      'az-a': [24, 50],
      'az-b': [320, 50],
      'web-a': [60, 90],
    },
    sizes: { region: [680, 420], vpc: [620, 340], 'az-a': [260, 260], 'az-b': [260, 260] },
  },
}

test('a line let go over nothing asks what follows, and that is one step', async ({
  page,
  drawing,
  palette,
  panels,
}) => {
  await beginDrawing(page)
  await palette.dragTo('AWS Lambda', await drawing.place(0.3, 0.4))
  await drawing.point('Lambda')
  const handle = drawing.canvas.locator('[class*="_handle_"]').nth(1)
  const box = await drawing.boxOf(handle)
  const target = await drawing.place(0.6, 0.5)
  await drawing.carry({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, target)
  const picker = page.getByRole('dialog', { name: 'What follows Lambda?' })
  await expect(picker.getByRole('searchbox')).toBeFocused()
  await expect(picker.getByRole('listitem').first()).toBeVisible()
  await page.keyboard.type('sqs')
  await page.keyboard.press('Enter')
  await expect(drawing.part('SQS')).toBeVisible()
  await expect(drawing.lines).toHaveCount(1)
  const icon = await drawing.grip('SQS')
  expect(Math.hypot(icon.x - target.x, icon.y - target.y)).toBeLessThan(4)
  await panels.undo.click()
  await expect(drawing.lines).toHaveCount(0)
  await expect(drawing.all).toHaveCount(1)
})

test('leaving the question draws nothing', async ({ page, drawing, palette }) => {
  await beginDrawing(page)
  await palette.dragTo('AWS Lambda', await drawing.place(0.3, 0.4))
  await page.keyboard.press('Shift+C')
  await expect(page.getByRole('dialog', { name: /What follows/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(drawing.all).toHaveCount(1)
  await expect(drawing.canvas.locator('[class*="_ghost_"]')).toHaveCount(0)
})

test.describe('in two zones', () => {
  test.beforeEach(async ({ page, drawing, files }) => {
    await visit(page)
    await files.choose(jsonFile('zones.json', zones))
    await expect(drawing.part('Zone B')).toBeVisible()
  })

  test('a service dropped on a line comes between its ends', async ({ drawing, palette, files }) => {
    const [users, web] = [await drawing.grip('Users'), await drawing.grip('Web a')]
    const region = await drawing.boxOf(drawing.part('Region'))
    await palette.dragTo('Amazon CloudFront', { x: (users.x + region.x) / 2, y: (users.y + web.y) / 2 })
    await expect(drawing.lines).toHaveCount(2)
    const { design } = await files.saved()
    expect(design.edges.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'users → cloudfront',
      'cloudfront → web-a',
    ])
  })

  test('a zonal service in one zone is offered in every zone, and comes there as one step', async ({
    page,
    drawing,
    palette,
    panels,
  }) => {
    await palette.dragTo('Amazon ElastiCache', await drawing.inside('Zone A', 0.7, 0.8))
    await page.getByRole('button', { name: 'One in every Availability Zone' }).click()
    await expect(drawing.all.filter({ has: page.locator('img[src*="ElastiCache"]') })).toHaveCount(2)
    await panels.undo.click()
    await expect(drawing.all.filter({ has: page.locator('img[src*="ElastiCache"]') })).toHaveCount(1)
  })

  test('Mod+arrow copies and connects, R replaces and keeps the lines, + counts', async ({
    page,
    drawing,
    files,
  }) => {
    await drawing.click('Web a')
    await page.keyboard.press('Control+ArrowDown')
    await expect(drawing.lines).toHaveCount(2)
    await page.keyboard.press('r')
    await expect(page.getByRole('dialog', { name: /^Replace/ })).toBeVisible()
    await page.keyboard.type('lambda')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect(drawing.canvas.getByText('×3')).toBeVisible()
    await expect(drawing.lines).toHaveCount(2)
    const { design } = await files.saved()
    expect(design.nodes.find(({ service }) => service === 'lambda')).toMatchObject({ props: { count: 3 } })
  })

  test('what is selected is wrapped from the menu', async ({ page, drawing }) => {
    const at = await drawing.grip('Web a')
    await page.mouse.click(at.x, at.y, { button: 'right' })
    await expect(page.getByRole('menuitem', { name: 'Wrap in a VPC' })).toHaveCount(0)
    await page.getByRole('menuitem', { name: 'Wrap in a private subnet' }).click()
    await drawing.expectIn('Web a', 'Private subnet')
    await drawing.expectIn('Private subnet', 'Zone A')
  })
})

test('a written line becomes a drawing, as one step', async ({ page, drawing, panels, files }) => {
  await beginDrawing(page)
  await page.keyboard.press('q')
  const field = page.getByRole('textbox', { name: 'Draw by writing' })
  await expect(field).toBeFocused()
  await page.keyboard.type('alb -> ec2 x2 @a,b -> rds multi-az -> zzqqyy')
  await expect(page.getByText('No service is called “zzqqyy”.')).toBeVisible()
  await expect(page.getByText('4 parts, 4 connections')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(drawing.part('RDS')).toBeVisible()
  await expect(panels.notices).toContainText('Not everything was understood.')
  await expect(panels.notices).toContainText('No service is called “zzqqyy”.')
  await drawing.expectIn('EC2 a', 'Availability Zone a')
  await drawing.expectIn('EC2 b', 'Availability Zone b')
  await expect(drawing.lines).toHaveCount(4)
  const { design } = await files.saved()
  expect(design.nodes.find(({ id }) => id === 'rds')?.props).toEqual({ multiAz: true })
  await panels.undo.click()
  await expect(drawing.all).toHaveCount(0)
})

/** Scripts asked for from now on are held back. Gives a way to let them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const fetched = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await fetched
    await route.continue()
  })
  return release
}

test('what is typed before a panel is there reaches its field', async ({ page, drawing }) => {
  await visit(page)
  const release = await holdScripts(page)
  const asked = page.waitForRequest('**/*.js')
  await page.keyboard.press('q')
  await asked
  await page.keyboard.type('alb -> rdx')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('s')
  release()
  await expect(drawing.canvas.getByRole('dialog').getByRole('textbox')).toHaveValue('alb -> rds')
  await page.keyboard.press('Escape')
  await expect(drawing.canvas.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('tidy')
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('tidy')
})

test('so does Enter: a line written and a command found before the field is there are done', async ({
  page,
  drawing,
}) => {
  await beginDrawing(page)
  const release = await holdScripts(page)
  const asked = page.waitForRequest('**/*.js')
  await page.keyboard.press('q')
  await asked
  await page.keyboard.type('alb -> ec2')
  await page.keyboard.press('Enter')
  release()
  await expect(drawing.part('EC2')).toBeVisible()
  await expect(drawing.lines).toHaveCount(1)
  await expect(drawing.canvas.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('shortcuts')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
})

test('a drag leaves the listening for the wheel as it is: another listener has all of the canvas painted again', async ({
  page,
  drawing,
  files,
}) => {
  await page.addInitScript(() => {
    const { prototype } = EventTarget
    const listen: unknown = Reflect.get(prototype, 'addEventListener')
    if (typeof listen !== 'function') return
    let count = 0
    const counted = new Proxy(listen, {
      apply(target, on, given: unknown[]): unknown {
        if (given[0] === 'wheel') Reflect.set(window, 'listenedForWheel', (count += 1))
        return Reflect.apply(target, on, given)
      },
    })
    Reflect.set(prototype, 'addEventListener', counted)
  })
  const listened = () => page.evaluate(() => Number(Reflect.get(window, 'listenedForWheel')))
  await visit(page)
  await files.choose(jsonFile('zones.json', zones))
  const before = await drawing.placeOf('Web a')
  const from = await drawing.grip('Web a')
  await drawing.carry(from, { x: from.x + 30, y: from.y + 20 }, { letGo: false })
  await expect.poll(() => drawing.placeOf('Web a')).not.toEqual(before)
  const began = await listened()
  expect(began).toBeGreaterThan(0)
  const halfway = await drawing.placeOf('Web a')
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 })
  await expect.poll(() => drawing.placeOf('Web a')).not.toEqual(halfway)
  expect(await listened()).toBe(began)
  await page.mouse.up()
})

test('while a part is dragged the mouse belongs to it, and nothing else lights up under it', async ({
  page,
  drawing,
  files,
}) => {
  await visit(page)
  await files.choose(jsonFile('zones.json', zones))
  const part = drawing.part('Web a')
  const hovered = (selector: string) => page.locator(`${selector}:hover`)
  const from = await drawing.grip('Web a')
  const bar = await drawing.boxOf(page.getByRole('contentinfo'))
  await drawing.carry(from, { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 }, { letGo: false })
  await expect(part.and(hovered('*'))).toHaveCount(1)
  await expect(hovered('footer')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2 - 2)
  await expect(hovered('footer')).toHaveCount(1)
})

test('servers of two zones wrapped in an Auto Scaling group get room for its title, as one step', async ({
  page,
  drawing,
  panels,
}) => {
  await beginDrawing(page)
  await page.keyboard.press('q')
  await expect(page.getByRole('textbox', { name: 'Draw by writing' })).toBeFocused()
  await page.keyboard.type('alb -> ec2 x2 @a,b')
  await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(drawing.part('EC2 b')).toBeVisible()
  const places = async () => ({ a: await drawing.placeOf('EC2 a'), b: await drawing.placeOf('EC2 b') })
  const [zone, before] = [await drawing.placeOf('Availability Zone a'), await places()]
  await page.keyboard.press('Escape')
  await drawing.click('EC2 a')
  await drawing.click('EC2 b', { modifiers: ['Shift'] })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('auto scaling')
  await page.keyboard.press('Enter')
  const hull = drawing.part('Auto Scaling group')
  await expect(hull).toBeVisible()

  // The zones grew upwards and in line, clear of the title and the border of what spans them; the servers stayed.
  const zoneTitle = 30
  await expect
    .poll(async () => {
      const [top, a, b] = await Promise.all(
        ['Auto Scaling group', 'Availability Zone a', 'Availability Zone b'].map(drawing.placeOf),
      )
      return a && b && top && [a.y === b.y, a.y < zone.y, top.y >= a.y + zoneTitle]
    })
    .toEqual([true, true, true])
  expect(await places()).toEqual(before)

  // Nudged upwards it takes its room along.
  await drawing.click('EC2 a')
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowUp')
  await expect.poll(async () => (await drawing.placeOf('EC2 a')).y - before.a.y).toBe(-24)
  const [top, grown] = [
    await drawing.placeOf('Auto Scaling group'),
    await drawing.placeOf('Availability Zone a'),
  ]
  expect(top.y).toBeGreaterThanOrEqual(grown.y + zoneTitle)
  await panels.undo.click()
  await panels.undo.click()
  await expect(hull).toHaveCount(0)
  await expect.poll(() => drawing.placeOf('Availability Zone a')).toEqual(zone)
})
