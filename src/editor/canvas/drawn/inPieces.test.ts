import { describe, expect, it } from 'vitest'
import { hatch } from '../../../scene/index.ts'
import { borderPieces, filledPieces, hatchingPieces } from './inPieces.ts'

const rect = { x: 10, y: 20, width: 700, height: 500 }
const grown = { ...rect, width: 705 }

/** Numbers of path data, as places; a path says them in pairs, but for arcs and level or upright lines. */
function placesIn(d: string): (readonly [number, number])[] {
  return [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)])
}

/** The length of a path's straight strokes, cut where another begins. */
function strokesIn(paths: readonly string[]) {
  return paths.flatMap((d) => {
    const places = placesIn(d)
    return places.flatMap((from, i) => {
      const to = places[i + 1]
      return to && i % 2 === 0 ? [[from, to] as const] : []
    })
  })
}

function lengthOf(paths: readonly string[]): number {
  return strokesIn(paths).reduce((sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(ax - bx, ay - by), 0)
}

function changed(before: readonly string[] = [], now: readonly string[] = []): readonly string[] {
  expect(now).toHaveLength(before.length)
  return now.filter((d, i) => d !== before[i])
}

describe('a rectangle whose right side moves a little', () => {
  it.each([
    ['its fill', filledPieces(rect, 2), filledPieces(grown, 2)],
    ['its border', borderPieces(rect, 2), borderPieces(grown, 2)],
    ['its dashed border', borderPieces(rect, 2, '5 3'), borderPieces(grown, 2, '5 3')],
    ['its hatching', hatchingPieces(rect, 9), hatchingPieces(grown, 9)],
  ])('changes only near that side: %s', (_, before, now) => {
    const others = changed(before, now)
    expect(others).toHaveLength(3)
    for (const [x] of others.flatMap(placesIn)) expect(x).toBeGreaterThanOrEqual(710 - 64 - 16)
  })
})

it('is dashed all around: pieces of a side follow each other, and every dash is a whole one', () => {
  const paths = borderPieces(rect, 2, '5 3') ?? []
  const top = strokesIn(paths)
    .filter(([[, ay], [, by]]) => ay === 20 && by === 20)
    .map(([[from], [to]]) => [from, to] as const)
    .sort(([a], [b]) => a - b)
  expect(top.map(([from]) => from)).toEqual([12, ...top.slice(0, -1).map(([, to]) => to)])
  expect(top.at(-1)?.[1]).toBe(708)
  for (const [from] of top) expect((from - 12) % 8).toBe(0)
})

it('is hatched as in one piece', () => {
  const strokes = strokesIn([hatch(rect, 9)])
  const lines = new Set(strokes.map(([[x, y]]) => x + y))
  const pieces = hatchingPieces(rect, 9)
  expect(pieces).toHaveLength(9)
  for (const [[ax, ay], [bx, by]] of strokesIn(pieces)) {
    expect(lines).toContain(ax + ay)
    expect(bx + by).toBe(ax + ay)
  }
  expect(lengthOf(pieces)).toBeCloseTo(lengthOf([hatch(rect, 9)]), 3)
})

it('leaves a small rectangle in one piece', () => {
  const small = { ...rect, width: 200, height: 100 }
  expect(filledPieces(small, 2)).toBeUndefined()
  expect(borderPieces(small, 2)).toBeUndefined()
  expect(hatchingPieces(small, 9)).toEqual([hatch(small, 9)])
})
