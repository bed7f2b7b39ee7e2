import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sessionStore } from './sessionStore.ts'
import { underWay } from './underWay.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const after = (milliseconds: number, value: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(value), milliseconds))
const endless = () => new Promise<never>(() => undefined)
const busy = () => sessionStore.getState().busy
const told = () => busy().map(({ what, cancel }) => [what, cancel !== undefined])

/** What is told of the work at each of these moments. */
async function toldAt(...moments: readonly number[]) {
  const heard: ReturnType<typeof told>[] = []
  let now = 0
  for (const moment of moments) {
    await vi.advanceTimersByTimeAsync(moment - now)
    now = moment
    heard.push(told())
  }
  return heard
}

it('what is done in a moment is never told', async () => {
  const answer = underWay('Judging', () => after(299, 'done'))
  expect(await toldAt(0, 298, 299, 5000)).toEqual([[], [], [], []])
  expect(await answer).toBe('done')
})

it('after a moment it is told, after a second there is a way out, and nothing once it is done', async () => {
  const answer = underWay('Judging', () => after(1500, 'done'))
  expect(await toldAt(299, 300, 999, 1000, 1499, 1500)).toEqual([
    [],
    [['Judging', false]],
    [['Judging', false]],
    [['Judging', true]],
    [['Judging', true]],
    [],
  ])
  expect(await answer).toBe('done')
})

it('cancelled it says so at once, the work hears of it, and a late answer is dropped', async () => {
  let heard: AbortSignal | undefined
  const answer = underWay('Judging', (signal) => {
    heard = signal
    return after(2000, 'late')
  })
  await vi.advanceTimersByTimeAsync(1000)
  expect(heard?.aborted).toBe(false)
  busy()[0]?.cancel?.()
  expect(await answer).toBe('cancelled')
  expect(heard?.aborted).toBe(true)
  expect(busy()).toEqual([])
  await vi.advanceTimersByTimeAsync(5000)
  expect(busy()).toEqual([])
})

it('work that complains of being ended was cancelled; what fails by itself fails', async () => {
  const ended = underWay(
    'Judging',
    (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('terminated')))),
  )
  await vi.advanceTimersByTimeAsync(1000)
  busy()[0]?.cancel?.()
  expect(await ended).toBe('cancelled')
  await expect(underWay('Judging', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(busy()).toEqual([])
})

it('several stand in the order they were begun, and each way out ends its own', async () => {
  const first = underWay('Counting', endless, { aside: true })
  const second = underWay('Comparing', endless)
  await vi.advanceTimersByTimeAsync(1000)
  expect(busy().map(({ what, aside }) => [what, aside])).toEqual([
    ['Counting', true],
    ['Comparing', false],
  ])
  busy()[1]?.cancel?.()
  expect(await second).toBe('cancelled')
  expect(told()).toEqual([['Counting', true]])
  busy()[0]?.cancel?.()
  expect(await first).toBe('cancelled')
})
