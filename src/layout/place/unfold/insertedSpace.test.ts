import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertedSpace } from './insertedSpace.ts'

test('what lies past a growing stretch moves by all of it, what lies beside it by half', () => {
  const space = insertedSpace([{ from: 100, to: 200, by: 80 }], [])
  expect([space.at(50), space.at(150), space.at(250), space.total]).toEqual([0, 40, 80, 80])
})

test('of two that grow beside each other, the middles stay level', () => {
  const growing = [
    { from: 0, to: 100, by: 200 },
    { from: 20, to: 80, by: 40 },
  ]
  const space = insertedSpace(growing, [])
  expect(space.of(0) + 100).toBe(space.of(1) + 20)
})

test('nothing that stood after another comes to stand before its end', () => {
  const stretch = fc.record({
    from: fc.integer({ min: 0, max: 500 }),
    size: fc.integer({ min: 1, max: 200 }),
    by: fc.integer({ min: 0, max: 75 }),
  })
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), (drawn) => {
      const all = drawn.map(({ from, size, by }) => ({ from, to: from + size, by: by < 30 ? 0 : 4 * by }))
      const growing = all.filter(({ by }) => by > 0)
      const others = all.filter(({ by }) => by === 0)
      const space = insertedSpace(growing, others)
      const placed = [
        ...growing.map((one, i) => ({ ...one, start: one.from + space.of(i) })),
        ...others.map((one) => ({ ...one, start: one.from + space.at((one.from + one.to) / 2) })),
      ]
      for (const one of placed) {
        for (const other of placed) {
          if (one.to > other.from) continue
          expect(other.start).toBeGreaterThanOrEqual(one.start + one.to - one.from + one.by)
        }
        expect(one.start + one.to - one.from + one.by).toBeLessThanOrEqual(
          Math.max(...all.map(({ to }) => to)) + space.total,
        )
      }
    }),
  )
})
