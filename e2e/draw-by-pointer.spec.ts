import { expect, test } from './support/test.ts'
import { beginDrawing } from './support/visit.ts'

test('a three-tier design is drawn from nothing with the mouse, and judged while it grows', async ({
  drawing,
  palette,
  panels,
  files,
}) => {
  await beginDrawing(drawing.page)
  await expect(panels.verdict).toContainText('Nothing drawn yet')
  await drawing.zoomOutTo(0.8)

  await test.step('groups are dragged into groups', async () => {
    await palette.dragTo('Region', await drawing.place(0.22, 0.06))
    await palette.dragTo('VPC', await drawing.within('Region', 44, 64))
    await drawing.expectIn('VPC', 'Region')
    await palette.dragTo('Availability Zone', await drawing.within('VPC', 44, 150))
    await palette.dragTo('Availability Zone', await drawing.within('VPC', 304, 150))
    await drawing.expectIn('Availability Zone a', 'VPC')
    await drawing.expectIn('Availability Zone b', 'VPC')
    for (const zone of ['a', 'b']) {
      await palette.dragTo('Private subnet', await drawing.within(`Availability Zone ${zone}`, 44, 64))
      await drawing.expectIn('Private subnet', `Availability Zone ${zone}`)
      await drawing.renameByMouse('Private subnet', `App subnet ${zone}`)
    }
    await palette.dragTo('Private subnet', await drawing.within('Availability Zone a', 44, 226))
    await drawing.renameByMouse('Private subnet', 'Data subnet')
    await drawing.expectIn('Data subnet', 'Availability Zone a')
  })

  await test.step('services are dragged into them', async () => {
    await palette.dragTo('Users', await drawing.place(0.08, 0.35))
    await palette.dragTo('Elastic Load Balancing', await drawing.within('VPC', 250, 90))
    for (const zone of ['a', 'b']) {
      await palette.dragTo('Amazon EC2', await drawing.inside(`App subnet ${zone}`, 0.5, 0.55))
      await drawing.renameByMouse('EC2', `Web ${zone}`)
      await drawing.expectIn(`Web ${zone}`, `App subnet ${zone}`)
    }
    await palette.dragTo('Amazon RDS', await drawing.inside('Data subnet', 0.5, 0.55))
    await drawing.expectIn('RDS', 'Data subnet')
    await drawing.expectIn('ELB', 'VPC')
  })
  await test.step('lines are dragged from handles to anywhere on their targets', async () => {
    await drawing.connect('Users', 'ELB')
    await drawing.connect('ELB', 'Web a')
    await expect(panels.verdict).toContainText('1 single point of failure')
    await expect(drawing.part('Web a')).toHaveAttribute('aria-label', /single point of failure/)
    await drawing.connect('ELB', 'Web b', { across: 0.2, down: 0.3 })
    await expect(panels.verdict).toContainText('No single point of failure')
    await drawing.connect('Web a', 'RDS')
    await drawing.connect('Web b', 'RDS', { across: 0.8, down: 0.5 })
  })

  await test.step('the verdict names what is left alone', async () => {
    await expect(panels.verdict).toContainText('1 single point of failure')
    await expect(panels.verdict).toContainText('1 AZ gap')
    await drawing.renameByMouse('RDS', 'Orders DB')
    await panels.open('Findings')
    await expect(panels.finding('Orders DB runs in one Availability Zone')).toBeVisible()
  })

  await test.step('each gesture is one step to take back', async () => {
    await panels.undo.click()
    await expect(drawing.part('RDS')).toBeVisible()
    await panels.undo.click()
    await expect(drawing.lines).toHaveCount(4)
    await panels.redo.click()
    await panels.redo.click()
    await expect(drawing.lines).toHaveCount(5)
    await expect(drawing.part('Orders DB')).toBeVisible()
  })

  const { design } = await files.saved()
  const labels = new Map([...design.groups, ...design.nodes].map((part) => [part.id, part.label]))
  const lines = design.edges.map(({ from, to }) => `${labels.get(from)} → ${labels.get(to)}`)
  expect(lines).toEqual([
    'Users → ELB',
    'ELB → Web a',
    'ELB → Web b',
    'Web a → Orders DB',
    'Web b → Orders DB',
  ])
})
