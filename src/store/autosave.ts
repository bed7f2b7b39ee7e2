import { parseDesign, setTitle, writeDesign, writingSteps } from '../model/index.ts'
import { bySteps } from './bySteps.ts'
import { documentStore } from './documentStore.ts'
import { clearJournal, writeJournal } from './documents/journal.ts'
import { recentDocuments } from './documents/recentDocuments.ts'
import {
  adoptSingleDocument,
  changeDocument,
  forgetDocument,
  freshDocumentId,
  keepDocument,
  listDocuments,
  readDocument,
  setAside,
  type KeptDocument,
} from './documents/shelf.ts'
import { claimDocument, documentNews, type Claim } from './documents/tabs.ts'
import { keepVersionInTime } from './documents/versions.ts'
import { faultsInWords } from './faults/faultsInWords.ts'
import { messageOf } from './messageOf.ts'
import { openDesign } from './openDesign.ts'
import { lastOpened, rememberOpened } from './preferences.ts'
import { sessionStore } from './sessionStore.ts'
import type { DocumentState } from './types.ts'
import { say } from './words.ts'

/** Quiet time after a change before it is kept, in milliseconds. */
const pause = 400
/** The same while a gesture goes on: a hand that only hesitates is not held up. */
const pauseInGesture = 1000

/** Keeps the document in the browser after each change, saying how that goes in `documentStore.save`. A document that
 *  another tab writes is shown as it changes there; a change made here makes it a document of its own. Gives a stop. */
export function startAutosave(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let claim = claimNow()
  const news = documentNews(({ id, text }) => {
    const { keptId, past } = documentStore.getState()
    if (id !== keptId || past.length > 0 || claim.held()) return
    const read = parseDesign(text)
    if (read.ok) documentStore.getState().follow(read.design)
  })
  const flush = () => {
    clearTimeout(timer)
    if (documentStore.getState().save.kind === 'unsaved') void keep(claim.held, news.tell)
  }
  const flushSoon = () => {
    const { design } = documentStore.getState()
    bySteps(writingSteps(design), () => documentStore.getState().design === design, flush)
  }
  const unsubscribe = documentStore.subscribe((now, before) => {
    if (now.keptId !== before.keptId) {
      if (now.documentId !== before.documentId) void leave(before, claim.held())
      claim.release()
      claim = claimNow()
    }
    const isChanged = now.design !== before.design || now.keptId !== before.keptId
    const isOver = now.gesture === undefined && before.gesture !== undefined
    if (!isChanged && !isOver) return
    if (isChanged && !claim.held() && now.past.length > 0 && now.keptId === before.keptId) {
      sessionStore.getState().notify('info', say('ownCopy'))
      now.fork(freshDocumentId())
      return
    }
    clearTimeout(timer)
    timer = setTimeout(flushSoon, now.gesture === undefined ? pause : pauseInGesture)
  })
  const leaveNow = () => {
    const state = documentStore.getState()
    if (state.save.kind !== 'saved' && claim.held())
      writeJournal(state.keptId, described(state, writeDesign(state.design)))
    flush()
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden') leaveNow()
  }
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('pagehide', leaveNow)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    claim.release()
    news.stop()
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('pagehide', leaveNow)
  }
}

/** Asks for the right to write the open document, and says when another tab has it. */
function claimNow(): Claim {
  const { keptId } = documentStore.getState()
  return claimDocument(keptId, (held) => {
    const now = documentStore.getState()
    if (now.keptId !== keptId) return
    if (!held) now.setSave({ kind: 'elsewhere' })
    else if (now.save.kind === 'elsewhere') now.setSave({ kind: 'unsaved' })
  })
}

/** What was only looked at makes way; what was edited stays in the list, with its last edits. */
async function leave(state: DocumentState, mayWrite: boolean): Promise<void> {
  if (!mayWrite) return
  try {
    if (state.past.length > 0) {
      if (state.save.kind !== 'saved') await writeKept(state)
      return
    }
    const kept = await readDocument(state.keptId)
    if (kept && !kept.edited) await forgetDocument(state.keptId)
  } catch {
    // Storage is forbidden or broken, which was said when it was last tried.
  }
}

/** Told once, until it works again. */
let failing = false

async function keep(mayWrite: () => boolean, tell: (news: { id: string; text: string }) => void) {
  const state = documentStore.getState()
  if (!mayWrite()) return
  state.setSave({ kind: 'saving' })
  rememberOpened(state.keptId)
  try {
    const { text, edited, before } = await writeKept(state)
    failing = false
    clearJournal(state.keptId)
    tell({ id: state.keptId, text })
    const now = documentStore.getState()
    if (now.design === state.design && now.keptId === state.keptId)
      now.setSave({ kind: 'saved', at: Date.now() })
    if (edited) await keepVersionInTime(state.keptId, { before, text }, Date.now())
  } catch (error) {
    const message = messageOf(error)
    state.setSave({ kind: 'failed', message })
    if (!failing) sessionStore.getState().notify('error', say('notKept'), [message], 'save')
    failing = true
  }
}

async function writeKept(state: DocumentState) {
  const text = writeDesign(state.design)
  let edited = state.past.length > 0
  let before: Pick<KeptDocument, 'text' | 'at'> | undefined
  await keepDocument(state.keptId, (known) => {
    edited ||= known?.edited === true
    // Nobody goes back to an empty sheet.
    if (known && known.parts > 0 && known.text !== text) before = { text: known.text, at: known.at }
    const at = known?.text === text ? known.at : Date.now()
    return { ...known, ...described(state, text), at, edited }
  })
  return { text, edited, before }
}

/** A document as it is kept just now. */
function described({ design, fileName, past, future }: DocumentState, text: string) {
  return {
    text,
    title: design.title,
    titleKo: design.sample?.ko.title,
    parts: design.nodes.length,
    at: Date.now(),
    edited: past.length + future.length > 0,
    ...(fileName !== undefined && { fileName }),
  }
}

/** Opens what was open in this tab, else what was kept last. A kept document that cannot be read is set aside, never
 *  written over. */
export async function restoreLast(): Promise<'restored' | 'nothing' | 'set-aside'> {
  try {
    const adopted = await adoptSingleDocument(describe)
    const wanted = adopted ?? lastOpened()
    const last = wanted === undefined ? undefined : await readDocument(wanted)
    if (wanted !== undefined && last && last.deletedAt === undefined)
      return (await show(wanted, last)) ? 'restored' : 'set-aside'
    const newest = (await listDocuments()).find(({ deletedAt }) => deletedAt === undefined)
    if (newest === undefined) return 'nothing'
    return (await openKept(newest.id)) ? 'restored' : 'set-aside'
  } catch {
    // Storage may be forbidden or broken: then there is nothing to come back to.
    return 'nothing'
  }
}

/** Opens a document of this browser. One that cannot be read is set aside, which is said; gives false then. */
export async function openKept(id: string): Promise<boolean> {
  return show(id, await readDocument(id))
}

async function show(id: string, kept: KeptDocument | undefined): Promise<boolean> {
  const read = typeof kept?.text === 'string' ? parseDesign(kept.text) : undefined
  if (kept && read?.ok) {
    const { fileName } = kept
    await openDesign(read.design, { keptId: id, ...(fileName === undefined ? {} : { fileName }) })
    rememberOpened(id)
    return true
  }
  if (kept) await setAside(kept.text)
  await forgetDocument(id)
  const faults = read && !read.ok ? await faultsInWords(read.faults) : []
  sessionStore.getState().notify('error', say('setAside'), faults, 'downloadSetAside')
  return false
}

/** Opens the document edited last before the present one. Gives false when there is none. */
export async function reopenPrevious(): Promise<boolean> {
  const [previous] = await recentDocuments(1)
  return previous !== undefined && openKept(previous.id)
}

/** Gives a kept document another title, the open one included. */
export async function renameKept(id: string, title: string): Promise<void> {
  const kept = await readDocument(id)
  const read = kept && parseDesign(kept.text)
  if (!read?.ok) return
  await changeDocument(id, { title, titleKo: title, text: writeDesign(setTitle(read.design, title)) })
}

/** What the list shows of a text; undefined when it is no document. */
function describe(text: string): { title: string; parts: number } | undefined {
  const read = parseDesign(text)
  return read.ok ? { title: read.design.title, parts: read.design.nodes.length } : undefined
}
