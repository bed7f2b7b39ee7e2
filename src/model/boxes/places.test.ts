import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesSince } from '../changesSince.ts'
import type { View } from '../types.ts'
import { pairIn, placesToken, withPairs } from './places.ts'

type Pair = readonly [number, number]

const ids = ['a', 'b', 'constructor', '__proto__', '7']
const start: View = {
  direction: 'down',
  positions: Object.fromEntries(ids.map((id, i) => [id, [i, i] as const])),
  pinned: ['a'],
}
const steps = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...ids, 'new'), fc.tuple(fc.nat(9), fc.nat(9))), { maxLength: 4 }),
  { maxLength: 10 },
)

it('is, after any steps, the view with those positions', () => {
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.boolean()), (changes, isRead) => {
      let plain = start
      let view = start
      for (const change of changes) {
        const pairs = new Map<string, Pair>(change)
        plain = { ...plain, positions: { ...plain.positions, ...Object.fromEntries(pairs) } }
        view = withPairs(view, pairs)
        for (const id of [...ids, 'new', 'toString'])
          expect(pairIn(view, id)).toEqual(
            Object.hasOwn(plain.positions ?? {}, id) ? plain.positions?.[id] : undefined,
          )
        if (isRead.next().value) expect(view.positions).toEqual(plain.positions)
      }
      expect({ ...view }).toEqual(plain)
      expect(structuredClone(view)).toEqual(plain)
      expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(plain)))
      expect(Object.keys(view.positions ?? {}).toSorted()).toEqual(
        Object.keys(plain.positions ?? {}).toSorted(),
      )
    }),
  )
})

it('tells which places are other ones, also from what was written in between', () => {
  const first = withPairs(start, new Map([['a', [5, 5]]]))
  const second = withPairs(first, new Map([['b', [6, 6]]]))
  const copied: View = { ...second }
  const third = withPairs(copied, new Map([['7', [7, 7]]]))
  const between = (a: View, b: View) => changesSince(placesToken(a) ?? {}, placesToken(b) ?? {})?.toSorted()
  expect(between(first, start)).toEqual(['a'])
  expect(between(second, start)).toEqual(['a', 'b'])
  expect(between(copied, second)).toEqual([])
  expect(between(third, first)).toEqual(['7', 'b'])
  expect(changesSince(third.positions ?? {}, start.positions ?? {})?.toSorted()).toEqual(['7', 'a', 'b'])
})

it('gives a view its first positions', () => {
  const view = withPairs(undefined, new Map([['a', [1, 2]]]))
  expect(view).toEqual({ positions: { a: [1, 2] } })
  expect(pairIn(view, 'a')).toEqual([1, 2])
  expect(pairIn(undefined, 'a')).toBeUndefined()
})
