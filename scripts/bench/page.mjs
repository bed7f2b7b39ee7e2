/** Figures of the page: frames while panning and dragging, and pictures. Drives the built app with a real pointer. */
import { chromium } from '@playwright/test'
import { freePort } from '../lib/freePort.mjs'
import { flags, openText, serveApp } from './openPage.mjs'
import { bareFlow, serveBare } from './bare.mjs'

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

/** Times between frames, and tasks over 50 ms, while `act` runs. */
async function watchFrames(page, act) {
  await page.evaluate(() => {
    const watch = { frames: [], long: [], on: true }
    window.__watch = watch
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => watch.long.push(entry.duration)),
    ).observe({
      type: 'longtask',
    })
    let last = performance.now()
    const tick = (now) => {
      watch.frames.push(now - last)
      last = now
      if (watch.on) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await act()
  return page.evaluate(() => {
    window.__watch.on = false
    return { frames: window.__watch.frames.slice(2), long: window.__watch.long }
  })
}

/** Keeping the app for offline use happens once, in quiet; it is no part of a frame. */
const visitor = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' }

const centre = { x: 720, y: 450 }

/** Until the view has come where keys sent it: it glides there, a pan would stop it on the way, and who looks for a part
 *  would find another place. */
async function arrive(page, view) {
  await page.evaluate(
    (isReading) =>
      new Promise((resolve) => {
        const viewport = document.querySelector('.react-flow__viewport')
        let before = ''
        let still = 0
        const look = () => {
          const { transform } = viewport.style
          const isThere = transform === before && (!isReading || transform.endsWith('scale(1)'))
          still = isThere ? still + 1 : 0
          before = transform
          if (still < 6) requestAnimationFrame(look)
          else resolve()
        }
        requestAnimationFrame(look)
      }),
    view === 'reading',
  )
}

async function pan(page) {
  await page.mouse.move(centre.x, centre.y)
  for (let i = 0; i < 90; i++) await page.mouse.wheel(i % 60 < 30 ? 12 : -12, i % 40 < 20 ? 8 : -8)
}

/** On the icon of a part near the middle of the view, by its place in the drawing: seen from far away, parts of a large
 *  one are not in the page before the pointer is on them. */
function someIcon(page, text) {
  const parts = bareFlow(text).nodes.filter(({ id }) => id.includes('-web-'))
  return page.evaluate(
    ({ places, x, y }) => {
      const view = document.querySelector('.react-flow__viewport')
      const { x: left, y: top } = view.parentElement.getBoundingClientRect()
      const matrix = new DOMMatrix(getComputedStyle(view).transform)
      const icons = places.map((place) => {
        // As wide as ours: an icon is in its upper half. In the bare one that is on the part, too.
        const point = new DOMPoint(place.x + 56, place.y + 21).matrixTransform(matrix)
        return { x: left + point.x, y: top + point.y }
      })
      const far = (icon) => Math.hypot(icon.x - x, icon.y - y)
      return icons.sort((a, b) => far(a) - far(b))[0]
    },
    { places: parts.map(({ position }) => position), ...centre },
  )
}

async function drag(page, text) {
  const from = await someIcon(page, text)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let i = 0; i < 90; i++) await page.mouse.move(from.x + (i % 30), from.y + ((i * 2) % 30))
  await page.mouse.up()
}

/** Each run drags the part from the same place: ours takes the drag back, in the bare one the pointer is still on it. */
const back = {
  ours: (page) => page.keyboard.press('Control+z'),
  async bare(page, text) {
    const to = await someIcon(page, text)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 5 })
    await page.mouse.up()
  },
}

/** Ways of looking at a drawing: the keys that lead there in ours, and the budget of a frame in milliseconds, or as a
 *  multiple of the bare one's. */
const views = {
  'fit-all': { keys: ['Shift+1'], budget: (size) => (size > 100 ? 33 : 20) },
  reading: { keys: ['Shift+1', 'Control+0'], budget: (_, bare) => 1.15 * bare },
}

const frameName = (act, size, view) => `${act.name}, ${size} nodes, ${view}, p95 frame`

/** Ours and the bare one, in turns, so that both see the same machine; three runs each, the median of their p95. */
async function measureFrames(page, bare, text, { size, view, isWanted }) {
  const figures = []
  for (const act of [pan, drag]) {
    const name = frameName(act, size, view)
    if (!isWanted(name)) continue
    const runs = { ours: [], bare: [], long: [] }
    for (let i = 0; i < 3; i++) {
      await page.bringToFront()
      for (const key of views[view].keys) await page.keyboard.press(key)
      await arrive(page, view)
      const ours = await watchFrames(page, () => act(page, text))
      runs.ours.push(percentile(ours.frames, 0.95))
      runs.long.push(...ours.long)
      if (act === drag) await back.ours(page)
      await bare.bringToFront()
      const other = await watchFrames(bare, () => act(bare, text))
      runs.bare.push(percentile(other.frames, 0.95))
      if (act === drag) await back.bare(bare, text)
    }
    const [ms, against] = [percentile(runs.ours, 0.5), percentile(runs.bare, 0.5)]
    const spread = `${Math.min(...runs.ours).toFixed(0)}–${Math.max(...runs.ours).toFixed(0)}`
    figures.push({
      name,
      ms,
      budget: views[view].budget(size, against),
      note: `(${spread}); bare React Flow ${against.toFixed(1)} ms, ${(ms / against).toFixed(2)} of it; longest task ${Math.max(0, ...runs.long).toFixed(0)} ms`,
    })
  }
  return figures
}

async function measurePng(page, size, budget) {
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: 'Export a picture' })
  await dialog.getByRole('img', { name: 'Preview' }).waitFor()
  const time = async (name, runs) => {
    const times = []
    for (let i = 0; i < runs; i++) {
      if (!(await dialog.isVisible())) await page.keyboard.press('Control+Shift+E')
      await dialog.getByRole('img', { name: 'Preview' }).waitFor()
      const started = performance.now()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name }).click(),
      ])
      await download.path()
      times.push(performance.now() - started)
    }
    return percentile(times, 0.5)
  }
  const ms = await time('Download PNG', 3)
  const screen = await time('Picture of the screen', 1)
  await page.keyboard.press('Escape')
  const note = `html-to-image of the page ${screen.toFixed(0)} ms, ${(ms / screen).toFixed(2)} of it`
  return { name: pngName(size), ms, budget, note }
}

/** Size of the design → how it is looked at while frames are counted. */
const looks = { 100: ['fit-all'], 1_000: ['fit-all', 'reading'], 5_000: ['reading'] }

/** Samples of usual size; the first is opened cold, the others by a page that has opened one. */
const opened = [
  'Three-tier web application',
  'One RDS instance',
  'RDS Multi-AZ',
  'Serverless mobile back end',
  'Transit Gateway, hub and spoke',
]

/** Milliseconds from the press that opens a sample, as the browser stamped it, to the end of the frame that shows all its
 *  parts and lines. `press` is 'click' or 'keydown'. */
async function timeOpening(page, press, act) {
  await page.evaluate((type) => {
    const before = document.title
    const isDrawn = () =>
      document.title !== before &&
      document.querySelector('.react-flow__node img') !== null &&
      document.querySelector('[data-edge] path') !== null
    window.__shown = new Promise((resolve) => {
      const look = (began) =>
        requestAnimationFrame(() => {
          if (!isDrawn()) return look(began)
          // This frame shows it. The next task comes when it is laid out, painted and handed on.
          setTimeout(() => resolve(performance.now() - began))
        })
      addEventListener(type, ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
    })
  }, press)
  await act()
  return page.evaluate(() => window.__shown)
}

/** How a sample is opened from the gallery: pointed at for a moment and clicked; or typed into its search, with Enter as
 *  soon as it is the first. */
const ways = {
  async 'pointed at'(page, title) {
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog', { name: 'Samples' })
    await dialog.getByRole('searchbox').fill(title)
    const card = dialog.getByRole('listitem').filter({ hasText: title }).getByRole('button').first()
    await card.hover()
    // As long as a hand that knows what it wants stays on a card.
    await page.waitForTimeout(150)
    return timeOpening(page, 'click', () => card.click())
  },
  async 'by keyboard'(page, title) {
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog', { name: 'Samples' })
    await dialog.getByRole('searchbox').pressSequentially(title, { delay: 40 })
    await dialog.getByRole('listitem').first().filter({ hasText: title }).waitFor()
    return timeOpening(page, 'keydown', () => page.keyboard.press('Enter'))
  },
}

/** The first sample of a page, then every way twice over the others. */
async function measureOpening(page) {
  const [first, ...rest] = opened
  const figures = [{ name: `${opening}, cold`, ms: await ways['by keyboard'](page, first), budget: 400 }]
  for (const [way, open] of Object.entries(ways)) {
    const times = []
    for (const title of [...rest, ...rest]) {
      times.push(await open(page, title))
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    }
    figures.push({
      name: `${opening}, warm, ${way}`,
      ms: percentile(times, 0.5),
      budget: 100,
      note: `the slowest ${Math.max(...times).toFixed(0)} ms`,
    })
  }
  return figures
}

const opening = 'sample opened'
const pngName = (size) => `PNG at 2x, ${size} nodes`

/** What of a page of this size is measured. */
function figuresOf(size) {
  const frames = (looks[size] ?? []).flatMap((view) => [pan, drag].map((act) => frameName(act, size, view)))
  return [...(size === 30 ? [opening] : []), ...frames, ...(size < 1_000 ? [pngName(size)] : [])]
}

/** The figures that need the page, those whose name `isWanted`. `textOf(size)` gives a laid out design of that many
 *  nodes. */
export async function measurePage(executablePath, textOf, isWanted = () => true) {
  const sizes = [30, 100, 1_000, 5_000].filter((size) => figuresOf(size).some(isWanted))
  const port = await freePort(4180)
  const server = await serveApp(port)
  const bareServer = await serveBare()
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const figures = []
    for (const size of sizes) {
      const page = await browser.newPage(visitor)
      // Without the File System Access API the page downloads, which can be waited for.
      await page.addInitScript(() => delete window.showSaveFilePicker)
      await page.goto(`http://127.0.0.1:${port}/`)
      await page.waitForSelector('.react-flow__node')
      if (figuresOf(size).filter(isWanted).includes(opening)) figures.push(...(await measureOpening(page)))
      const text = textOf(size)
      await openText(page, text)
      await page.keyboard.press('Shift+1')
      for (const view of looks[size] ?? []) {
        if (![pan, drag].some((act) => isWanted(frameName(act, size, view)))) continue
        const bare = await browser.newPage(visitor)
        await bareServer.open(bare, text, view)
        figures.push(...(await measureFrames(page, bare, text, { size, view, isWanted })))
        await bare.close()
      }
      if (size < 1_000 && isWanted(pngName(size)))
        figures.push(await measurePng(page, size, size > 30 ? 1_000 : 500))
      await page.close()
    }
    return figures
  } finally {
    await browser.close()
    server.httpServer.close()
    bareServer.stop()
  }
}
