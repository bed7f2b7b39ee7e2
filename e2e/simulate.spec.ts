import { galleryOn } from './support/gallery.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

test('a zone fails by a key on the drawing and by a switch in the panel; Escape heals', async ({
  page,
  drawing,
  panels,
}) => {
  await visit(page)
  await galleryOn(page).openSample('One RDS instance')
  await panels.open('Simulate')
  const flow = panels.flow('RDS PostgreSQL')
  await expect(flow).toContainText('Still works')

  await test.step('pointing at a zone and pressing X takes down what stands in it', async () => {
    const at = await drawing.inside('Availability Zone a', 0.5, 0.97)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.press('x')
    await expect(panels.failure('AZ a')).toBeChecked()
    await expect(drawing.part('Availability Zone a')).toHaveAttribute('aria-label', /failed/i)
    await expect(drawing.part('RDS PostgreSQL (single)')).toHaveAttribute('aria-label', /, (down|failed)$/i)
    await expect(flow).toContainText('Stops')
    await expect(flow).toContainText('because of RDS PostgreSQL (single)')
    await expect(panels.tab('Simulate')).toContainText('1')
  })

  await test.step('Escape heals everything', async () => {
    await page.keyboard.press('Escape')
    await expect(flow).toContainText('Still works')
    await expect(panels.failure('AZ a')).not.toBeChecked()
    await expect(drawing.part('RDS PostgreSQL (single)')).not.toHaveAttribute('aria-label', /down|failed$/i)
  })

  await test.step('the other zone may fail: the flow goes on', async () => {
    await panels.failure('AZ b').click()
    await expect(panels.failure('AZ b')).toBeChecked()
    await expect(drawing.part('Availability Zone b')).toHaveAttribute('aria-label', /failed/i)
    await expect(flow).toContainText('Still works')
    await expect(panels.side.getByRole('status').filter({ hasText: '1 failed' })).toBeVisible()
  })

  await test.step('both at once do not', async () => {
    await panels.failure('RDS PostgreSQL (single)').click()
    await expect(flow).toContainText('Stops')
    await expect(panels.side.getByRole('status').filter({ hasText: '2 failed' })).toBeVisible()
    await panels.side.getByRole('button', { name: 'Heal all' }).click()
    await expect(flow).toContainText('Still works')
    await expect(drawing.part('Availability Zone b')).not.toHaveAttribute('aria-label', /failed/i)
  })

  await test.step('failing is no edit: nothing to undo, nothing unsaved', async () => {
    await expect(panels.undo).toHaveAttribute('aria-disabled', 'true')
    await expect(panels.saved).toBeVisible()
  })
})
