import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeWhole } from '../../src/cli/files/writeWhole.ts'
import { openChromium } from '../../src/cli/picture/chromium.ts'
import { iconTexts } from '../../src/cli/picture/iconTexts.ts'
import { inParallel } from '../../src/cli/picture/inParallel.ts'
import { progressBar } from '../../src/cli/picture/progress.ts'
import { embedInPng, iconsOf, pictureSize, sceneToSvg } from '../../src/formats/index.ts'
import type { Rasterise } from '../../src/formats/index.ts'
import { writeDesign } from '../../src/model/index.ts'
import type { ThemeName } from '../../src/scene/index.ts'
import { drawnSample, type DrawnSample } from './drawnSample.ts'
import { indexPage } from './indexPage.ts'
import { noteFiles } from './noteFiles.ts'
import { given, oneOf, runScript, text } from './options.ts'
import { readSamples } from './readSamples.ts'
import { terminal } from './terminal.ts'

const help = `Pictures of every sample (PNG at 2x and SVG), a page that shows them, and a Markdown file per note.

Usage: npm run export:samples -- [options]

  --out DIR        default pictures/samples
  --theme THEME    of the pictures: light (default) or dark
  --findings       mark single points of failure and gaps
  --lang LANGUAGE  en (default) or ko
`

interface Target {
  readonly out: string
  readonly theme: ThemeName
  /** Folder of the SVG files in each theme: `svg` is the one asked for, the other is for the page. */
  readonly folders: { readonly [theme in ThemeName]: string }
  readonly rasterise: Rasterise
}

/** Writes a sample's SVG in both themes and its PNG in the one asked for. All but the page's own carry the document. */
async function writePictures({ slug, drawing }: DrawnSample, target: Target): Promise<void> {
  const { out, theme, folders, rasterise } = target
  const document = writeDesign(drawing.design)
  const svgIn = async (own: ThemeName, whole: boolean) =>
    sceneToSvg(drawing.scene, {
      theme: own,
      background: 'theme',
      icons: await iconTexts(iconsOf(drawing.scene, own)),
      ...(whole ? { document } : {}),
    })
  for (const own of ['light', 'dark'] as const) {
    await writeWhole(join(out, folders[own], `${slug}.svg`), await svgIn(own, own === theme))
  }
  const size = { ...pictureSize(drawing.scene), scale: drawing.scale, transparent: false }
  const pixels = await rasterise(await svgIn(theme, false), size)
  await writeWhole(join(out, 'png', `${slug}.png`), await embedInPng(pixels, document))
}

async function exportSamples(args: readonly string[]): Promise<void> {
  const options = given(args, ['out', 'theme', 'lang'], ['findings', 'help'])
  if (options['help'] === true) return void process.stdout.write(help)
  const started = Date.now()
  const theme = oneOf(options, 'theme', ['light', 'dark'])
  const language = oneOf(options, 'lang', ['en', 'ko'])
  const out = resolve(text(options, 'out') ?? 'pictures/samples')
  const folders = theme === 'light' ? { light: 'svg', dark: 'svg-dark' } : { light: 'svg-light', dark: 'svg' }
  const samples = readSamples('samples')
  for (const folder of ['png', ...Object.values(folders)]) {
    await mkdir(join(out, folder), { recursive: true })
  }
  const picture = {
    theme,
    language,
    background: 'theme',
    scale: 2,
    findings: options['findings'] === true,
  }
  const browser = await openChromium()
  const bar = progressBar(samples.length, terminal)
  try {
    // While the browser paints some, the next ones are laid out here.
    const drawn = await inParallel(samples, 4, async (sample) => {
      const one = await drawnSample(sample, picture)
      await writePictures(one, { out, theme, folders, rasterise: browser.rasterise })
      bar.step()
      return one
    })
    bar.clear()
    const notes = noteFiles(drawn, language)
    for (const [file, lines] of notes) await writeWhole(join(out, file), lines)
    const page = indexPage(drawn, { language, ...folders, notes: [...notes.keys()] })
    await writeWhole(join(out, 'index.html'), page)
    const seconds = ((Date.now() - started) / 1000).toFixed(0)
    process.stdout.write(`${drawn.length} designs in ${seconds} s: ${join(out, 'index.html')}\n`)
  } finally {
    await browser.close()
  }
}

await runScript(exportSamples)
