import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentStore, openDesign, sessionStore, tidy } from './index.ts'
import { useElk } from './elkInWorker.ts'
import { addNode, emptyDesign } from '../model/index.ts'

const unplaced = addNode(emptyDesign('Unplaced'), { id: 'users', service: 'users', label: 'Users' })

/** An engine that never comes to an end. */
const endless = { layout: () => new Promise<never>(() => undefined) }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

async function cancelWhatIsUnderWay(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1000)
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
