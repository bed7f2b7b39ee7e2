import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standingNear } from './standingNear.ts'

test('gives all that touches a row or a column, in order, and nothing far from it', () => {
  const length = fc.integer({ min: 1, max: 900 })
  const place = fc.integer({ min: -2000, max: 2000 })
  const rects = fc.array(fc.record({ x: place, y: place, width: length, height: length }), { maxLength: 40 })
  fc.assert(
    fc.property(rects, place, length, fc.constantFrom('x', 'y'), (all, from, size, axis) => {
      const to = from + size
      const endOf = (rect: (typeof all)[number]) => rect[axis] + (axis === 'x' ? rect.width : rect.height)
      const found = standingNear(all)(axis, from, to)
      const touching = all.filter((rect) => rect[axis] <= to && endOf(rect) >= from)
      expect(found.filter((rect) => touching.includes(rect))).toEqual(touching)
      for (const rect of found) expect(rect[axis] - 256 <= to && endOf(rect) + 256 >= from).toBe(true)
    }),
  )
})
