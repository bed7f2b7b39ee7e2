import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type Rect } from '../../../model/index.ts'
import { farthest, growTowards, isLacking, tile } from './growing.ts'
import { nearView } from './useSight.ts'

const numbers = (min: number, max: number) => fc.integer({ min, max })
const rects = fc.record<Rect>({
  x: numbers(-9000, 9000),
  y: numbers(-9000, 9000),
  width: numbers(1, 9000),
  height: numbers(1, 9000),
})
const area = ({ width, height }: Rect) => (width / tile) * (height / tile)

const most = 16

/** A part and a line in the middle of each tile. */
const countOf = (all: Rect, butNot: Rect | undefined) => 2 * (area(all) - (butNot ? overlap(all, butNot) : 0))
/** As much of an area as the next frame shows. */
const grown = (shown: Rect | undefined, near: Rect, view: Rect) =>
  growTowards({ shown, near, view, most, countOf })

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? area({ x: 0, y: 0, width, height }) : 0
}

describe('what comes into sight', () => {
  it('is there after some frames, of which none makes more than a strip or what a frame takes; what is far is gone', () => {
    fc.assert(
      fc.property(rects, rects, fc.option(rects, { nil: undefined }), (view, drawing, before) => {
        const near = nearView(view, drawing)
        let shown = before && grown(nearView(before, drawing), near, view)
        let frames = 0
        while (!shown || !contains(shown, near)) {
          const next = grown(shown, near, view)
          const strip = (2 * Math.max(next.width, next.height)) / tile
          expect(countOf(next, shown)).toBeLessThanOrEqual(Math.max(most, strip))
          expect(contains(farthest(near), next)).toBe(true)
          shown = next
          expect((frames += 1)).toBeLessThan(400)
        }
        expect(isLacking(shown, near, view)).toBe(false)
      }),
    )
  })

  it('fills the view before its surroundings', () => {
    const drawing = { x: 0, y: 0, width: 40 * tile, height: 40 * tile }
    const view = { x: 10.2 * tile, y: 10.2 * tile, width: 4.5 * tile, height: 2.5 * tile }
    const near = nearView(view, drawing)
    const crowded = (all: Rect, butNot: Rect | undefined) => 10 * countOf(all, butNot)
    const step = (before?: Rect) => growTowards({ shown: before, near, view, most, countOf: crowded })
    let shown = step()
    expect(isLacking(shown, near, view)).toBe(true)
    while (isLacking(shown, near, view)) shown = step(shown)
    // Nothing above and below is there yet, or no more than belongs to the last strip.
    expect(area(shown)).toBeLessThan(area(near))
    expect(shown.x <= view.x && shown.x + shown.width >= view.x + view.width).toBe(true)
  })

  it('comes in parts of what it is where that is much for a frame, and in one where it is little', () => {
    const drawing = { x: 0, y: 0, width: 40 * tile, height: 40 * tile }
    const view = { x: 10 * tile, y: 10 * tile, width: 1440, height: 900 }
    const shown = nearView(view, drawing)
    const next = { ...view, x: view.x + tile }
    const near = nearView(next, drawing)
    const after = (frame: number) => growTowards({ shown, near, view: next, most: frame, countOf })
    expect(contains(after(40), near)).toBe(true)
    const part = after(10)
    expect(contains(part, near)).toBe(false)
    expect(countOf(part, shown)).toBeGreaterThan(0)
  })

  it('stays while the view goes to and fro, and leaves in a frame in which nothing else comes', () => {
    const drawing = { x: 0, y: 0, width: 40 * tile, height: 40 * tile }
    const view = { x: 10 * tile, y: 10 * tile, width: 1440, height: 900 }
    const at = (tiles: number) => ({ ...view, x: view.x + tiles * tile })
    const nearAt = (tiles: number) => nearView(at(tiles), drawing)
    const before = nearView(view, drawing)
    let shown = before
    while (!contains(shown, nearAt(2))) shown = grown(shown, nearAt(2), at(2))
    expect(contains(shown, before)).toBe(true)
    expect(grown(shown, before, view)).toEqual(shown)
    const left = grown(shown, nearAt(3), at(3))
    expect(contains(shown, left)).toBe(true)
    expect(area(left)).toBeLessThan(area(shown))
  })

  it('lacks nothing outside of the drawing', () => {
    const drawing = { x: 0, y: 0, width: 2 * tile, height: tile }
    const view = { x: -5 * tile, y: -5 * tile, width: 20 * tile, height: 20 * tile }
    const near = nearView(view, drawing)
    expect(isLacking(grown(undefined, near, view), near, view)).toBe(false)
  })
})
