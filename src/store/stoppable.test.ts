import { expect, it, vi } from 'vitest'
import { stoppable } from './stoppable.ts'

/** Workers that answer when they are told to, and count what they are asked. */
function setUp() {
  interface Worker {
    answer: (value: string) => void
    ended: boolean
    asked: number
    order: string[]
  }
  const workers: Worker[] = []
  const client = stoppable(async () => {
    const worker: Worker = { answer: () => undefined, ended: false, asked: 0, order: [] }
    workers.push(worker)
    const question = (name: string) => {
      worker.asked += 1
      worker.order.push(name)
      return new Promise<string>((resolve) => {
        const before = worker.answer
        worker.answer = (value) => {
          before(value)
          if (!worker.ended) resolve(value)
        }
      })
    }
    return { api: { question }, end: () => void (worker.ended = true) }
  })
  const ask = (signal?: AbortSignal) => client.ask(({ question }) => question('usual'), signal)
  const urge = () => client.askFirst(({ question }) => question('urgent'))
  const isAsked = (at: number, times = 1) => vi.waitFor(() => expect(workers[at]?.asked).toBe(times))
  return { workers, ask, urge, isAsked }
}

it('one worker answers, started by the first question', async () => {
  const { workers, ask, isAsked } = setUp()
  expect(workers).toHaveLength(0)
  const answers = Promise.all([ask(), ask()])
  await isAsked(0, 2)
  workers[0]?.answer('yes')
  expect(await answers).toEqual(['yes', 'yes'])
  expect(workers).toHaveLength(1)
})

it('stopped in the middle it is ended, the question fails, and the next one starts another', async () => {
  const { workers, ask, isAsked } = setUp()
  const control = new AbortController()
  const asked = ask(control.signal)
  await isAsked(0)
  control.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  expect(workers[0]?.ended).toBe(true)
  const next = ask()
  await isAsked(1)
  workers[1]?.answer('yes')
  expect(await next).toBe('yes')
})

it('who cannot wait is answered first: what was asked before is asked again behind it', async () => {
  const { workers, ask, urge, isAsked } = setUp()
  const theirs = ask()
  await isAsked(0)
  const mine = urge()
  await isAsked(1, 2)
  expect(workers[0]?.ended).toBe(true)
  expect(workers[1]?.order).toEqual(['urgent', 'usual'])
  workers[1]?.answer('yes')
  expect(await Promise.all([mine, theirs])).toEqual(['yes', 'yes'])
})

it('what others had asked is asked again of the next', async () => {
  const { workers, ask, isAsked } = setUp()
  const control = new AbortController()
  const mine = ask(control.signal)
  const theirs = ask()
  await isAsked(0, 2)
  control.abort()
  await expect(mine).rejects.toMatchObject({ name: 'AbortError' })
  await isAsked(1)
  workers[1]?.answer('yes')
  expect(await theirs).toBe('yes')
})

it('a signal that comes after the answer ends nothing', async () => {
  const { workers, ask, isAsked } = setUp()
  const control = new AbortController()
  const asked = ask(control.signal)
  await isAsked(0)
  workers[0]?.answer('yes')
  await asked
  control.abort()
  expect(workers[0]?.ended).toBe(false)
  await expect(ask(control.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(workers).toHaveLength(1)
})

it('what could not be started fails its question, and is tried again by the next', async () => {
  const start = vi
    .fn<() => Promise<{ api: { yes: () => Promise<string> }; end: () => void }>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({ api: { yes: async () => 'yes' }, end: () => undefined })
  const client = stoppable(start)
  await expect(client.ask((api) => api.yes())).rejects.toThrow('offline')
  expect(await client.ask((api) => api.yes())).toBe('yes')
})
