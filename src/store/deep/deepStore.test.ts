import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addNode, connect, emptyDesign, moveBy, setProp, type Design } from '../../model/index.ts'
import { createDocumentStore } from '../documentStore.ts'
import { createSessionStore, sessionStore } from '../sessionStore.ts'
import { stir } from '../stillness.ts'
import { stoppable } from '../stoppable.ts'
import { createDeepAnswers, type DeepEngine } from './deepAnswers.ts'
import { createDeepStore } from './deepStore.ts'

function shop(): Design {
  let design = addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users', at: { x: 0, y: 0 } })
  design = addNode(design, { id: 'web', service: 'ec2', label: 'Web', at: { x: 300, y: 0 } })
  design = addNode(design, { id: 'db', service: 'rds', label: 'DB', at: { x: 600, y: 0 } })
  return connect(connect(design, { from: 'users', to: 'web' }), { from: 'web', to: 'db' })
}

function setUp(change: Partial<DeepEngine> = {}, end = () => undefined as void) {
  const answers = createDeepAnswers()
  const availability = vi.fn<DeepEngine['availability']>((flow) => answers.availability(flow))
  const failures = vi.fn<DeepEngine['failures']>(() => answers.failures())
  const documents = createDocumentStore(createSessionStore())
  documents.getState().replace(shop())
  const engine = stoppable<DeepEngine>(async () => ({
    api: { ...answers, availability, failures, ...change },
    end,
  }))
  const deep = createDeepStore(documents, { engine, quiet: 100 })
  const settle = () => vi.advanceTimersByTimeAsync(1000)
  const valueNow = () => [...deep.getState().availability.values()][0]?.value
  return { documents, deep, availability, failures, settle, valueNow }
}

describe('exact numbers', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('come after a moment of quiet, once for a row of edits', async () => {
    const { documents, deep, availability, settle, valueNow } = setUp()
    expect(deep.getState().pending).toBe(true)
    for (const percent of [91, 92, 93]) {
      documents.getState().edit('Set', (design) => setProp(design, 'web', 'availability', percent))
    }
    await settle()
    expect(availability).toHaveBeenCalledTimes(1)
    expect(deep.getState().pending).toBe(false)
    expect(valueNow()).toBeLessThan(0.93)
  })

  it('are not worked out while hands move', async () => {
    const { deep, availability, settle } = setUp()
    for (let i = 0; i < 10; i++) {
      stir()
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(availability).not.toHaveBeenCalled()
    expect(deep.getState().pending).toBe(true)
    await settle()
    expect(availability).toHaveBeenCalledTimes(1)
    expect(deep.getState().pending).toBe(false)
  })

  it('stay when something only moves, and follow a figure of the author', async () => {
    const { documents, availability, settle, valueNow } = setUp()
    await settle()
    const before = valueNow() ?? 0
    documents.getState().edit('Move', (design) => moveBy(design, ['db'], 10, 0))
    await settle()
    expect(availability).toHaveBeenCalledTimes(1)
    documents.getState().edit('Set', (design) => setProp(design, 'db', 'availability', 50))
    await settle()
    expect(valueNow()).toBeLessThan(before * 0.6)
  })

  it('are put off by what moves on, and asked for when it rests', async () => {
    const { documents, availability, settle } = setUp()
    await settle()
    documents.getState().edit('Set', (design) => setProp(design, 'db', 'availability', 50))
    for (let i = 0; i < 5; i++) {
      await vi.advanceTimersByTimeAsync(60)
      documents.getState().edit('Move', (design) => moveBy(design, ['db'], 10, 0), { gesture: 'drag' })
    }
    expect(availability).toHaveBeenCalledTimes(1)
    await settle()
    expect(availability).toHaveBeenCalledTimes(2)
  })

  it('drop a late answer to an older drawing', async () => {
    const late: (() => void)[] = []
    const { documents, deep, settle } = setUp({
      availability: (flow) =>
        new Promise((resolve) =>
          late.push(() =>
            resolve({
              flow,
              value: late.length / 10,
              low: 0,
              high: 1,
              method: 'exact',
              formula: {
                places: { of: [], value: 1 },
                shared: { of: [], value: 1 },
                rest: { of: [], value: 1 },
              },
              inputs: [],
              weakest: [],
            }),
          ),
        ),
    })
    await settle()
    documents.getState().edit('Set', (design) => setProp(design, 'db', 'availability', 50))
    await settle()
    expect(late).toHaveLength(2)
    late[0]?.()
    await settle()
    expect(deep.getState().availability.size).toBe(0)
    expect(deep.getState().pending).toBe(true)
    late[1]?.()
    await settle()
    expect(deep.getState().availability.size).toBe(1)
    expect(deep.getState().pending).toBe(false)
  })

  it('are nothing at once when another document opens', async () => {
    const { documents, deep, settle } = setUp()
    await settle()
    documents.getState().replace(emptyDesign())
    expect(deep.getState().availability.size).toBe(0)
    await settle()
    expect(deep.getState()).toMatchObject({ pending: false, trouble: undefined })
  })

  it('that take too long can be cancelled: the worker is ended, and asked anew when somebody wants them', async () => {
    const end = vi.fn<() => void>()
    const failures = vi
      .fn<DeepEngine['failures']>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue([])
    const { deep, settle } = setUp({ failures }, end)
    const release = deep.getState().wantFailures()
    await settle()
    sessionStore.getState().busy[0]?.cancel?.()
    expect(end).not.toHaveBeenCalled()
    await settle()
    sessionStore.getState().busy[0]?.cancel?.()
    await settle()
    expect(end).toHaveBeenCalledTimes(1)
    expect(deep.getState()).toMatchObject({ failures: undefined, cancelled: true, pending: false })
    expect(sessionStore.getState().busy).toEqual([])
    deep.getState().wantFailures()()
    await settle()
    expect(deep.getState()).toMatchObject({ failures: [], cancelled: false, pending: false })
    release()
  })

  it('rank failures only while somebody wants them', async () => {
    const { documents, deep, failures, settle } = setUp()
    await settle()
    expect(failures).not.toHaveBeenCalled()
    const release = deep.getState().wantFailures()
    await settle()
    expect(deep.getState().failures?.map(({ failed }) => failed.join())).toContain('db')
    release()
    documents.getState().edit('Set', (design) => setProp(design, 'db', 'availability', 50))
    await settle()
    expect(failures).toHaveBeenCalledTimes(1)
    expect(deep.getState().failures).toBeUndefined()
  })

  it('say what went wrong, and try again with the next edit', async () => {
    const { documents, deep, settle } = setUp({
      open: vi.fn<DeepEngine['open']>().mockRejectedValueOnce(new Error('no worker')).mockResolvedValue([]),
    })
    await settle()
    expect(deep.getState().trouble).toBe('no worker')
    documents.getState().edit('Set', (design) => setProp(design, 'db', 'availability', 50))
    await settle()
    expect(deep.getState().trouble).toBeUndefined()
  })
})
