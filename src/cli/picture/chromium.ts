import type { Rasterise } from '../../formats/index.ts'
import { UsageError } from '../usageError.ts'
import { findBrowser } from './findBrowser.ts'

/** Chromium cannot take a picture with a longer side. */
const mostPixels = 16_384

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

export interface Rasteriser {
  readonly rasterise: Rasterise
  readonly close: () => Promise<void>
}

const noBrowser = () =>
  new UsageError(
    'PNG needs Chromium or Chrome, and none was found: install one, or set CHROMIUM_PATH (SVG needs no browser)',
  )

async function launch() {
  const { chromium } = await import('playwright-core').catch(() => {
    throw noBrowser()
  })
  const executablePath = findBrowser(process.env, () => chromium.executablePath())
  if (executablePath === undefined) throw noBrowser()
  // Root, as in most containers, cannot use Chromium's sandbox. The page holds one SVG of ours, without scripts or network.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox] })
}

/** One browser that draws SVGs as PNG, several at a time. Throws in words when there is no browser. */
export async function openChromium(): Promise<Rasteriser> {
  const browser = await launch()
  return {
    rasterise: async (svg, { width, height, scale, transparent }) => {
      if (Math.max(width, height) * scale > mostPixels) {
        throw new Error(
          `${Math.round(width * scale)}×${Math.round(height * scale)} pixels are more than a browser can draw ` +
            `(${mostPixels} a side): use a smaller --scale, or --format svg`,
        )
      }
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: scale,
        javaScriptEnabled: false,
        offline: true,
      })
      try {
        const page = await context.newPage()
        const markup = svg.replace(/^<\?xml[^>]*\?>\s*/, '')
        await page.setContent(`<!doctype html><style>*{margin:0}svg{display:block}</style>${markup}`)
        return await page.screenshot({ omitBackground: transparent, scale: 'device' })
      } finally {
        await context.close()
      }
    },
    close: () => browser.close(),
  }
}
