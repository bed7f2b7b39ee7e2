import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addNode, emptyDesign, writeDesign } from '../model/index.ts'
import { reopenPrevious, restoreLast, setAsideDocuments, startAutosave } from './autosave.ts'
import { documentStore } from './documentStore.ts'
import { sessionStore } from './sessionStore.ts'

const shelf = new Map<string, unknown>()
let broken = false

vi.mock('idb-keyval', () => ({
  createStore: () => 'shelf',
  get: async (key: string) => shelf.get(key),
  set: async (key: string, value: unknown) => {
    if (broken) throw new Error('disk full')
    shelf.set(key, value)
  },
  del: async (key: string) => shelf.delete(key),
  entries: async () => [...shelf],
}))

const draw = (id: string) =>
  documentStore
    .getState()
    .edit('Add', (design) => addNode(design, { id, service: 'ec2', label: id, at: { x: 0, y: 0 } }))

let stop: () => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  shelf.clear()
  broken = false
  documentStore.getState().replace(emptyDesign())
  stop = startAutosave()
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

it('keeps the document once after a burst of edits, and brings it back', async () => {
  draw('a')
  draw('b')
  expect(shelf.size).toBe(0)
  await vi.advanceTimersByTimeAsync(1000)
  expect(documentStore.getState().save.kind).toBe('saved')
  const kept = documentStore.getState().design
  documentStore.getState().replace(emptyDesign('Other'))
  expect(await restoreLast()).toBe('restored')
  expect(writeDesign(documentStore.getState().design)).toBe(writeDesign(kept))
})

it('has nothing to bring back at a first visit', async () => {
  expect(await restoreLast()).toBe('nothing')
})

it('says when the browser refuses to keep it', async () => {
  broken = true
  draw('a')
  await vi.advanceTimersByTimeAsync(1000)
  expect(documentStore.getState().save).toEqual({ kind: 'failed', message: 'disk full' })
})

it('sets a broken document aside and never writes over it', async () => {
  shelf.set('current', { text: '{"format": "faultline/1", "nodes": 3', at: 1 })
  expect(await restoreLast()).toBe('set-aside')
  draw('a')
  await vi.advanceTimersByTimeAsync(1000)
  const aside = await setAsideDocuments()
  expect(aside.map(({ text }) => text)).toEqual(['{"format": "faultline/1", "nodes": 3'])
  expect(sessionStore.getState().notices.at(-1)?.tone).toBe('error')
})

it('keeps within reach an edited document that made way for another', async () => {
  draw('a')
  const edited = documentStore.getState().design
  documentStore.getState().replace(emptyDesign('Other'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await reopenPrevious()).toBe(true)
  expect(documentStore.getState().design.nodes).toEqual(edited.nodes)
})
