import { describe, expect, it } from 'vitest'
import { iconRect, moveBy, type Design, type Id, type Point } from '../../model/index.ts'
import { layoutOf } from '../layoutOf.ts'
import { reroute } from '../reroute.ts'
import { runsThrough } from './runsThrough.ts'

/** Two parts one below the other with a labelled line, a third beside them that both call, and one far below. */
const design: Design = {
  format: 'faultline/1',
  title: 'Carried',
  groups: [],
  nodes: ['a', 'b', 'c', 'far'].map((id) => ({ id, service: 'ec2', label: id })),
  spans: [],
  edges: [
    { id: 'within', from: 'a', to: 'b', label: 'HTTPS' },
    { id: 'out', from: 'b', to: 'c' },
  ],
  view: { positions: { a: [0, 0], b: [300, 200], c: [700, 0], far: [120, 900] } },
}

const farIcon = iconRect({ x: 120, y: 900, width: 112, height: 84 })

function longestPiece(points: readonly Point[]): readonly [Point, Point] {
  const pieces = points.slice(1).map((b, i): readonly [Point, Point] => [points[i] ?? b, b])
  const length = ([a, b]: readonly [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  const [longest] = pieces.toSorted((a, b) => length(b) - length(a))
  if (!longest) throw new Error('a way without pieces')
  return longest
}

function moved(ids: readonly Id[], x: number, y: number) {
  const before = layoutOf(design)
  const after = moveBy(design, ids, x, y)
  return { before, after, layout: reroute(after, before, new Set(ids), { dragging: true }) }
}

describe('a line between parts that move alike', () => {
  it('goes along with its label, and those that lead elsewhere get new ways', () => {
    const { before, layout } = moved(['a', 'b'], 40, 24)
    const old = before.routes.get('within')
    expect(old?.label).toBeDefined()
    expect(layout.routes.get('within')).toEqual({
      points: old?.points.map(({ x, y }) => ({ x: x + 40, y: y + 24 })),
      label: old?.label && { ...old.label, x: old.label.x + 40, y: old.label.y + 24 },
    })
    expect(layout.routes.get('out')?.points.at(-1)).toEqual(before.routes.get('out')?.points.at(-1))
    expect(layout.routes.get('out')?.points[0]).not.toEqual(before.routes.get('out')?.points[0])
  })

  it('runs around a part that it came upon', () => {
    const way = layoutOf(design).routes.get('within')?.points ?? []
    const [a, b] = longestPiece(way)
    // The middle of the line comes to lie on the middle of that part's icon.
    const by = {
      x: Math.round(farIcon.x + 24 - (a.x + b.x) / 2),
      y: Math.round(farIcon.y + 24 - (a.y + b.y) / 2),
    }
    const { layout } = moved(['a', 'b'], by.x, by.y)
    const carried = way.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))
    expect(runsThrough(carried, farIcon)).toBe(true)
    const found = layout.routes.get('within')?.points ?? []
    expect(found.length).toBeGreaterThan(1)
    expect(runsThrough(found, farIcon)).toBe(false)
  })

  it('is found anew when its ends move apart', () => {
    const { before, layout } = moved(['a'], 40, 24)
    expect(layout.routes.get('within')?.points[0]).not.toEqual(before.routes.get('within')?.points[0])
    expect(layout.routes.get('within')?.points.at(-1)).toEqual(before.routes.get('within')?.points.at(-1))
  })
})
