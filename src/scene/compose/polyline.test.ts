import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrowHead } from './arrowHead.ts'
import { pointAlong, roundedPath, shortened } from './polyline.ts'

const p = (x: number, y: number) => ({ x, y })

describe('an edge’s line', () => {
  it('rounds a corner by the radius', () => {
    expect(roundedPath([p(0, 0), p(20, 0), p(20, 20)], 6)).toBe('M0 0L14 0Q20 0 20 6L20 20')
  })

  it('rounds less where a segment is short', () => {
    expect(roundedPath([p(0, 0), p(4, 0), p(4, 20)], 6)).toBe('M0 0L2 0Q4 0 4 2L4 20')
  })

  it('is cut back at both ends, by half of an end segment at most', () => {
    expect(shortened([p(0, 0), p(10, 0), p(10, 10)], 3, 4)).toEqual([p(3, 0), p(10, 0), p(10, 6)])
    expect(shortened([p(0, 0), p(10, 0)], 30, 30)).toEqual([p(5, 0), p(5, 0)])
  })

  it('knows the point at any share of its length', () => {
    const way = [p(0, 0), p(10, 0), p(10, 30)]
    expect([0, 0.125, 0.5, 1].map((share) => pointAlong(way, share))).toEqual([
      p(0, 0),
      p(5, 0),
      p(10, 10),
      p(10, 30),
    ])
  })

  it('never holds a number SVG cannot read', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) }),
    )
    fc.assert(
      fc.property(points, (way) => {
        const path = roundedPath(shortened(way, 3, 11), 6)
        expect(path).toMatch(way.length === 0 ? /^$/ : /^M-?[\d.]+ -?[\d.]+(?:[LQ ]|-?[\d.]+)*$/)
      }),
    )
  })
})

describe('an arrow head', () => {
  it('points at its tip, closed when filled and open otherwise', () => {
    const size = { length: 8, width: 6 }
    expect(arrowHead(p(0, 0), p(20, 0), { shape: 'filled', ...size })).toBe('M12 3L20 0L12 -3Z')
    expect(arrowHead(p(0, 0), p(0, 20), { shape: 'open', ...size })).toBe('M-3 12L0 20L3 12')
  })
})
