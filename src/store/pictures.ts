import { writeDesign } from '../model/index.ts'
import { composeScene, overlayOf, plainOverlay, type Scene } from '../scene/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { download, fileNameFor } from './files.ts'
import { iconTexts } from './iconTexts.ts'
import { fittingScale, rasterise } from './rasterise.ts'
import { sessionStore } from './sessionStore.ts'
import type { PictureOptions } from './types.ts'
import { underWay } from './underWay.ts'
import { say } from './words.ts'

/** The open drawing as SVG text. */
export async function pictureSvg(options: PictureOptions = {}): Promise<string> {
  const { design } = documentStore.getState()
  const scene = sceneFor(options)
  const { iconsOf, sceneToSvg } = await import('./pictureTools.ts')
  return sceneToSvg(scene, {
    theme: options.theme ?? 'light',
    background: options.background ?? 'theme',
    icons: await iconTexts(iconsOf(scene)),
    ...(options.embed !== false && { document: writeDesign(design) }),
  })
}

/** The open drawing as PNG. Throws in words when it is larger than a browser can draw. */
export async function picturePng(options: PictureOptions = {}, signal?: AbortSignal): Promise<Blob> {
  const text = writeDesign(documentStore.getState().design)
  const svg = await pictureSvg({ ...options, embed: false })
  signal?.throwIfAborted()
  const blob = await rasterise(svg, options.scale ?? 2, signal)
  if (options.embed === false) return blob
  const { embedInPng } = await import('./pictureTools.ts')
  const bytes = await embedInPng(new Uint8Array(await blob.arrayBuffer()), text)
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}

/** Downloads the open drawing as PNG; a failure is said. */
export async function exportPng(options: PictureOptions = {}): Promise<void> {
  await making('picture', async (signal) => {
    const blob = await picturePng(options, signal)
    signal.throwIfAborted()
    download(blob, fileNameFor('png'))
  })
}

/** Downloads the open drawing as SVG; a failure is said. */
export async function exportSvg(options: PictureOptions = {}): Promise<void> {
  await making('picture', async (signal) => {
    const svg = await pictureSvg(options)
    signal.throwIfAborted()
    download(new Blob([svg], { type: 'image/svg+xml' }), fileNameFor('svg'))
  })
}

/** Downloads what a note needs of the open drawing as one ZIP, in the language shown: pictures that can be opened again,
 *  the drawing in words, the findings as Markdown. A drawing too large for pixels goes as SVG alone. A failure is
 *  said. */
export async function exportNoteBundle(options: PictureOptions = {}): Promise<void> {
  await making('bundle', async (signal) => {
    const { design } = documentStore.getState()
    const { analysis, findings } = derivedStore.getState()
    const [file, name] = [fileNameFor('json'), fileNameFor('').replace(/\.$/, '')]
    const { noteBundle } = await import('./pictureTools.ts')
    const svg = await pictureSvg(options)
    const scale = await scaleFor(options)
    signal.throwIfAborted()
    const png = scale && (await picturePng({ ...options, scale }, signal).then((blob) => blob.arrayBuffer()))
    signal.throwIfAborted()
    const pictures = { svg, ...(png && { png: new Uint8Array(png) }) }
    const { language } = sessionStore.getState()
    const zip = noteBundle(name, { file, design, analysis, findings }, pictures, language)
    download(new Blob([new Uint8Array(zip)], { type: 'application/zip' }), `${name}.zip`)
  })
}

/** Puts the open drawing on the clipboard as PNG; says whether that worked. */
export async function copyImage(options: PictureOptions = {}): Promise<void> {
  await making('picture', async (signal) => {
    if (typeof ClipboardItem === 'undefined') throw new Error(say('noClipboard'))
    // The promise goes in as it is: Safari allows the write only while the click is being handled.
    const png = scaleFor(options).then((scale) => picturePng({ ...options, ...(scale && { scale }) }, signal))
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    signal.throwIfAborted()
    sessionStore.getState().notify('info', say('copied'))
  })
}

/** Styles of a page that is only looked at. */
const still = '* { scrollbar-width: none !important }'

/** Downloads what an element shows on screen (canvas with its panels, say) as PNG; a failure is said. */
export async function exportScreen(element: HTMLElement, scale = 2): Promise<void> {
  // No word of it while it is made: the word would be in the picture.
  await orSay(async () => {
    const { toBlob } = await import('html-to-image')
    const blob = await toBlob(element, { pixelRatio: scale, fontEmbedCSS: still })
    if (!blob) throw new Error(say('pictureFailed'))
    download(blob, fileNameFor('png'))
  })
}

function sceneFor({ findings: withFindings = false }: PictureOptions): Scene {
  const { design } = documentStore.getState()
  const { layout, analysis, findings, simulation } = derivedStore.getState()
  const { focus, language } = sessionStore.getState()
  const overlay = withFindings
    ? overlayOf(design, analysis, findings, { focus, simulation })
    : plainOverlay(analysis)
  return composeScene(design, layout, overlay, language)
}

/** The scale wished for or the next smaller one a canvas can hold. */
async function scaleFor(options: PictureOptions): Promise<number | undefined> {
  const { pictureSize } = await import('./pictureTools.ts')
  return fittingScale(pictureSize(sceneFor(options)), options.scale)
}

/** With a word while it takes long; nothing comes of what is cancelled. */
async function making(
  what: 'picture' | 'bundle',
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  await orSay(async () => {
    await underWay(say(what), work)
  })
}

async function orSay(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const details = error instanceof Error ? [error.message] : []
    sessionStore.getState().notify('error', say('pictureFailed'), details)
  }
}
