import { expect, it } from 'vitest'
import { fewAtOnce } from './fewAtOnce.ts'

it('never runs more than the limit, and runs everything', async () => {
  const run = fewAtOnce(2)
  let now = 0
  let most = 0
  const jobs = Array.from({ length: 7 }, (_, index) =>
    run(async () => {
      now += 1
      most = Math.max(most, now)
      await Promise.resolve()
      now -= 1
      return index
    }),
  )
  expect(await Promise.all(jobs)).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
})

it('goes on after a failure', async () => {
  const run = fewAtOnce(1)
  const failing = run(() => Promise.reject(new Error('no')))
  const next = run(() => Promise.resolve('yes'))
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

it('keeps the order of what is asked for together, and takes the newest of these batches first', async () => {
  const run = fewAtOnce(1)
  const order: string[] = []
  let release: () => void = () => undefined
  const held = run(() => new Promise<void>((resolve) => (release = resolve)))
  const job = (name: string) => run(async () => void order.push(name))
  await Promise.resolve()
  const first = [job('1a'), job('1b'), job('1c')]
  await Promise.resolve()
  const second = [job('2a'), job('2b')]
  await Promise.resolve()
  release()
  await Promise.all([held, ...first, ...second])
  expect(order).toEqual(['2a', '2b', '1a', '1b', '1c'])
})
