import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps, type Point, type Rect } from '../../../model/index.ts'
import { roundedPath, style, type SceneEdge } from '../../../scene/index.ts'
import { pathsOf, stretchesIn, wholeLine } from './linePieces.ts'

/** Every stretch there can be. */
const all = 2 ** 30 - 1

function line(points: readonly Point[], dashes?: string): SceneEdge {
  const path = roundedPath(points, style.edge.radius)
  const strokes = { line: points, path, head: '', ...(dashes === undefined ? {} : { dashes }) }
  const plain = { invalid: false, lit: false, hidden: false, dim: false, dead: false }
  return { id: 'e', from: 'a', to: 'b', kind: 'sync', points, ...strokes, middle: { x: 0, y: 0 }, ...plain }
}

/** A line of level and upright pieces, as the router lays them. */
const routes = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 4, maxLength: 12 }).map((numbers) =>
  numbers.slice(1).map((number, i): Point => {
    const before = numbers[i] ?? 0
    return i % 2 === 0 ? { x: before, y: number } : { x: number, y: before }
  }),
)
const areas = fc.record<Rect>({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
})

const numbersOf = (path: string) => [...path.matchAll(/-?[\d.]+/gu)].map(Number)

/** Bounds of a path's points: control points of corners lie on the corner, so nothing is drawn outside. */
function boundsOf(path: string): Rect {
  const numbers = numbersOf(path)
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x: x - 1, y: y - 1, width: Math.max(...xs) - x + 2, height: Math.max(...ys) - y + 2 }
}

describe('stretches of a line', () => {
  it('are all of it in one without an area, and when it is dashed', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ]
    const area = { x: 90, y: 90, width: 50, height: 50 }
    expect(pathsOf(line(points), stretchesIn(line(points), undefined))).toEqual([line(points).path])
    const dashed = line(points, 'M0 0L6 0')
    expect(stretchesIn(dashed, area)).toBe(wholeLine)
    expect(pathsOf(dashed, wholeLine)).toEqual(['M0 0L6 0'])
    expect(pathsOf(line(points), stretchesIn(line(points), area))).toHaveLength(1)
  })

  it('are one shape where all of them are in the area', () => {
    fc.assert(
      fc.property(routes, (points) => {
        const area = { x: -1e4, y: -1e4, width: 2e4, height: 2e4 }
        expect(pathsOf(line(points), stretchesIn(line(points), area))).toEqual([line(points).path])
      }),
    )
  })

  it('go from one end to the other without a gap', () => {
    fc.assert(
      fc.property(routes, (points) => {
        const edge = line(points)
        const paths = pathsOf(edge, all)
        const ends = paths.map(numbersOf)
        expect(ends[0]?.slice(0, 2)).toEqual(numbersOf(edge.path).slice(0, 2))
        expect(ends.at(-1)?.slice(-2)).toEqual(numbersOf(edge.path).slice(-2))
        for (const [i, numbers] of ends.entries()) {
          const next = ends[i + 1]
          if (!next || paths.length < 2) continue
          // A stretch ends a pixel beyond the beginning of the next, which is its corner's end.
          expect(numbers.slice(-4, -2)).toEqual(next.slice(0, 2))
        }
      }),
    )
  })

  it('that are not drawn lie outside the area', () => {
    fc.assert(
      fc.property(routes, areas, (points, area) => {
        const edge = line(points)
        const stretches = stretchesIn(edge, area)
        fc.pre(stretches !== wholeLine)
        const drawn = new Set(pathsOf(edge, stretches))
        const missed = pathsOf(edge, all).filter((path) => !drawn.has(path) && overlaps(boundsOf(path), area))
        expect(missed).toEqual([])
      }),
    )
  })
})
