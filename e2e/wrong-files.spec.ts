import { jsonFile, type GivenFile } from './support/files.ts'
import { expect, test } from './support/test.ts'
import { visit } from './support/visit.ts'

/** One white pixel, with nothing inside. */
const emptyPng: GivenFile = {
  name: 'holiday.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  ),
}

const faulty = {
  format: 'faultline/1',
  title: 'Faulty',
  groups: [{ id: 'vpc', kind: 'castle', label: 'VPC' }],
  nodes: [
    { id: 'web', service: 'ec2', label: 'Web', group: 'nowhere' },
    { id: 'web', service: 'ec2', label: 7 },
  ],
  spans: [],
  edges: [{ id: 'e1', from: 'web', to: 'gone' }],
}

test('a file that is no design is refused in words, and the open drawing stays', async ({
  page,
  drawing,
  panels,
  files,
}) => {
  await visit(page)
  await drawing.renameByMouse('EC2 1', 'Orders')
  const { text } = await files.saved()
  const told = panels.notices.getByRole('alert')
  const dismiss = async () => {
    await told.getByRole('button', { name: 'Dismiss' }).click()
    await expect(told).toHaveCount(0)
  }

  await test.step('JSON that breaks off', async () => {
    await files.choose(jsonFile('broken.json', '{ "format": "faultline/1", "nodes": ['))
    await expect(told).toContainText('could not be opened: broken.json')
    await expect(told.getByRole('listitem')).toHaveCount(1)
    await expect(told.getByRole('listitem')).toContainText(/JSON/)
    await dismiss()
  })

  await test.step('every fault at once, each with its place', async () => {
    await files.choose(jsonFile('faulty.json', faulty))
    await expect(told).toContainText('could not be opened: faulty.json')
    await told.getByText(/^Details/).click()
    const faults = told.getByRole('listitem')
    await expect.poll(() => faults.count()).toBeGreaterThanOrEqual(3)
    for (const place of [/groups\b.*kind/, /nodes\b.*label/])
      await expect(faults.filter({ hasText: place })).not.toHaveCount(0)
    await expect(told).toContainText('castle')
    await dismiss()
  })

  await test.step('a picture without a design', async () => {
    await files.drop(emptyPng, page.getByRole('main'))
    await expect(told).toContainText('could not be opened: holiday.png')
    await expect(told).toContainText('no Faultline design inside')
    await dismiss()
  })

  await test.step('a newer format', async () => {
    await files.choose(jsonFile('future.json', { ...faulty, format: 'faultline/9' }))
    await expect(told).toContainText('could not be opened: future.json')
    await expect(told).toContainText(/newer/i)
    await dismiss()
  })

  await expect(panels.undo).toHaveAttribute('aria-disabled', 'false')
  expect((await files.saved()).text).toBe(text)
})

test('what a file says is text, never markup', async ({ page, drawing, files }) => {
  await visit(page)
  const trap = '<img src=x onerror="document.title=\'caught\'">'
  await files.choose(
    jsonFile('trap.json', {
      format: 'faultline/1',
      title: trap,
      groups: [],
      nodes: [{ id: 'web', service: 'ec2', label: trap }],
      spans: [],
      edges: [],
    }),
  )
  await expect(drawing.canvas.locator('.react-flow__node')).toHaveCount(1)
  await expect(drawing.canvas.getByText('<img').first()).toBeAttached()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  await expect(page).toHaveTitle(new RegExp('^<img'))
})
