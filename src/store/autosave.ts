import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import { parseDesign, writeDesign, type Design } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { download } from './files.ts'
import { openDesign } from './openDesign.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Quiet time after a change before it is kept, in milliseconds. */
const pause = 400

const current = 'current'
const previous = 'previous'
const asidePrefix = 'set-aside-'

interface Kept {
  readonly text: string
  readonly fileName?: string
  readonly at: number
}

let shelf: UseStore | undefined
const database = () => (shelf ??= createStore('faultline', 'documents'))

/** Keeps the document in the browser after each change, saying how that goes in `documentStore.save`. Gives a stop. */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    clearTimeout(timer)
    if (documentStore.getState().save.kind === 'unsaved') void keep()
  }
  const unsubscribe = documentStore.subscribe((now, before) => {
    if (now.design === before.design && now.documentId === before.documentId) return
    // An edited document that makes way for another one stays within reach.
    if (now.documentId !== before.documentId && before.past.length > 0)
      void write(previous, before.design, before.fileName).catch(() => undefined)
    clearTimeout(timer)
    timer = setTimeout(flush, pause)
  })
  const onHide = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('pagehide', flush)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('pagehide', flush)
  }
}

/** Opens what was kept at the last visit. A kept document that cannot be read is set aside, never written over. */
export async function restoreLast(): Promise<'restored' | 'nothing' | 'set-aside'> {
  const kept = await readKept(current)
  if (kept === undefined) return 'nothing'
  const read = typeof kept?.text === 'string' ? parseDesign(kept.text) : undefined
  if (read?.ok) {
    await openDesign(read.design, kept.fileName === undefined ? {} : { fileName: kept.fileName })
    return 'restored'
  }
  await set(`${asidePrefix}${new Date().toISOString()}`, kept, database())
  await del(current, database())
  const faults = read?.faults.map(({ path, message }) => `${path}: ${message}`) ?? []
  sessionStore.getState().notify('error', say('setAside'), faults, 'downloadSetAside')
  return 'set-aside'
}

/** Documents that could not be read back, oldest first. */
export async function setAsideDocuments(): Promise<
  readonly { readonly key: string; readonly text: string }[]
> {
  const all = await entries<string, Partial<Kept>>(database())
  return all
    .filter(([key]) => key.startsWith(asidePrefix))
    .map(([key, kept]) => ({ key, text: typeof kept.text === 'string' ? kept.text : JSON.stringify(kept) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Downloads every document that was set aside, as it was found. */
export async function downloadSetAside(): Promise<void> {
  for (const { key, text } of await setAsideDocuments())
    download(new Blob([text], { type: 'application/json' }), `${key.replaceAll(':', '-')}.json`)
}

/** Opens the document that was open, and edited, before the present one. Gives false when there is none. */
export async function reopenPrevious(): Promise<boolean> {
  const kept = await readKept(previous)
  const read = typeof kept?.text === 'string' ? parseDesign(kept.text) : undefined
  if (!kept || !read?.ok) return false
  await openDesign(read.design, kept.fileName === undefined ? {} : { fileName: kept.fileName })
  return true
}

async function keep(): Promise<void> {
  const { design, fileName, setSave } = documentStore.getState()
  setSave({ kind: 'saving' })
  try {
    await write(current, design, fileName)
    if (documentStore.getState().design === design) setSave({ kind: 'saved', at: Date.now() })
  } catch (error) {
    setSave({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

function write(key: string, design: Design, fileName: string | undefined): Promise<void> {
  const kept: Kept = {
    text: writeDesign(design),
    at: Date.now(),
    ...(fileName !== undefined && { fileName }),
  }
  return set(key, kept, database())
}

/** Storage may be forbidden or broken: then there is nothing to come back to. */
async function readKept(key: string): Promise<Kept | undefined> {
  try {
    return await get<Kept>(key, database())
  } catch {
    return undefined
  }
}
