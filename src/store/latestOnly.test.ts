import { expect, it } from 'vitest'
import { latestOnly } from './latestOnly.ts'

it('runs one at a time, and of those that waited only the newest', async () => {
  const begun: { readonly input: number; readonly end: () => void }[] = []
  const done: number[] = []
  const ask = latestOnly(
    (input: number) =>
      new Promise<number>((resolve) => begun.push({ input, end: () => resolve(input * 10) })),
    (output) => done.push(output),
    () => undefined,
  )
  for (const input of [1, 2, 3, 4]) ask(input)
  expect(begun.map(({ input }) => input)).toEqual([1])
  begun[0]?.end()
  await Promise.resolve()
  await Promise.resolve()
  expect(begun.map(({ input }) => input)).toEqual([1, 4])
  begun[1]?.end()
  await Promise.resolve()
  expect(done).toEqual([10, 40])
})

it('goes on after a failure', async () => {
  const failed: unknown[] = []
  const done: number[] = []
  const ask = latestOnly(
    (input: number) => (input === 1 ? Promise.reject(new Error('no')) : Promise.resolve(input)),
    (output) => done.push(output),
    (error) => failed.push(error),
  )
  ask(1)
  ask(2)
  for (let i = 0; i < 6; i++) await Promise.resolve()
  expect(failed).toHaveLength(1)
  expect(done).toEqual([2])
})
