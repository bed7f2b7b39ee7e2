import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellChange, type Point } from '../../model/index.ts'
import type { SceneEdge } from '../types.ts'
import { roundedPath } from './polyline.ts'
import { ownStrokes } from './ownStrokes.ts'
import { createTrunks } from './trunks.ts'

const plain = { invalid: false, lit: false, hidden: false, dim: false, dead: false, middle: { x: 0, y: 0 } }
const p = (x: number, y: number): Point => ({ x, y })

function aLine(id: string, [from, to]: readonly [string, string], points: readonly Point[]): SceneEdge {
  return {
    id,
    from,
    to,
    kind: 'sync',
    points,
    line: points,
    path: roundedPath(points, 6),
    head: 'M0 0',
    ...plain,
  }
}

/** Out of one part at the origin, with one bend at `x`, to the height `y` at 400. */
const leaving = (id: string, x: number, y: number) =>
  aLine(id, ['a', id], y === 0 ? [p(0, 0), p(400, 0)] : [p(0, 0), p(x, 0), p(x, y), p(400, y)])
/** From a height at 0 into one part at 400. */
const meeting = (id: string, x: number, y: number) =>
  aLine(id, [id, 'b'], y === 0 ? [p(0, 0), p(400, 0)] : [p(0, y), p(x, y), p(x, 0), p(400, 0)])
/** Both: between the same two parts. */
const between = (id: string, x: number, y: number) =>
  aLine(id, ['a', 'b'], [p(0, 0), p(x, 0), p(x, y), p(x + 60, y), p(x + 60, 0), p(400, 0)])

const lines = fc
  .array(
    fc.record({
      shape: fc.constantFrom(leaving, meeting, between),
      x: fc.integer({ min: 1, max: 16 }),
      y: fc.integer({ min: -8, max: 8 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map(({ shape, x, y }, i) => shape(`l${i}`, x * 20, y * 30)))

/** Whether a place lies on a straight stretch of path data, or near one of its corners. */
function covers(path: string, { x, y }: Point): boolean {
  let at = p(0, 0)
  for (const [, letter, numbers = ''] of path.matchAll(/([MLQ])([^MLQ]*)/gu)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.trim().split(' ').map(Number)
    const to = letter === 'Q' ? p(c, d) : p(a, b)
    const [left, right] = [Math.min(at.x, to.x) - 0.1, Math.max(at.x, to.x) + 0.1]
    const [top, bottom] = [Math.min(at.y, to.y) - 0.1, Math.max(at.y, to.y) + 0.1]
    if (letter !== 'M' && x >= left && x <= right && y >= top && y <= bottom) return true
    at = to
  }
  return false
}

function placesOn({ points }: SceneEdge): Point[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b
    const steps = Math.hypot(a.x - b.x, a.y - b.y) / 5
    return Array.from({ length: Math.floor(steps) + 1 }, (_, k) =>
      p(a.x + ((b.x - a.x) * k) / (steps || 1), a.y + ((b.y - a.y) * k) / (steps || 1)),
    )
  })
}

describe('trunks', () => {
  it('are drawn by the first of the lines that have one in common', () => {
    const lines = [leaving('one', 200, 0), leaving('two', 200, 60), leaving('one', 200, 0)]
    const [whole, branch, same] = createTrunks()(lines).map(ownStrokes)
    expect(whole?.path).toBe('M0 0L400 0')
    expect(branch?.path).toBe('M188 0L194 0Q200 0 200 6L200 54Q200 60 206 60L400 60')
    expect(same).toMatchObject({ path: '', head: '' })
  })

  it('end with one head where lines meet', () => {
    const lines = [meeting('one', 200, 0), meeting('two', 200, 60)]
    const [whole, branch] = createTrunks()(lines).map(ownStrokes)
    expect(whole?.head).toBe('M0 0')
    expect(branch).toMatchObject({ head: '', path: 'M0 60L194 60Q200 60 200 54L200 6Q200 0 206 0L212 0' })
  })

  it('are none for lines of different looks', () => {
    const pale = { ...leaving('two', 200, 0), dim: true }
    expect(createTrunks()([leaving('one', 200, 0), pale])[1]).toBe(pale)
  })

  it('are none for a line that glows: the glow would lie over them', () => {
    const lit = { ...leaving('two', 200, 0), lit: true }
    expect(createTrunks()([leaving('one', 200, 0), lit])[1]).toBe(lit)
  })

  it('leave nothing undrawn', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const drawn = createTrunks()(all).map(ownStrokes)
        for (const line of all)
          for (const place of placesOn(line))
            expect(
              drawn.some(({ path }) => covers(path, place)),
              `${line.id} at ${place.x} ${place.y}`,
            ).toBe(true)
      }),
    )
  })

  it('are drawn after some changes as at once', () => {
    const changes = fc.array(fc.tuple(fc.nat(20), fc.constantFrom(leaving, meeting, between), fc.nat(16)), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(lines, changes, (first, steps) => {
        const trunks = createTrunks()
        let all: readonly SceneEdge[] = first
        trunks(all)
        for (const [place, shape, x] of steps) {
          const at = place % all.length
          const next = all.map((line, i) => (i === at ? shape(line.id, (x + 1) * 20, 30) : line))
          tellChange(next, all, [String(at)])
          all = next
          expect(trunks(all)).toEqual(createTrunks()(all))
        }
      }),
    )
  })

  it('leave lines that nothing changed the very objects they were', () => {
    const trunks = createTrunks()
    const all = [leaving('one', 200, 0), leaving('two', 200, 60), meeting('three', 100, 30)]
    const before = trunks(all)
    const next = [...all.slice(0, 2), meeting('three', 140, 30)]
    tellChange(next, all, ['2'])
    const after = trunks(next)
    expect(after[0]).toBe(before[0])
    expect(after[1]).toBe(before[1])
  })
})
