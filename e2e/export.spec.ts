import { gridOfServers } from './support/designs.ts'
import { exportDialogOn } from './support/exportDialog.ts'
import type { Point } from './support/drawing.ts'
import { geometryOf, onScreen, type DrawnLine, type DrawnPart } from './support/geometry.ts'
import {
  brightness,
  darkestNear,
  inkOf,
  isColour,
  readPng,
  share,
  type Picture,
  type Rect,
} from './support/picture.ts'
import { expect, test } from './support/test.ts'
import { beginDrawing, visit } from './support/visit.ts'

/** Colours of the AWS icon set by category: compute, network. */
const colours: Readonly<Record<string, string>> = {
  'EC2 1': '#ed7100',
  'EC2 2': '#ed7100',
  'ELB (one AZ)': '#8c4fff',
  'Route 53 (alias)': '#8c4fff',
}

/** Dark enough to be a line or a letter. */
const ink = 120

test('a PNG of twice the size holds every icon, line and label, is not cropped, and opens again', async ({
  page,
  drawing,
  files,
  panels,
}) => {
  await visit(page)
  const before = await files.saved()
  const { parts, lines } = await geometryOf(page)
  const dialog = exportDialogOn(page)
  await dialog.open()
  const viewBox = await viewBoxOf((await dialog.download('SVG')).bytes.toString('utf8'))
  await dialog.choose('Size', '2×')
  const png = await dialog.download('PNG')
  const promised = await dialog.promisedSize()
  await dialog.close()
  expect(png.name).toBe('Load-balancer-and-Auto-Scaling-group-in-one-AZ.png')
  const picture = readPng(png.bytes)
  expect({ width: picture.width, height: picture.height }).toEqual(promised)
  expect(picture.width).toBe(2 * viewBox.width)
  expectDrawn(picture, parts, lines, 2, ({ x, y }) => ({ x: 2 * (x - viewBox.x), y: 2 * (y - viewBox.y) }))

  const paper = picture.at(0, 0)
  const drawn = inkOf(picture, paper)
  // Space all around, and hardly more than that: a part's box is broader than its icon.
  for (const margin of [
    drawn.x,
    drawn.y,
    picture.width - drawn.x - drawn.width,
    picture.height - drawn.y - drawn.height,
  ]) {
    expect(margin).toBeGreaterThanOrEqual(30)
    expect(margin).toBeLessThanOrEqual(130)
  }

  await test.step('dropped on the page it opens the same drawing', async () => {
    await panels.file('New drawing')
    await expect(drawing.hint).toBeVisible()
    await files.drop({ name: png.name, mimeType: 'image/png', buffer: png.bytes }, page.getByRole('main'))
    await expect(drawing.part('EC2 1')).toBeVisible()
    expect((await files.saved()).text).toBe(before.text)
  })
})

test('an SVG is a true vector picture with all its words, and opens again', async ({
  page,
  drawing,
  files,
}) => {
  await visit(page)
  const before = await files.saved()
  const dialog = exportDialogOn(page)
  await dialog.open()
  const svg = await dialog.download('SVG')
  await dialog.close()
  const read = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      broken: picture.querySelector('parsererror')?.textContent,
      foreign: picture.querySelectorAll('foreignObject, script, image[href^="http"]').length,
      words: [...picture.querySelectorAll('text')].map((one) => one.textContent),
    }
  }, svg.bytes.toString('utf8'))
  expect(read.broken).toBeUndefined()
  expect(read.foreign).toBe(0)
  for (const { label } of [...before.design.nodes, ...before.design.groups])
    expect(read.words).toContain(label)
  expect(read.words).toEqual(expect.arrayContaining(['DNS query', 'HTTPS', 'HTTP', 'Auto Scaling group']))

  await beginDrawing(page)
  await files.choose({ name: svg.name, mimeType: 'image/svg+xml', buffer: svg.bytes })
  await expect(drawing.part('EC2 1')).toBeVisible()
  expect((await files.saved()).text).toBe(before.text)
})

test('a picture larger than a browser can draw says so, and offers what can be had', async ({
  page,
  files,
}) => {
  await visit(page)
  await files.choose({
    name: 'wide.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(gridOfServers(80, 'Wide'))),
  })
  await expect(page).toHaveTitle(/Wide/)
  const { dialog, ...exporting } = exportDialogOn(page)
  await exporting.open()
  const download = (format: string) => dialog.getByRole('button', { name: `Download ${format}` })
  const tooLarge = dialog.getByText('More than a browser can draw in pixels.')
  await expect(tooLarge).toBeVisible()
  await expect(download('PNG')).toBeDisabled()
  await dialog.getByRole('button', { name: 'Make it 1×' }).click()
  await expect(tooLarge).toHaveCount(0)
  const png = readPng((await files.downloaded(() => download('PNG').click())).bytes)
  expect(png.width).toBeGreaterThan(8192)
  expect(png.width).toBeLessThanOrEqual(16384)

  await exporting.choose('Size', '2×')
  await dialog.getByRole('button', { name: 'Make it an SVG' }).click()
  await expect(tooLarge).toHaveCount(0)
  expect((await files.downloaded(() => download('SVG').click())).name).toMatch(/\.svg$/)
})

test('a picture of the screen keeps lines, icons and labels', async ({ page, files }) => {
  await visit(page)
  const dialog = exportDialogOn(page)
  await dialog.open()
  const png = await files.downloaded(() =>
    dialog.dialog.getByRole('button', { name: 'Picture of the screen' }).click(),
  )
  const { parts, lines } = await geometryOf(page)
  const place = await onScreen(page)
  const scale = place({ x: 1, y: 0 }).x - place({ x: 0, y: 0 }).x
  const picture = readPng(png.bytes)
  expect([picture.width, picture.height]).toEqual([2880, 1800])
  expectDrawn(picture, parts, lines, 2 * scale, (point) => {
    const { x, y } = place(point)
    return { x: 2 * x, y: 2 * y }
  })
  // The panels are in it too: the blue Export button, and text in the palette.
  expect(
    share(picture, { x: 2680, y: 24, width: 180, height: 44 }, (pixel) => isColour(pixel, '#2355d3')),
  ).toBeGreaterThan(0.5)
  expect(
    share(picture, { x: 90, y: 140, width: 300, height: 600 }, (pixel) => brightness(pixel) < ink),
  ).toBeGreaterThan(0.01)
  // What it scrolls by is no part of the picture.
  const besideThePalette = { x: 472, y: 300, width: 16, height: 1100 }
  expect(share(picture, besideThePalette, (pixel) => isColour(pixel, '#ffffff'))).toBeGreaterThan(0.98)
})

/** Every icon in its colour, every line along its whole way, letters where each label stands. */
function expectDrawn(
  picture: Picture,
  parts: readonly DrawnPart[],
  lines: readonly DrawnLine[],
  scale: number,
  place: (point: Point) => Point,
): void {
  const placed = (rect: Rect): Rect => ({
    ...place(rect),
    width: rect.width * scale,
    height: rect.height * scale,
  })
  expect(parts.map((part) => part.name)).toEqual(expect.arrayContaining(['Users', ...Object.keys(colours)]))
  for (const { name, icon, label } of parts) {
    const colour = colours[name]
    const inIcon = colour
      ? share(picture, placed(icon), (pixel) => isColour(pixel, colour))
      : share(picture, placed(icon), (pixel) => brightness(pixel) < ink)
    expect(inIcon, `icon of ${name}`).toBeGreaterThan(colour ? 0.5 : 0.08)
    const letters = share(picture, placed(label), (pixel) => brightness(pixel) < ink)
    expect(letters, `letters under ${name}`).toBeGreaterThan(0.015)
  }
  expect(lines).toHaveLength(4)
  for (const { id, points } of lines) {
    expect(points.length).toBeGreaterThan(10)
    const seen = points.map(place).filter(({ x, y }) => darkestNear(picture, x, y) < ink)
    expect(seen.length / points.length, `line ${id}`).toBeGreaterThan(0.95)
  }
}

async function viewBoxOf(svg: string): Promise<Rect> {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number)
  return { x, y, width, height }
}
