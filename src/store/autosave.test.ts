import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  addNode,
  emptyDesign,
  moveBy,
  parseDesign,
  remove,
  rename,
  writeDesign,
  type Design,
} from '../model/index.ts'
import { openKept, reopenPrevious, restoreLast, startAutosave } from './autosave.ts'
import { documentStore } from './documentStore.ts'
import { deleteDocument, listDocuments, restoreDocument, setAsideDocuments } from './documents/shelf.ts'
import { replayJournals } from './documents/journal.ts'
import { listVersions, watchVersions } from './documents/versions.ts'
import { sessionStore } from './sessionStore.ts'

const shelves = { documents: new Map<string, unknown>(), versions: new Map<string, unknown>() }
type Shelf = keyof typeof shelves
let broken = false
/** What was asked of the storage, in turn. */
let reads: string[] = []

vi.mock('idb-keyval', () => ({
  createStore: (_: string, name: Shelf) => name,
  get: async (key: string, shelf: Shelf) => {
    reads.push(key)
    return shelves[shelf].get(key)
  },
  getMany: async (keys: string[], shelf: Shelf) => {
    reads.push(...keys)
    return keys.map((key) => shelves[shelf].get(key))
  },
  keys: async (shelf: Shelf) => {
    reads.push(`keys of ${shelf}`)
    return [...shelves[shelf].keys()]
  },
  set: async (key: string, value: unknown, shelf: Shelf) => {
    if (broken) throw new Error('disk full')
    shelves[shelf].set(key, value)
  },
  del: async (key: string, shelf: Shelf) => shelves[shelf].delete(key),
  delMany: async (keys: string[], shelf: Shelf) => keys.forEach((key) => shelves[shelf].delete(key)),
  entries: async (shelf: Shelf) => {
    reads.push(`all ${shelf}`)
    return [...shelves[shelf]]
  },
}))

const draw = (id: string) =>
  documentStore
    .getState()
    .edit('Add', (design) => addNode(design, { id, service: 'ec2', label: id, at: { x: 0, y: 0 } }))
const settle = () => vi.advanceTimersByTimeAsync(1000)
const open = () => documentStore.getState()
const titles = async () => (await listDocuments()).map(({ title }) => title)

let stop: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
  for (const shelf of Object.values(shelves)) shelf.clear()
  sessionStorage.clear()
  localStorage.clear()
  broken = false
  reads = []
  open().replace(emptyDesign('First'))
  stop = startAutosave()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('keeps the document once after a burst of edits, and brings it back', async () => {
  draw('a')
  draw('b')
  expect(shelves.documents.size).toBe(0)
  await settle()
  expect(open().save.kind).toBe('saved')
  const kept = open().design
  const { keptId } = open()
  open().replace(emptyDesign('Other'))
  expect(await restoreLast()).toBe('restored')
  expect(writeDesign(open().design)).toBe(writeDesign(kept))
  expect(open().keptId).toBe(keptId)
})

it('is written in one go when the page is left, for a page that is gone writes nothing more', async () => {
  draw('a')
  window.dispatchEvent(new Event('pagehide'))
  // Nothing may wait for an answer of the storage first.
  await Promise.resolve()
  const [kept] = [...shelves.documents.values()] as { readonly text: string }[]
  expect(kept?.text).toContain('"id": "a"')
  expect(sessionStorage.getItem('faultline.opened')).toBe(open().keptId)
})

const journals = () => Object.keys(localStorage).filter((key) => key.startsWith('faultline.journal:'))

it('brings back an edit of a page that was left before the storage heard of it', async () => {
  draw('a')
  await settle()
  const { keptId } = open()
  draw('b')
  const edited = open().design
  broken = true
  window.dispatchEvent(new Event('pagehide'))
  stop()
  await settle()
  broken = false
  open().replace(emptyDesign('Next visit'))
  await replayJournals()
  expect(await restoreLast()).toBe('restored')
  expect(open().keptId).toBe(keptId)
  expect(open().design.nodes).toEqual(edited.nodes)
  expect(journals()).toEqual([])
})

it('brings back what was opened a moment before the page was left, as it was opened', async () => {
  await settle()
  open().replace(emptyDesign('From a file'))
  broken = true
  window.dispatchEvent(new Event('pagehide'))
  stop()
  await settle()
  broken = false
  await replayJournals()
  expect(await restoreLast()).toBe('restored')
  expect(open().design.title).toBe('From a file')
  const [kept] = [...shelves.documents.values()] as { readonly edited: boolean }[]
  expect(kept?.edited).toBe(false)
})

it('forgets the note of a page that was left once its document is kept', async () => {
  draw('a')
  window.dispatchEvent(new Event('pagehide'))
  expect(journals()).toHaveLength(1)
  await settle()
  expect(journals()).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  expect(journals()).toEqual([])
})

it('keeps what was stored later than a note, and passes over notes that are none', async () => {
  draw('a')
  await settle()
  const { keptId } = open()
  const old = { text: 'older', title: 'Old', parts: 1, at: 1, edited: true }
  localStorage.setItem(`faultline.journal:${keptId}`, JSON.stringify(old))
  localStorage.setItem('faultline.journal:other', '{"text": 3}')
  await replayJournals()
  expect(await titles()).toEqual(['First'])
  expect(await openKept(keptId)).toBe(true)
  expect(journals()).toEqual([])
})

it('notes no document that would fill the storage', async () => {
  draw('a')
  open().edit('Describe', (design) => ({ ...design, description: 'x'.repeat(2_000_000) }))
  window.dispatchEvent(new Event('pagehide'))
  expect(journals()).toEqual([])
})

it('has nothing to bring back at a first visit', async () => {
  expect(await restoreLast()).toBe('nothing')
})

it('says when the browser refuses to keep it, once, and offers the way to a file', async () => {
  broken = true
  draw('a')
  await settle()
  expect(open().save).toEqual({ kind: 'failed', message: 'disk full' })
  const said = () => sessionStore.getState().notices.filter(({ command }) => command === 'save')
  expect(said().map(({ details }) => details)).toEqual([['disk full']])
  draw('b')
  await settle()
  expect(said()).toHaveLength(1)
})

it('sets a broken document aside and never writes over it', async () => {
  draw('a')
  await settle()
  const { keptId } = open()
  shelves.documents.set(`document:${keptId}`, { text: '{"format": "faultline/1", "nodes": 3', at: 1 })
  expect(await restoreLast()).toBe('set-aside')
  draw('b')
  await settle()
  const aside = await setAsideDocuments()
  expect(aside.map(({ text }) => text)).toEqual(['{"format": "faultline/1", "nodes": 3'])
  expect(sessionStore.getState().notices.at(-1)?.tone).toBe('error')
})

it('adopts what an earlier version of the program kept, and sets aside what it could not', async () => {
  const text = writeDesign(emptyDesign('From before'))
  shelves.documents.set('current', { text, at: 5, fileName: 'before.json' })
  shelves.documents.set('previous', { text: 'no document', at: 4 })
  expect(await restoreLast()).toBe('restored')
  expect(open().design.title).toBe('From before')
  expect(open().fileName).toBe('before.json')
  expect((await setAsideDocuments()).map((aside) => aside.text)).toEqual(['no document'])
  expect(shelves.documents.has('current')).toBe(false)
})

it('keeps within reach an edited document that made way for another', async () => {
  draw('a')
  await settle()
  const edited = open().design
  open().replace(emptyDesign('Other'))
  await settle()
  expect(await reopenPrevious()).toBe(true)
  expect(open().design.nodes).toEqual(edited.nodes)
})

it('keeps an edited document even when another is opened before the pause is over', async () => {
  draw('a')
  const edited = open().design
  open().replace(emptyDesign('Other'))
  await settle()
  expect(await reopenPrevious()).toBe(true)
  expect(open().design.nodes).toEqual(edited.nodes)
})

it('lists what was edited, and forgets what was only looked at', async () => {
  draw('a')
  await settle()
  open().replace(emptyDesign('Looked at'))
  await settle()
  expect(await titles()).toEqual(['Looked at', 'First'])
  open().replace(emptyDesign('Third'))
  await settle()
  expect(await titles()).toEqual(['Third', 'First'])
})

it('takes a deleted document back, and forgets it after a month', async () => {
  draw('a')
  await settle()
  const { keptId } = open()
  await deleteDocument(keptId)
  expect((await listDocuments())[0]?.deletedAt).toBeDefined()
  await restoreDocument(keptId)
  expect((await listDocuments())[0]?.deletedAt).toBeUndefined()
  expect(await openKept(keptId)).toBe(true)
  await deleteDocument(keptId)
  expect(await listDocuments(Date.now() + 31 * 24 * 3_600_000)).toEqual([])
})

const versionsNow = async () =>
  (await listVersions(open().keptId)).map(({ reason, text }) => {
    const read = parseDesign(text)
    return `${reason}: ${read.ok ? read.design.nodes.map(({ id }) => id).join(' ') : 'unreadable'}`
  })

it('keeps versions while drawing, minutes apart', async () => {
  draw('a')
  await settle()
  draw('b')
  await settle()
  expect(await versionsNow()).toEqual(['while-drawing: a'])
  await vi.advanceTimersByTimeAsync(6 * 60_000)
  draw('c')
  await settle()
  expect(await versionsNow()).toEqual(['while-drawing: a b', 'while-drawing: a'])
})

it('tells of each version once it can be listed', async () => {
  const listed: string[][] = []
  const stop = watchVersions(() => void versionsNow().then((now) => listed.push(now)))
  draw('a')
  await settle()
  draw('b')
  await settle()
  stop()
  await vi.advanceTimersByTimeAsync(6 * 60_000)
  draw('c')
  await settle()
  expect(listed).toEqual([['while-drawing: a']])
})

it('the version of a drawing as it was opened has nothing of what was done to it since', async () => {
  const opened = addNode(emptyDesign('Given'), {
    id: 'given',
    service: 'ec2',
    label: 'G',
    at: { x: 0, y: 0 },
  })
  open().replace(opened)
  await settle()
  open().edit('Delete', (design) => remove(design, ['given']))
  await settle()
  draw('mine')
  await settle()
  expect(await versionsNow()).toEqual(['opened: given'])
})

it('what stood at the end of the last sitting is a version once the next one changes it', async () => {
  draw('a')
  await settle()
  draw('b')
  await settle()
  await vi.advanceTimersByTimeAsync(24 * 60 * 60_000)
  expect(await openKept(open().keptId)).toBe(true)
  open().edit('Delete', (design) => remove(design, ['a', 'b']))
  await settle()
  expect(await versionsNow()).toEqual(['while-drawing: a b', 'while-drawing: a'])
})

it('reads no version to keep the next one, minutes apart', async () => {
  draw('a')
  await settle()
  reads = []
  draw('b')
  await settle()
  expect(reads).toEqual([])
  await vi.advanceTimersByTimeAsync(6 * 60_000)
  draw('c')
  await settle()
  const [newest] = [...shelves.versions.keys()]
  expect(reads).toEqual(['keys of versions', newest])
})

it('reads one document to bring the last one back', async () => {
  draw('a')
  await settle()
  const { keptId } = open()
  stop()
  open().replace(emptyDesign('Other'))
  reads = []
  expect(await restoreLast()).toBe('restored')
  expect(reads.filter((key) => !['current', 'previous'].includes(key))).toEqual([`document:${keptId}`])
})

it('brings back the newest document when the last one was thrown away', async () => {
  draw('a')
  await settle()
  const first = open().keptId
  open().replace(emptyDesign('Second'))
  draw('b')
  await settle()
  await deleteDocument(open().keptId)
  expect(await restoreLast()).toBe('restored')
  expect(open().keptId).toBe(first)
})

it('is not held up by saving while a hand moves something, and saves what it let go of', async () => {
  draw('a')
  await settle()
  const move = (x: number) =>
    open().edit('Move', (design) => moveBy(design, ['a'], x, 0), { gesture: 'drag' })
  move(10)
  await vi.advanceTimersByTimeAsync(600)
  move(10)
  await vi.advanceTimersByTimeAsync(600)
  expect(open().save.kind).toBe('unsaved')
  open().finish('drag')
  await vi.advanceTimersByTimeAsync(500)
  expect(open().save.kind).toBe('saved')
})

it('saves in the middle of a gesture that only rests', async () => {
  draw('a')
  await settle()
  open().edit('Move', (design) => moveBy(design, ['a'], 10, 0), { gesture: 'nudge' })
  await settle()
  expect(open().save.kind).toBe('saved')
})

/** More than is written in one go. */
function large(): Design {
  const ids = Array.from({ length: 1000 }, (_, i) => `part-${i}`)
  return ids.reduce(
    (design, id) => ({ ...design, nodes: [...design.nodes, { id, service: 'ec2', label: id }] }),
    emptyDesign('Large'),
  )
}

it('writes a large drawing in moments when nothing else is to do, whole in the end', async () => {
  const drawing = large()
  open().replace(drawing)
  open().edit('Rename', (design) => rename(design, 'part-5', 'Renamed'))
  await vi.advanceTimersByTimeAsync(500)
  expect(open().save.kind).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(5000)
  expect(open().save.kind).toBe('saved')
  const [kept] = [...shelves.documents.values()] as { readonly text: string }[]
  expect(kept?.text).toBe(writeDesign(structuredClone(open().design)))
})

it('loses nothing of a large drawing that is left while it is being written', async () => {
  open().replace(large())
  open().edit('Rename', (design) => rename(design, 'part-7', 'Renamed'))
  await vi.advanceTimersByTimeAsync(500)
  expect(open().save.kind).toBe('unsaved')
  window.dispatchEvent(new Event('pagehide'))
  await Promise.resolve()
  const [kept] = [...shelves.documents.values()] as { readonly text: string }[]
  expect(kept?.text).toBe(writeDesign(structuredClone(open().design)))
  expect(journals()).toHaveLength(1)
})
