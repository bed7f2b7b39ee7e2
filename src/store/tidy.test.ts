import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { layoutOf, type Layout } from '../layout/index.ts'
import { addNode, connect, emptyDesign, missingPositions, type Design } from '../model/index.ts'
import { useElk } from './elkInWorker.ts'
import { pageEngine } from './engine.ts'
import { documentStore, openDesign, sessionStore, tidy } from './index.ts'

/** More than is routed on the page, all in one place. */
function heap(): Design {
  const ids = Array.from({ length: 80 }, (_, i) => `n${i}`)
  const parts = ids.reduce(
    (design, id) => addNode(design, { id, service: 'ec2', label: id, at: { x: 0, y: 0 } }),
    emptyDesign('Heap'),
  )
  return ids.slice(1).reduce((design, to, i) => connect(design, { from: ids[i] ?? '', to }), parts)
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('a large drawing that is tidied up is routed before it is shown', async () => {
  useElk({ layout: async (graph) => graph })
  const asked: { design: Design; answer: (layout: Layout) => void }[] = []
  vi.spyOn(pageEngine, 'layoutOf').mockImplementation(() => new Promise(() => undefined))
  vi.spyOn(pageEngine, 'layoutFirst').mockImplementation(
    (design) => new Promise((resolve) => asked.push({ design, answer: resolve })),
  )
  const before = heap()
  documentStore.getState().replace(before)
  const tidying = tidy()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(documentStore.getState().design).toBe(before)
  const [one] = asked
  if (!one) throw new Error('Nobody asked')
  expect(missingPositions(one.design)).toEqual([])
  one.answer(layoutOf(one.design))
  await tidying
  expect(documentStore.getState().design).toBe(one.design)
  expect(documentStore.getState().past).toHaveLength(1)
})

it('tidying up that is cancelled while the lines are drawn changes nothing; so does opening another drawing', async () => {
  useElk({ layout: async (graph) => graph })
  vi.spyOn(pageEngine, 'layoutOf').mockImplementation(() => new Promise(() => undefined))
  const asked = vi.spyOn(pageEngine, 'layoutFirst').mockImplementation(() => new Promise(() => undefined))
  const before = heap()
  documentStore.getState().replace(before)
  const tidying = tidy()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1))
  await vi.advanceTimersByTimeAsync(1000)
  for (const { cancel } of sessionStore.getState().busy) cancel?.()
  await tidying
  expect(documentStore.getState().design).toBe(before)
  expect(documentStore.getState().past).toEqual([])

  const next = tidy()
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2))
  await openDesign(emptyDesign('Next'))
  await next
  expect(documentStore.getState().design.title).toBe('Next')
  expect(documentStore.getState().past).toEqual([])
  expect(sessionStore.getState().busy.filter(({ aside }) => !aside)).toEqual([])
})
