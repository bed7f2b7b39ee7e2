import { writeDesign } from '../model/index.ts'
import { changeDocument, readDocument, setAsideDocuments } from './documents/shelf.ts'
import { documentStore } from './documentStore.ts'
import { openFile } from './openFile.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** The file last opened or saved, and the document it belongs to: saving again writes it without asking. */
let kept: { readonly handle: FileSystemFileHandle; readonly keptId: string } | undefined

const accepted = {
  extensions: ['.json', '.png', '.svg'],
  mimeTypes: ['application/json', 'image/png', 'image/svg+xml'],
}

/** Saves the open document as a file: over the one it came from where the browser can, else by asking or downloading. */
export async function saveFile(options: { saveAs?: boolean } = {}): Promise<void> {
  const { design, keptId } = documentStore.getState()
  const blob = new Blob([writeDesign(design)], { type: 'application/json' })
  const over = options.saveAs ? null : await handleOf(keptId)
  try {
    const { fileSave } = await import('browser-fs-access')
    const fileName = fileNameFor('json')
    const handle = await fileSave(blob, { fileName, extensions: ['.json'], id: 'designs' }, over)
    if (handle) remember(keptId, handle)
    const now = documentStore.getState()
    if (now.keptId === keptId) now.setOnDisk(design, handle?.name ?? fileName)
    sessionStore.getState().notify('info', `${say('saved')}: ${handle?.name ?? fileName}`)
  } catch (error) {
    if (!isCancelled(error)) sessionStore.getState().notify('error', say('saveFailed'), [String(error)])
  }
}

/** Asks for a file and opens it. Closing the dialog does nothing. */
export async function chooseFile(): Promise<void> {
  try {
    const { fileOpen } = await import('browser-fs-access')
    const file = await fileOpen({ ...accepted, id: 'designs' })
    const before = documentStore.getState().documentId
    await openFile(new Uint8Array(await file.arrayBuffer()), file.name)
    const { documentId, keptId } = documentStore.getState()
    // Only a plain document is written back to: saving over a picture would destroy it.
    if (file.handle && documentId !== before && file.name.endsWith('.json')) remember(keptId, file.handle)
  } catch (error) {
    if (!isCancelled(error)) sessionStore.getState().notify('error', say('unreadable'), [String(error)])
  }
}

/** The file a document is saved to, also from an earlier visit. */
async function handleOf(keptId: string): Promise<FileSystemFileHandle | null> {
  if (kept?.keptId === keptId) return kept.handle
  try {
    return (await readDocument(keptId))?.handle ?? null
  } catch {
    return null
  }
}

function remember(keptId: string, handle: FileSystemFileHandle): void {
  kept = { handle, keptId }
  // Some browsers cannot keep handles: the next visit then asks where to save.
  void changeDocument(keptId, { handle }).catch(() => undefined)
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Downloads every document that was set aside, as it was found. */
export async function downloadSetAside(): Promise<void> {
  for (const { key, text } of await setAsideDocuments())
    download(new Blob([text], { type: 'application/json' }), `${key.replaceAll(':', '-')}.json`)
}

/** A file name for the open document: the one it came with, else from its title. */
export function fileNameFor(extension: string): string {
  const { design, fileName } = documentStore.getState()
  const base = fileName?.replace(/\.[^.]*$/, '') ?? design.title
  const safe = base
    .trim()
    .replaceAll(/[\\/:*?"<>|\s]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  return `${safe || 'design'}.${extension}`
}

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
