import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentStore, newDesign, openDesign, sessionStore, tidy } from './index.ts'
import { useElk } from './elkInWorker.ts'
import type { Elk } from '../layout/index.ts'
import { addNode, emptyDesign } from '../model/index.ts'

const unplaced = addNode(emptyDesign('Unplaced'), { id: 'users', service: 'users', label: 'Users' })

/** An engine that never comes to an end. */
const endless = { layout: vi.fn<Elk['layout']>(() => new Promise<never>(() => undefined)) }

beforeEach(() => {
  vi.useFakeTimers()
  endless.layout.mockClear()
})
afterEach(() => vi.useRealTimers())

/** The engine was asked, and it takes so long that it is said: what it comes from is fetched in real time. */
async function layoutIsUnderWay(): Promise<void> {
  await vi.waitFor(() => expect(endless.layout).toHaveBeenCalled(), 30_000)
  await vi.advanceTimersByTimeAsync(1000)
}

async function cancelWhatIsUnderWay(): Promise<void> {
  await layoutIsUnderWay()
  for (const { cancel } of sessionStore.getState().busy) cancel?.()
}

it('a layout that is cancelled opens nothing: the open drawing stays, and no work is left', async () => {
  useElk(endless)
  documentStore.getState().replace(emptyDesign('Before'))
  const opening = openDesign(unplaced)
  await cancelWhatIsUnderWay()
  await opening
  expect(documentStore.getState().design.title).toBe('Before')
  // What is worked out aside, for the drawing that stays, may go on.
  expect(sessionStore.getState().busy.filter(({ aside }) => !aside)).toEqual([])
  expect(sessionStore.getState().notices).toEqual([])
})

it('opening another drawing gives up the layout under way, and does not wait for it', async () => {
  const stopped = vi.fn<() => void>()
  useElk(endless, stopped)
  documentStore.getState().replace(emptyDesign('Before'))
  const slow = openDesign(unplaced)
  await layoutIsUnderWay()
  await openDesign(emptyDesign('Next'))
  await slow
  expect(documentStore.getState().design.title).toBe('Next')
  expect(sessionStore.getState().busy.filter(({ aside }) => !aside)).toEqual([])
  expect(stopped).toHaveBeenCalledTimes(1)
})

it('a new drawing, too, and tidying up that was under way ends with the drawing it was for', async () => {
  useElk(endless)
  const openNew = async () => newDesign('Next')
  for (const leave of [openNew, () => openDesign(emptyDesign('Next'))]) {
    documentStore.getState().replace(unplaced)
    endless.layout.mockClear()
    const tidying = tidy()
    await layoutIsUnderWay()
    await leave()
    await tidying
    expect(documentStore.getState().design.title).toBe('Next')
    expect(documentStore.getState().past).toEqual([])
    expect(sessionStore.getState().busy.filter(({ aside }) => !aside)).toEqual([])
  }
})

it('tidying up that is cancelled changes nothing and is no undo step', async () => {
  useElk(endless)
  documentStore.getState().replace(unplaced)
  const before = documentStore.getState()
  const tidying = tidy()
  await cancelWhatIsUnderWay()
  await tidying
  expect(documentStore.getState().design).toBe(before.design)
  expect(documentStore.getState().past).toEqual([])
})

it('a layout that was given up asks for nothing more, and the next one is answered', async () => {
  const asked: string[] = []
  useElk({
    layout: (graph) => {
      asked.push((graph.children ?? []).map(({ id }) => id).join())
      return asked.length === 1 ? new Promise<never>(() => undefined) : Promise.resolve(graph)
    },
  })
  documentStore.getState().replace(emptyDesign('Before'))
  const slow = openDesign(unplaced)
  await vi.waitFor(() => expect(asked).toHaveLength(1), 30_000)
  const next = openDesign(addNode(emptyDesign('Next'), { id: 'other', service: 'ec2', label: 'Other' }))
  await vi.advanceTimersByTimeAsync(1000)
  await Promise.all([slow, next])
  expect(documentStore.getState().design.title).toBe('Next')
  expect(asked.slice(1).join()).not.toContain('users')
})
