import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Rect } from '../../../model/index.ts'
import { nearView } from './useSight.ts'

const rects = fc.record<Rect>({
  x: fc.integer({ min: -9000, max: 9000 }),
  y: fc.integer({ min: -9000, max: 9000 }),
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
})

function common(a: Rect, b: Rect): Rect | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)]
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined
}

describe('what is near the view', () => {
  it('holds all of the drawing that is in the view', () => {
    fc.assert(
      fc.property(rects, rects, (view, drawing) => {
        const seen = common(view, drawing)
        expect(seen === undefined || contains(nearView(view, drawing), seen)).toBe(true)
      }),
    )
  })

  it('stays the same however the view moves, while it holds the whole drawing', () => {
    const drawing = { x: -100, y: 300, width: 5000, height: 3000 }
    const view = { x: -600, y: -200, width: 6000, height: 4000 }
    const before = nearView(view, drawing)
    for (const [dx, dy] of [
      [450, 0],
      [-380, 90],
      [0, 460],
      [399, -440],
    ] as const)
      expect(nearView({ ...view, x: view.x + dx, y: view.y + dy }, drawing)).toEqual(before)
  })
})
