import { writeDesign } from '../model/index.ts'
import { composeScene, overlayOf, plainOverlay, type Scene } from '../scene/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { download, fileNameFor } from './files.ts'
import { iconTexts } from './iconTexts.ts'
import { rasterise } from './rasterise.ts'
import { sessionStore } from './sessionStore.ts'
import type { PictureOptions } from './types.ts'
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
export async function picturePng(options: PictureOptions = {}): Promise<Blob> {
  const text = writeDesign(documentStore.getState().design)
  const svg = await pictureSvg({ ...options, embed: false })
  const blob = await rasterise(svg, options.scale ?? 2)
  if (options.embed === false) return blob
  const { embedInPng } = await import('./pictureTools.ts')
  const bytes = await embedInPng(new Uint8Array(await blob.arrayBuffer()), text)
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}

/** Downloads the open drawing as PNG; a failure is said. */
export async function exportPng(options: PictureOptions = {}): Promise<void> {
  await orSay(async () => download(await picturePng(options), fileNameFor('png')))
}

/** Downloads the open drawing as SVG; a failure is said. */
export async function exportSvg(options: PictureOptions = {}): Promise<void> {
  await orSay(async () =>
    download(new Blob([await pictureSvg(options)], { type: 'image/svg+xml' }), fileNameFor('svg')),
  )
}

/** Downloads what a note needs of the open drawing as one ZIP, in the language shown: pictures that can be opened again,
 *  the drawing in words, the findings as Markdown. A failure is said. */
export async function exportNoteBundle(options: PictureOptions = {}): Promise<void> {
  await orSay(async () => {
    const { design } = documentStore.getState()
    const { analysis, findings } = derivedStore.getState()
    const [file, name] = [fileNameFor('json'), fileNameFor('').replace(/\.$/, '')]
    const [png, svg, { noteBundle }] = await Promise.all([
      picturePng(options).then((blob) => blob.arrayBuffer()),
      pictureSvg(options),
      import('./pictureTools.ts'),
    ])
    const pictures = { png: new Uint8Array(png), svg }
    const { language } = sessionStore.getState()
    const zip = noteBundle(name, { file, design, analysis, findings }, pictures, language)
    download(new Blob([new Uint8Array(zip)], { type: 'application/zip' }), `${name}.zip`)
  })
}

/** Puts the open drawing on the clipboard as PNG; says whether that worked. */
export async function copyImage(options: PictureOptions = {}): Promise<void> {
  await orSay(async () => {
    if (typeof ClipboardItem === 'undefined') throw new Error(say('noClipboard'))
    // The promise goes in as it is: Safari allows the write only while the click is being handled.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picturePng(options) })])
    sessionStore.getState().notify('info', say('copied'))
  })
}

/** Downloads what an element shows on screen (canvas with its panels, say) as PNG; a failure is said. */
export async function exportScreen(element: HTMLElement, scale = 2): Promise<void> {
  await orSay(async () => {
    const { toBlob } = await import('html-to-image')
    const blob = await toBlob(element, { pixelRatio: scale, skipFonts: true })
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

async function orSay(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const details = error instanceof Error ? [error.message] : []
    sessionStore.getState().notify('error', say('pictureFailed'), details)
  }
}
