import { expect, it } from 'vitest'
import { fittingScale, pixelSize } from './rasterise.ts'

it('keeps the scale within 1 to 4', () => {
  expect(pixelSize({ width: 100, height: 50 }, 9)).toEqual({ width: 400, height: 200, scale: 4 })
  expect(pixelSize({ width: 100, height: 50 }, 0)).toEqual({ width: 100, height: 50, scale: 1 })
})

it('refuses in words what no canvas can hold', () => {
  expect(pixelSize({ width: 8192, height: 10 }, 2).width).toBe(16384)
  expect(() => pixelSize({ width: 8193, height: 10 }, 2)).toThrow(/16,384/)
})

it('finds the largest size a canvas can hold, and none where none can', () => {
  expect(fittingScale({ width: 5000, height: 10 }, 2)).toBe(2)
  expect(fittingScale({ width: 5000, height: 10 }, 4)).toBe(3)
  expect(fittingScale({ width: 10, height: 8193 }, 2)).toBe(1)
  expect(fittingScale({ width: 16385, height: 10 }, 2)).toBeUndefined()
})
