import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesSince } from '../changesSince.ts'
import type { View } from '../types.ts'
import { pairIn, pairsChanged, withPairs, type Pair, type PlaceKey } from './places.ts'

const ids = ['a', 'b', 'constructor', '__proto__', '7']
const start: View = {
  direction: 'down',
  positions: Object.fromEntries(ids.map((id, i) => [id, [i, i] as const])),
  sizes: Object.fromEntries(ids.slice(1).map((id, i) => [id, [i, i] as const])),
  pinned: ['a'],
}
const keys: readonly PlaceKey[] = ['positions', 'sizes']
const pairs = fc.array(fc.tuple(fc.constantFrom(...ids, 'new'), fc.tuple(fc.nat(9), fc.nat(9))), {
  maxLength: 4,
})
const steps = fc.array(fc.tuple(fc.constantFrom(...keys), pairs, fc.boolean()), { maxLength: 12 })

it('is, after any steps, the view with those positions and sizes', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      let plain = start
      let view = start
      for (const [key, change, isRead] of changes) {
        const others = new Map<string, Pair>(change)
        plain = { ...plain, [key]: { ...plain[key], ...Object.fromEntries(others) } }
        view = withPairs(view, key, others)
        for (const of of keys)
          for (const id of [...ids, 'new', 'toString'])
            expect(pairIn(view, of, id)).toEqual(
              Object.hasOwn(plain[of] ?? {}, id) ? plain[of]?.[id] : undefined,
            )
        // What was put together for one reader must not be in the way of the next step.
        expect(isRead ? view[key] : plain[key]).toEqual(plain[key])
      }
      expect({ ...view }).toEqual(plain)
      expect(structuredClone(view)).toEqual(plain)
      expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(plain)))
      for (const key of keys)
        expect(Object.keys(view[key] ?? {}).toSorted()).toEqual(Object.keys(plain[key] ?? {}).toSorted())
    }),
  )
})

it('tells which places are other ones, also from what was written in between', () => {
  const first = withPairs(start, 'positions', new Map([['a', [5, 5]]]))
  const second = withPairs(first, 'positions', new Map([['b', [6, 6]]]))
  const copied: View = { ...withPairs(second, 'sizes', new Map([['b', [9, 9]]])) }
  const third = withPairs(copied, 'positions', new Map([['7', [7, 7]]]))
  const between = (now: View, before: View) => pairsChanged(now, before, 'positions')?.toSorted()
  expect(between(first, start)).toEqual(['a'])
  expect(between(second, start)).toEqual(['a', 'b'])
  expect(between(copied, second)).toEqual([])
  expect(between(third, first)).toEqual(['7', 'b'])
  expect(pairsChanged(third, start, 'sizes')).toEqual(['b'])
  expect(changesSince(third.positions ?? {}, start.positions ?? {})?.toSorted()).toEqual(['7', 'a', 'b'])
})

it('gives a view its first positions', () => {
  const view = withPairs(undefined, 'positions', new Map([['a', [1, 2]]]))
  expect(view).toEqual({ positions: { a: [1, 2] } })
  expect(pairIn(view, 'positions', 'a')).toEqual([1, 2])
  expect(pairIn(undefined, 'positions', 'a')).toBeUndefined()
})
