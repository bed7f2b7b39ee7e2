import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a sample is found by its picture, and the single point of failure in it is put right by hand', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  const gallery = galleryOn(page)

  await test.step('the gallery is searched, and its pictures appear', async () => {
    await panels.file('Samples…')
    await expect(gallery.dialog).toBeVisible()
    const all = await gallery.cards.count()
    expect(all).toBeGreaterThan(100)
    await gallery.search.fill('RDS')
    await expect.poll(() => gallery.cards.count()).toBeLessThan(all / 4)
    const card = gallery.card('One RDS instance')
    await expect(card).toContainText('1 SPOF')
    const picture = card.locator('img')
    await expect(picture).toBeVisible()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100)
    await card.getByRole('button').first().click()
    await expect(panels.title).toHaveValue('One RDS instance')
  })

  const database = drawing.part('RDS PostgreSQL (single)')
  await test.step('the part wears its badge, and the finding says why', async () => {
    await expect(database).toHaveAttribute('aria-label', /single point of failure/)
    await expect(
      drawing.canvas.getByRole('button', { name: /^RDS PostgreSQL \(single\): \d+ finding/ }),
    ).toBeVisible()
    await expect(panels.verdict).toContainText('1 single point of failure')
    await panels.open('Findings')
    const finding = panels.finding('RDS PostgreSQL (single) runs in one Availability Zone')
    await finding.getByRole('button').click()
    await expect(finding).toContainText('What to do')
    await expect(finding).toContainText('Multi-AZ')
    // Its chain is lit, the rest steps back.
    await expect(drawing.canvas.locator('[data-dim]').first()).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(drawing.canvas.locator('[data-dim]')).toHaveCount(0)
  })

  await test.step('Multi-AZ in the inspector takes both away', async () => {
    await drawing.click('RDS PostgreSQL (single)')
    await panels.open('Inspector')
    const multiAz = panels.side.getByRole('switch', { name: 'Multi-AZ' })
    await multiAz.click()
    await expect(multiAz).toBeChecked()
    await expect(panels.verdict).toContainText('No single point of failure, no AZ gap')
    await expect(database).not.toHaveAttribute('aria-label', /its loss|single point of failure/)
    await panels.open('Findings')
    await expect(panels.finding(/./).first()).toBeVisible()
    await expect(panels.finding('Losing AZ a stops')).toHaveCount(0)
  })

  await test.step('and taking it back brings both again', async () => {
    await page.keyboard.press('Control+z')
    await expect(panels.verdict).toContainText('1 single point of failure')
    await expect(panels.finding('RDS PostgreSQL (single) runs in one Availability Zone')).toBeVisible()
  })
})

test('a fix that brings a zone draws it as one more lane, in sight', async ({ page, drawing, panels }) => {
  await visit(page)
  const boxOf = async (name: string) => {
    const { width, height } = await drawing.boxOf(drawing.part(name))
    const zoom = await drawing.zoom()
    return {
      ...(await drawing.placeOf(name)),
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
    }
  }
  const isLane = async () => {
    const [a, b] = [await boxOf('Availability Zone a'), await boxOf('Availability Zone b')]
    expect({ x: b.x, width: b.width, height: b.height }).toEqual({ x: a.x, width: a.width, height: a.height })
    expect(b.y).toBeGreaterThan(a.y + a.height)
  }
  await panels.open('Findings')
  const finding = panels.finding('Auto Scaling group is confined to AZ a')
  await finding.getByRole('button').first().click()
  const fix = finding.getByRole('button', { name: 'put a second EC2 1 in another zone' })
  const zone = drawing.part('Availability Zone b')
  await test.step('whoever takes it without a look at it sees it come', async () => {
    await fix.click()
    await expect(panels.verdict).toContainText('no AZ gap')
    await expect(zone).toBeInViewport({ ratio: 0.99 })
    // The view is still on its way there.
    await expect(isLane).toPass()
    await page.keyboard.press('Control+z')
    await expect(zone).toHaveCount(0)
  })
  await test.step('pointed at, it is shown where it will be', async () => {
    await finding.getByRole('button').first().click()
    await fix.hover()
    await expect(zone).toBeInViewport({ ratio: 0.99 })
    await expect(isLane).toPass()
    await page.mouse.move(700, 450)
    await expect(zone).toHaveCount(0)
  })
})
