import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tellChange } from '../../../model/index.ts'
import { createLooseBatches } from './looseBatches.ts'

interface Part {
  readonly at: number
  readonly shown: boolean
}

const isIn = ({ shown }: Part) => shown
const many = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, at) => ({ at, shown: true }))

/** The list with other parts in some places, which is told. */
function changed(parts: readonly Part[], places: readonly number[]): readonly Part[] {
  const now = parts.map((part, at) => (places.includes(at) ? { ...part, shown: !part.shown } : part))
  tellChange(now, parts, places.map(String))
  return now
}

it('paints everything once, in its batch or by itself, whatever changed on the way', () => {
  const step = fc.record({
    places: fc.uniqueArray(fc.nat(149), { maxLength: 5 }),
    dragging: fc.boolean(),
    told: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const batchesOf = createLooseBatches<Part>()
      let parts = many(150)
      batchesOf(parts, isIn, false)
      for (const { places, dragging, told } of steps) {
        parts = told ? changed(parts, places) : [...changed(parts, places)]
        const { batches, loose } = batchesOf(parts, isIn, dragging)
        const painted = [...batches.flat(), ...loose].toSorted((a, b) => a.at - b.at)
        expect(painted).toEqual(parts.filter(isIn))
        expect(batches.map((batch) => batch.every(({ at }, i, all) => at > (all[i - 1]?.at ?? -1)))).toEqual([
          true,
          true,
          true,
        ])
        expect(dragging || loose.length === 0).toBe(true)
      }
    }),
  )
})

it('takes what moves out of its batch once, and paints nothing else anew until the drag is over', () => {
  const batchesOf = createLooseBatches<Part>()
  const start = many(150)
  const moved = (parts: readonly Part[]) => {
    const now = parts.map((part, at) => (at === 70 ? { ...part } : part))
    tellChange(now, parts, ['70'])
    return now
  }
  const before = batchesOf(start, isIn, false)
  const once = moved(start)
  const first = batchesOf(once, isIn, true)
  expect(first.batches.map((batch, i) => batch === before.batches[i])).toEqual([true, false, true])
  expect(first.loose).toEqual([once[70]])
  const twice = moved(once)
  const second = batchesOf(twice, isIn, true)
  expect(second.batches.map((batch, i) => batch === first.batches[i])).toEqual([true, true, true])
  expect(second.loose[0]).toBe(twice[70])
  const over = batchesOf(twice, isIn, false)
  expect(over.loose).toEqual([])
  expect(over.batches[1]?.[6]).toBe(twice[70])
})
