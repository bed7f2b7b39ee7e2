import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesSince } from './changesSince.ts'
import { withValues } from './withValues.ts'

interface Value {
  readonly n: number
}

const keysOf = (count: number) => Array.from({ length: count }, (_, i) => `key-${i}`)

test('a map with other values is what a copy would be, however many steps it took', () => {
  const step = fc.array(fc.tuple(fc.nat(1300), fc.nat(9)), { maxLength: 120 })
  const large = keysOf(1200)
  const small = keysOf(20)
  fc.assert(
    fc.property(fc.boolean(), fc.array(step, { maxLength: 12 }), (isLarge, steps) => {
      const keys = isLarge ? large : small
      let copy: ReadonlyMap<string, Value> = new Map(keys.map((key, n) => [key, { n }]))
      let made = copy
      for (const changes of steps) {
        const values = new Map(changes.map(([at, n]) => [`key-${at}`, { n }]))
        const before = made
        made = withValues(made, values)
        copy = new Map([...copy].map(([key, value]) => [key, values.get(key) ?? value]))
        const changed = [...values.keys()].filter((key) => copy.has(key))
        expect(changesSince(made, before)?.toSorted()).toEqual(changed.toSorted())
      }
      expect(made.size).toBe(copy.size)
      expect([...made]).toEqual([...copy])
      expect([...made.entries()]).toEqual([...copy.entries()])
      expect([...made.keys()]).toEqual([...copy.keys()])
      expect([...made.values()]).toEqual([...copy.values()])
      const told: unknown[] = []
      made.forEach((value, key, map) => told.push([key, value, map === made]))
      expect(told).toEqual([...copy].map(([key, value]) => [key, value, true]))
      for (const key of [...keys, 'none']) {
        expect(made.get(key)).toBe(copy.get(key))
        expect(made.has(key)).toBe(copy.has(key))
      }
    }),
    { numRuns: 40 },
  )
})

test('the map that others are made of stays as it was', () => {
  const first = new Map(keysOf(1000).map((key, n) => [key, { n }]))
  const second = withValues(first, new Map([['key-7', { n: -1 }]]))
  const third = withValues(second, new Map([['key-8', { n: -2 }]]))
  expect([first, second, third].map((map) => [map.get('key-7')?.n, map.get('key-8')?.n])).toEqual([
    [7, 8],
    [-1, 8],
    [-1, -2],
  ])
})

test('without a value for one of its keys it is the very map', () => {
  const map = new Map([['a', { n: 1 }]])
  expect(withValues(map, new Map())).toBe(map)
  expect(withValues(map, new Map([['b', { n: 2 }]]))).toBe(map)
})
