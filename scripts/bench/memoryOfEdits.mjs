/** The heap of the page over long editing, measured after a collection. */
import { chromium } from '@playwright/test'
import { freePort } from '../lib/freePort.mjs'
import { flags, openText, serveApp } from './openPage.mjs'

/** More steps than a history keeps (500), so that a round replaces every step of the round before. */
const stepsInRound = 520

/** What is done again and again: a part is copied, moved, counted up, and now and then taken back and done again. */
const keys = [
  'Control+d',
  'ArrowRight',
  'Shift+ArrowDown',
  'Control+z',
  'Control+Shift+z',
  'Control+z',
  'Control+z',
  'ArrowLeft',
  'Control+ArrowRight',
  'Delete',
]

/** Selects a part near the middle of the view: the one before was deleted. */
async function takeOne(page) {
  const { x, y } = await page.evaluate(() => {
    const far = (box) => Math.hypot(box.x + box.width / 2 - 720, box.y + box.height / 2 - 450)
    const boxes = [...document.querySelectorAll('.react-flow__node-part')].map((part) =>
      part.getBoundingClientRect(),
    )
    const [box] = boxes.toSorted((a, b) => far(a) - far(b))
    return { x: box.x + box.width / 2, y: box.y + box.height / 4 }
  })
  await page.mouse.click(x, y)
}

/** Bytes in use once the browser has collected, and what of the page is still held. */
async function heapOf(page, cdp, after) {
  // Workers answer late and a picture is drawn once more: what is under way belongs to nobody's leak.
  await page.waitForTimeout(3_000)
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { after, mb: usedSize / 1e6, nodes, listeners: jsEventListeners }
}

/** Heaps: of the opened drawing, and after each round of edits. */
export async function measureMemory(executablePath, text, rounds) {
  const port = await freePort(4280)
  const server = await serveApp(port)
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.waitForSelector('.react-flow__node')
    await openText(page, text)
    const cdp = await page.context().newCDPSession(page)
    const heaps = [await heapOf(page, cdp, 'opened')]
    for (let round = 1; round <= rounds; round++) {
      for (let step = 0; step < stepsInRound; step++) {
        if (step % keys.length === 0) await takeOne(page)
        await page.keyboard.press(keys[step % keys.length])
      }
      heaps.push(await heapOf(page, cdp, `${round * stepsInRound} steps`))
    }
    return heaps
  } finally {
    await browser.close()
    server.httpServer.close()
  }
}
