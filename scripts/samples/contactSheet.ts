import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { openChromium } from '../../src/cli/picture/chromium.ts'
import { inParallel } from '../../src/cli/picture/inParallel.ts'
import { progressBar } from '../../src/cli/picture/progress.ts'
import { writeWhole } from '../../src/cli/files/writeWhole.ts'
import { drawnSample } from './drawnSample.ts'
import { given, oneOf, runScript, text, wholeNumber } from './options.ts'
import { readSamples } from './readSamples.ts'
import { sheetSize, sheetSvg } from './sheetSvg.ts'
import { terminal } from './terminal.ts'
import { directions, turned } from './turned.ts'

const help = `Every sample on one sheet.

Usage: npm run contact-sheet -- [options]

  --out FILE       default pictures/contact-sheet.png; further pages are contact-sheet-2.png and so on
  --only A,B       these samples, by slug, in this order
  --columns N      default 6, or as many as there are samples
  --rows N         rows a page; default: as many as a browser can draw
  --direction WAY  own (default), right, down, or other: laid out afresh the way a design does not run by itself
  --theme THEME    light (default) or dark
  --findings       mark single points of failure and gaps
  --lang LANGUAGE  en (default) or ko
`

/** Chromium cannot take a picture with a longer side. */
const mostPixels = 16_000

async function contactSheet(args: readonly string[]): Promise<void> {
  const options = given(
    args,
    ['out', 'only', 'columns', 'rows', 'direction', 'theme', 'lang'],
    ['findings', 'help'],
  )
  if (options['help'] === true) return void process.stdout.write(help)
  const theme = oneOf(options, 'theme', ['light', 'dark'])
  const language = oneOf(options, 'lang', ['en', 'ko'])
  const direction = oneOf(options, 'direction', directions)
  const samples = readSamples(
    'samples',
    text(options, 'only')
      ?.split(',')
      .map((slug) => slug.trim()),
  )
  const columns = Math.min(wholeNumber(options, 'columns', 24) ?? 6, samples.length)
  const fitting = Math.floor(mostPixels / (sheetSize(1, 2).height - sheetSize(1, 1).height))
  const perPage = columns * Math.min(wholeNumber(options, 'rows', 1_000) ?? fitting, fitting)
  const picture = {
    theme,
    language,
    background: 'theme',
    scale: 1,
    findings: options['findings'] === true,
  }
  const bar = progressBar(samples.length, terminal)
  const drawn = await inParallel(samples, 2, async (sample) => {
    const one = await drawnSample(await turned(sample, direction), picture)
    bar.step()
    return one
  })
  bar.clear()
  const out = resolve(text(options, 'out') ?? 'pictures/contact-sheet.png')
  await mkdir(dirname(out), { recursive: true })
  const browser = await openChromium()
  try {
    for (let page = 0; page * perPage < drawn.length; page++) {
      const { svg, width, height } = sheetSvg(
        drawn.slice(page * perPage, (page + 1) * perPage),
        columns,
        theme,
        language,
      )
      const target = page === 0 ? out : out.replace(/(\.png)?$/, `-${page + 1}.png`)
      await writeWhole(target, await browser.rasterise(svg, { width, height, scale: 1, transparent: false }))
      process.stdout.write(`${target}\n`)
    }
  } finally {
    await browser.close()
  }
}

await runScript(contactSheet)
