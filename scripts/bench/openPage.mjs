/** The built app as the benches meet it: served, and opened with one design. */
import { preview } from 'vite'
import { root } from '../lib/run.mjs'

/** What a browser must not do beside the page that is measured. */
export const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Serves the built app at a port of 127.0.0.1. */
export function serveApp(port) {
  return preview({
    root: `${root}/src`,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: '../dist/app' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  })
}

/** Opens a design, given as a file's text, by dropping it onto the page. */
export async function openText(page, text) {
  const title = JSON.parse(text).title
  await page.evaluate((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'bench.json', { type: 'application/json' }))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
      )
  }, text)
  await page.waitForFunction((wanted) => document.title.includes(wanted), title, { timeout: 60_000 })
  // From far away a huge drawing is painted as a whole, without a part in the page.
  await page.waitForSelector('.react-flow__node, [data-painted]')
}
