import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPutOff } from './putOff.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('does only what was asked for last, as long after that as it says', () => {
  const done: string[] = []
  const wait = createPutOff()
  for (const what of ['a', 'b', 'c']) {
    wait.later(100, () => done.push(what))
    vi.advanceTimersByTime(60)
  }
  expect(done).toEqual([])
  vi.advanceTimersByTime(40)
  expect(done).toEqual(['c'])
})

it('waits until it is done or stopped, and can be asked again from within', () => {
  const seen: boolean[] = []
  const wait = createPutOff()
  wait.later(10, () => {
    seen.push(wait.isWaiting())
    wait.later(10, () => seen.push(true))
  })
  expect(wait.isWaiting()).toBe(true)
  vi.advanceTimersByTime(10)
  expect(seen).toEqual([false])
  expect(wait.isWaiting()).toBe(true)
  wait.stop()
  expect(wait.isWaiting()).toBe(false)
  vi.runAllTimers()
  expect(seen).toEqual([false])
})
