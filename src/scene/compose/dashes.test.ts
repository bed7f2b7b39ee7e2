import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../model/index.ts'
import { edgeStyle } from '../look/edgeStyle.ts'
import { dashedPath } from './dashes.ts'

const p = (x: number, y: number): Point => ({ x, y })
const dash = { on: 6, off: 4 }

/** Ends of every dash, those of corners left out. */
function straightOf(path: string): readonly (readonly [Point, Point])[] {
  return path.split('M').flatMap((one) => {
    const [x, y, toX, toY] = one.split(/[L ]/u).map(Number)
    return one.includes('Q') || toY === undefined ? [] : [[p(x ?? 0, y ?? 0), p(toX ?? 0, toY)] as const]
  })
}

/** Whether a place of a level line lies on one of its dashes. */
const isOn = (path: string, x: number) => straightOf(path).some(([a, b]) => a.x <= x && x <= b.x)

describe('the dashes of a line', () => {
  it('begin and end with the line', () => {
    const dashes = straightOf(dashedPath([p(13, 0), p(97, 0)], 6, dash))
    expect(dashes).toContainEqual([p(13, 0), p(19, 0)])
    expect(dashes).toContainEqual([p(91, 0), p(97, 0)])
  })

  it('turn a corner without a gap, or dotted as the rest is', () => {
    const way = [p(0, 0), p(100, 0), p(100, 100)]
    expect(dashedPath(way, 6, dash)).toContain('M94 0Q100 0 100 6')
    const dotted = dashedPath(way, 6, { on: 0.1, off: 4.5 })
    expect(dotted).not.toContain('Q')
    expect(straightOf(dotted).filter(([{ x, y }]) => x > 94 && y > 0 && y < 6)).toHaveLength(2)
  })

  it('leave out what a line too short for a gap has', () => {
    expect(dashedPath([p(0, 0), p(11, 0)], 6, dash)).toBe('M0 0L11 0')
  })

  it('of lines that meet are the same where they run on one trunk', () => {
    const place = fc.integer({ min: -400, max: 400 })
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 20, max: 300 }),
        (x, on, more) => {
          const join = x + on
          const end = join + more
          const straight = dashedPath([p(x, 0), p(end, 0)], 6, dash)
          const turning = dashedPath([p(join, -80), p(join, 0), p(end, 0)], 6, dash)
          // Behind the corner, which has a dash of its own.
          const places = Array.from({ length: Math.max(0, end - join - 12) * 2 }, (_, i) => join + 12 + i / 2)
          const alone = places.filter((at) => isOn(turning, at) && !isOn(straight, at))
          expect(alone).toEqual([])
        },
      ),
    )
  })

  it('are never longer than the line, nor all of a long one', () => {
    const kinds = ['async', 'failover', 'management', 'replication'] as const
    const bends = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), bends, (kind, steps) => {
        const look = edgeStyle(kind)
        const points = steps.map((step, i) => p(steps[i - (i % 2)] ?? 0, steps[i - 1 + (i % 2)] ?? step))
        const sum = (pairs: readonly (readonly [Point, Point])[]) =>
          pairs.reduce((all, [a, b]) => all + Math.hypot(a.x - b.x, a.y - b.y), 0)
        const length = sum(points.slice(1).map((b, i) => [points[i] ?? b, b] as const))
        const drawn = sum(straightOf(dashedPath(points, 6, look.dash ?? dash)))
        expect(drawn).toBeLessThanOrEqual(length + 0.1)
        const isLong = length > 60 * points.length
        expect(!isLong || drawn < length).toBe(true)
      }),
    )
  })
})
