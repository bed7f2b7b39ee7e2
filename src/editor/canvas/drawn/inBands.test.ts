import { expect, it } from 'vitest'
import { inBands } from './inBands.ts'

const stroke = (i: number) => `M${i} 0L${i + 9} 9`

it('cuts many strokes into bands that together are all of them, in their order', () => {
  const d = Array.from({ length: 1000 }, (_, i) => stroke(i)).join('')
  const bands = inBands(d)
  expect(bands.length).toBeGreaterThan(10)
  expect(bands.join('')).toBe(d)
  for (const band of bands) expect(band.startsWith('M')).toBe(true)
})

it('leaves a shape of a few strokes as it is', () => {
  expect(inBands(stroke(1) + stroke(2))).toEqual([stroke(1) + stroke(2)])
})
