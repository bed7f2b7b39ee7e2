import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stillness, stir } from './stillness.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function isStill(): Promise<boolean> {
  return Promise.race([stillness().then(() => true), Promise.resolve().then(() => Promise.resolve(false))])
}

it('is there at once while nothing moves', async () => {
  expect(await isStill()).toBe(true)
})

it('comes a moment after the last movement, not after the first', async () => {
  stir()
  const told = vi.fn<() => void>()
  void stillness().then(told)
  await vi.advanceTimersByTimeAsync(250)
  stir()
  await vi.advanceTimersByTimeAsync(250)
  expect(told).not.toHaveBeenCalled()
  expect(await isStill()).toBe(false)
  await vi.advanceTimersByTimeAsync(100)
  expect(told).toHaveBeenCalledOnce()
  expect(await isStill()).toBe(true)
})
