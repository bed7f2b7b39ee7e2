import fc from 'fast-check'
import type { CSSProperties } from 'react'
import { describe, expect, it } from 'vitest'
import { standingAt, type Standing } from './standing.ts'

/** Where a browser puts what has this style. */
function placeOf({ left = 0, top = 0, transform = 'none' }: CSSProperties) {
  const [dx = 0, dy = 0] = [...transform.matchAll(/-?[\d.]+/gu)].map(Number)
  return { x: Number(left) + dx, y: Number(top) + dy }
}

const place = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
})
const largeDrawing = fc.constantFrom<Standing>('fixed', 'dragged')

describe('the style that puts a part of a large drawing at its place', () => {
  it('puts it there, however it came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, largeDrawing), { minLength: 1 }), (way) => {
        let style: CSSProperties | undefined
        for (const [at, standing] of way) {
          style = standingAt(at, standing, style)
          expect(placeOf(style)).toEqual(at)
        }
      }),
    )
  })

  it('has a move only while the part is dragged away from where it stood', () => {
    const stood = standingAt({ x: 40, y: 60 }, 'fixed')
    expect(stood).toEqual({ left: 40, top: 60, transform: 'none' })
    const dragged = standingAt({ x: 50, y: 60 }, 'dragged', stood)
    expect(dragged).toEqual({ left: 40, top: 60, transform: 'translate(10px, 0px)' })
    expect(standingAt({ x: 40, y: 60 }, 'dragged', dragged)).toEqual(stood)
    expect(standingAt({ x: 50, y: 60 }, 'fixed', dragged).transform).toBe('none')
  })

  it('leaves a small drawing to moves, which can glide', () => {
    expect(standingAt({ x: 40, y: 60 }, 'by moves')).toEqual({})
  })
})
