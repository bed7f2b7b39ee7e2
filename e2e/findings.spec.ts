import { jsonFile } from './support/files.ts'
import { galleryOn } from './support/gallery.ts'
import { faultsOf } from './support/axe.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

const shared = 'NAT gateway (only one) in AZ a is the way out'

test('a finding is reached by key, its fix is looked at, made, and taken back', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('Two AZs behind one NAT gateway')
  await expect(panels.verdict).toContainText('1 hidden cross-AZ dependency')
  const finding = panels.finding(shared)
  const bar = drawing.canvas.getByRole('status').filter({ hasText: 'Preview' })
  const before = await drawing.placeOf('NAT gateway (only one)')

  await test.step('F8 opens the worst one: why, the way there, what it is said with', async () => {
    await page.keyboard.press('F8')
    await expect(panels.tab('Findings')).toHaveAttribute('aria-selected', 'true')
    await expect(finding.getByRole('button', { expanded: true })).toBeVisible()
    await expect(finding).toContainText('single point of failure')
    await expect(panels.side.getByText('1 of 2')).toBeVisible()
    await expect(finding.getByRole('button', { name: 'EC2', exact: true })).toBeVisible()
  })

  await test.step('its fix is shown as a ghost, with what it does, and nothing is edited', async () => {
    await page.keyboard.press('Alt+Enter')
    await expect(finding.getByRole('button', { name: 'Give every zone a NAT' })).toBeFocused()
    await expect(bar).toContainText('Removes 1 finding, adds none')
    await expect(bar).toContainText(/Availability 99\.\d+ %\D+99\.\d+ %/)
    await expect(drawing.part('Public subnet b')).toBeVisible()
    await expect(drawing.canvas.getByText('New', { exact: true }).first()).toBeVisible()
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('Escape leaves it, and the drawing is as before', async () => {
    await page.keyboard.press('Escape')
    await expect(bar).toHaveCount(0)
    await expect(drawing.part('Public subnet b')).toHaveCount(0)
    await expect(finding).toBeVisible()
  })

  await test.step('pointing at it shows it too; Enter on it makes it, in one step', async () => {
    await finding.getByRole('button', { name: 'Give every zone a NAT' }).hover()
    await expect(bar).toBeVisible()
    await page.keyboard.press('F8')
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('Alt+Enter')
    await expect(bar).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(finding).toHaveCount(0)
    await expect(bar).toHaveCount(0)
    await expect(drawing.part('Public subnet b')).toBeVisible()
    expect(await drawing.placeOf('NAT gateway (only one)')).toEqual(before)
    await expect(panels.notices).toContainText('Done: Give every zone a NAT')
  })

  await test.step('undo brings the finding back', async () => {
    await expect(panels.undo).toHaveAttribute('aria-label', /^Undo: Give every zone a NAT/)
    await page.keyboard.press('Control+z')
    await expect(drawing.part('Public subnet b')).toHaveCount(0)
    await expect(finding).toBeVisible()
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
  })
})

test('an open finding says how its way ends, and what would make it go away', async ({ page, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await page.keyboard.press('F8')
  const finding = panels.finding('no standby')
  await expect(finding).toContainText('in AZ a; nothing replaces it')
  const cures = finding.getByRole('listitem')
  await expect(cures.filter({ hasText: 'A second RDS PostgreSQL (single), used by App ×2' })).toBeVisible()
  await expect(cures.filter({ hasText: 'Another way from ELB (internal) beside App ×2' })).toBeVisible()
})

test('a clean verdict opens to what it takes for granted, and one click says otherwise', async ({
  page,
  panels,
  files,
}) => {
  const web = (zone: string) => ({
    id: `web-${zone}`,
    service: 'ec2',
    label: `Web ${zone}`,
    group: `az-${zone}`,
  })
  await visit(page)
  await files.choose(
    jsonFile('two.json', {
      format: 'faultline/1',
      title: 'Two servers',
      groups: [
        { id: 'region', kind: 'region', label: 'Region' },
        { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
        ...['a', 'b'].map((zone) => ({
          id: `az-${zone}`,
          kind: 'az',
          label: `AZ ${zone}`,
          parent: 'vpc',
          zone,
        })),
      ],
      nodes: [
        { id: 'users', service: 'users', label: 'Users' },
        { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc', azs: ['a', 'b'] },
        web('a'),
        web('b'),
      ],
      spans: [],
      edges: [
        { id: 'e1', from: 'users', to: 'alb' },
        { id: 'e2', from: 'alb', to: 'web-a' },
        { id: 'e3', from: 'alb', to: 'web-b' },
      ],
    }),
  )
  await expect(panels.title).toHaveValue('Two servers')
  await expect(panels.verdict).toContainText('No single point of failure')
  await panels.verdict.click()
  await panels.side.getByRole('button', { name: /Taken for granted/ }).click()
  const assumed = panels.side
    .getByRole('listitem')
    .filter({ hasText: 'Read as alternatives of ALB: Web a, Web b' })
  await expect(assumed.first()).toBeVisible()
  await assumed.first().getByRole('list').getByRole('button').first().click()
  await expect(panels.verdict).toContainText('2 single points of failure')
  await expect(panels.undo).toHaveAccessibleName(/Undo.*ALB → Web a, Web b: All of them are needed/)
  await panels.undo.click()
  await expect(panels.verdict).toContainText('No single point of failure')
})

test('a finding is accepted with a reason, stays so after a reload, and is taken back', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('Two AZs behind one NAT gateway')
  await panels.open('Findings')
  const finding = panels.finding(shared)
  await finding.getByRole('button').first().click()
  await finding.getByRole('button', { name: 'Accept…' }).click()
  const form = page.getByRole('form', { name: 'Accept this finding' })

  await test.step('not without a reason', async () => {
    await expect(form.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await form.getByRole('button', { name: 'Accept' }).click()
    await expect(form.getByRole('alert')).toContainText('Give a reason')
    expect(await faultsOf(page)).toEqual([])
  })

  const accepted = panels.side.getByRole('button', { name: /^Accepted/ })
  await test.step('with one it goes to what is accepted, and what it was said for stays silent', async () => {
    await form.getByRole('textbox', { name: 'Reason' }).fill('Test system, rebuilt each night')
    await form.getByLabel('Until (optional)').fill('2999-12-31')
    await form.getByRole('button', { name: 'Accept' }).click()
    await expect(panels.tab('Findings')).toContainText('1')
    await expect(accepted).toBeVisible()
    await expect(panels.finding('Losing AZ a')).toHaveCount(0)
    await expect(panels.saved).toBeVisible()
  })

  await test.step('after a reload it still is', async () => {
    await page.reload()
    await expect(drawing.part('NAT gateway (only one)')).toBeVisible()
    await panels.open('Findings')
    await accepted.click()
    await expect(panels.side.getByText('Test system, rebuilt each night').first()).toBeVisible()
    await expect(panels.side.getByText('until 2999-12-31').first()).toBeVisible()
  })

  await test.step('taken back, it counts again', async () => {
    const takeBack = panels.side.getByRole('button', {
      name: /^Take back: NAT gateway \(only one\) in AZ a/,
    })
    await takeBack.click()
    await expect(panels.finding(shared).getByRole('button').first()).toBeVisible()
    // And with it what it was said for.
    await expect(accepted).toHaveCount(0)
    await expect(panels.undo).toHaveAttribute('aria-label', 'Undo: Take back an acceptance')
  })
})

test('the list is grouped as one likes, filtered, and stays so', async ({ page, panels }) => {
  await visit(page)
  await galleryOn(page).openSample('One public server with an Elastic IP')
  await panels.open('Findings')
  await panels.side.getByRole('radio', { name: 'Pillar' }).check()
  await expect(panels.side.getByRole('heading', { name: /^Reliability/ })).toBeVisible()
  await panels.side.getByRole('radio', { name: 'Part' }).check()
  const all = await panels.side.locator('li:has(> button[aria-expanded])').count()
  expect(all).toBeGreaterThan(2)

  await test.step('the filter leaves what it names, and F8 walks only that', async () => {
    const filter = panels.side.getByRole('searchbox', { name: 'Filter findings' })
    await filter.fill('elastic')
    await expect(panels.side.getByText(/^\d+ findings?$/)).not.toHaveText(`${all} findings`)
    await filter.press('F8')
    await expect(panels.side.getByRole('button', { expanded: true }).first()).toBeVisible()
    await filter.fill('no such words')
    await expect(panels.side.getByText('No finding says “no such words”')).toBeVisible()
    await panels.side.getByRole('button', { name: 'Show all findings' }).click()
    await expect(panels.side.locator('li:has(> button[aria-expanded])')).toHaveCount(all)
  })

  await test.step('the grouping outlives the visit', async () => {
    await page.reload()
    await panels.open('Findings')
    await expect(panels.side.getByRole('radio', { name: 'Part' })).toBeChecked()
  })
})

test('a part wears its findings on the drawing: by pointer, by keyboard, and not without overlays', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('Two AZs behind one NAT gateway')
  const badge = drawing.canvas.getByRole('button', { name: 'NAT gateway (only one): 1 finding' })
  const card = page.getByRole('region', { name: 'NAT gateway (only one): 1 finding' })

  await test.step('pointing at the badge opens a card, Escape closes it', async () => {
    await badge.hover()
    await expect(card).toContainText(shared)
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
  })

  await test.step('a click opens the panel at the finding', async () => {
    await badge.click()
    await expect(panels.finding(shared).getByRole('button', { expanded: true })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the keyboard has the same: the part says how many, and Shift+F opens them', async () => {
    await drawing.canvas.locator('.react-flow').focus()
    const part = drawing.part('NAT gateway (only one)')
    const isThere = () => part.evaluate((element) => element === document.activeElement)
    while (!(await isThere())) await page.keyboard.press('Tab')
    await expect(part).toHaveAttribute('aria-label', /findings: 1/)
    await expect(card).toBeVisible()
    await page.keyboard.press('Shift+F')
    await expect(panels.finding(shared).getByRole('button', { expanded: true })).toBeVisible()
  })

  await test.step('without overlays no part wears anything', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('o')
    await expect(badge).toHaveCount(0)
    await expect(drawing.part('NAT gateway (only one)')).not.toHaveAttribute('aria-label', /findings/)
  })
})
