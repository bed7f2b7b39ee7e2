import { expect, it } from 'vitest'
import { createBatches } from './batches.ts'

const items = Array.from({ length: 200 }, (_, i) => ({ i }))

it('cuts a list into batches that together are the list', () => {
  const batches = createBatches<object>()(items)
  expect(batches.length).toBeGreaterThan(2)
  expect(batches.flat()).toEqual(items)
  expect(createBatches()([])).toEqual([])
})

it('gives the very batches of before, but for those with another item', () => {
  const inBatches = createBatches<object>()
  const before = inBatches(items)
  const after = inBatches(items.with(100, { i: -1 }))
  expect(after.map((batch, i) => batch === before[i])).toEqual(before.map((_, i) => i !== 1))
})

it('notices a shorter list', () => {
  const inBatches = createBatches<object>()
  inBatches(items)
  expect(inBatches(items.slice(0, 70)).flat()).toEqual(items.slice(0, 70))
})
