import { expect, it } from 'vitest'
import { createLending } from './lending.ts'

function aLending(most: number) {
  const made: string[] = []
  const forgotten: string[] = []
  const lend = createLending<string>(
    async (key) => {
      made.push(key)
      if (key === 'bad') throw new Error('cannot be made')
      return key
    },
    (value) => forgotten.push(value),
    most,
  )
  return { lend, made, forgotten }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

it('makes a thing once for all who use it, and keeps it for the next', async () => {
  const { lend, made, forgotten } = aLending(1)
  const [one, two] = [lend('a'), lend('a')]
  expect(await one.value).toBe('a')
  one.giveBack()
  two.giveBack()
  lend('a').giveBack()
  await settled()
  expect(made).toEqual(['a'])
  expect(forgotten).toEqual([])
})

it('forgets what was used longest ago, never what is in use', async () => {
  const { lend, forgotten } = aLending(2)
  const used = lend('used')
  for (const key of ['a', 'b', 'c', 'd']) lend(key).giveBack()
  await settled()
  expect(forgotten).toEqual(['a', 'b'])
  used.giveBack()
  await settled()
  expect(forgotten).toEqual(['a', 'b', 'c'])
})

it('tries again what could not be made', async () => {
  const { lend, made } = aLending(2)
  const bad = lend('bad')
  await expect(bad.value).rejects.toThrow('cannot be made')
  bad.giveBack()
  const again = lend('bad')
  await expect(again.value).rejects.toThrow('cannot be made')
  expect(made).toEqual(['bad', 'bad'])
})
