import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsInOrder, inOrder } from './inOrder.ts'

test('a list of any length is put in the order of the engine, what is alike staying as it was', () => {
  const items = fc.array(fc.record({ key: fc.nat(5), at: fc.nat() }), { maxLength: 40 })
  fc.assert(
    fc.property(items, (list) => {
      const sorted = list.toSorted((a, b) => a.key - b.key)
      expect(inOrder([...list], (a, b) => a.key < b.key)).toEqual(sorted)
    }),
  )
})

test('ids stand in the order of their characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 40 }), (ids) => {
      expect(idsInOrder([...ids])).toEqual([...ids].sort())
    }),
  )
})
