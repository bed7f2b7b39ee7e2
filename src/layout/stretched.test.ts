import { describe, expect, it } from 'vitest'
import {
  addNode,
  connect,
  emptyDesign,
  moveBy,
  rectsOf,
  withRects,
  type Design,
  type Point,
} from '../model/index.ts'
import { layoutOf } from './layoutOf.ts'
import { stretched } from './stretched.ts'
import { randomDesign, randomNumbers } from './testing/randomDesign.ts'
import type { Route } from './types.ts'

function drawn(seed: number): Design {
  const design = randomDesign(seed)
  const rects = new Map(
    design.nodes.map(({ id }, i) => [
      id,
      { x: (i % 6) * 220, y: Math.floor(i / 6) * 190, width: 112, height: 84 },
    ]),
  )
  return withRects(design, rects, 'right')
}

const isSquare = ({ points }: Route) =>
  points.every((point, i) => {
    const next = points[i + 1]
    return !next || next.x === point.x || next.y === point.y
  })

const minus = (a: Point | undefined, b: Point | undefined) => [
  (a?.x ?? 0) - (b?.x ?? 0),
  (a?.y ?? 0) - (b?.y ?? 0),
]

describe('lines that go along with what moved', () => {
  it('are the lines of before, elsewhere, when everything moved by the same', () => {
    const before = drawn(3)
    const layout = layoutOf(before)
    const after = moveBy(before, rectsOf(before).keys(), 120, -40)
    const { routes } = stretched(after, layout)
    expect(routes.size).toBe(layout.routes.size)
    expect(routes.size).toBeGreaterThan(3)
    for (const [id, { points, label }] of layout.routes) {
      expect(routes.get(id)?.points).toEqual(points.map(({ x, y }) => ({ x: x + 120, y: y - 40 })))
      expect(routes.get(id)?.label).toEqual(label && { ...label, x: label.x + 120, y: label.y - 40 })
    }
  })

  it('keep to their ends and to right angles, whatever moved', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const next = randomNumbers(seed)
      const before = drawn(seed)
      const layout = layoutOf(before)
      let after = before
      for (const { id } of before.nodes)
        if (next() > 0.4)
          after = moveBy(after, [id], Math.round(next() * 300 - 150), Math.round(next() * 300 - 150))
      const now = stretched(after, layout)
      expect(now.rects).toEqual(rectsOf(after))
      for (const { id, from, to } of after.edges) {
        const [old, route] = [layout.routes.get(id), now.routes.get(id)]
        if (!old || !route) throw new Error(`${id} has no line`)
        expect(isSquare(route), id).toBe(true)
        const ends = [
          [from, old.points[0], route.points[0]],
          [to, old.points.at(-1), route.points.at(-1)],
        ] as const
        for (const [part, was, is] of ends) {
          if (!layout.rects.has(part)) continue
          expect(minus(is, was)).toEqual(minus(now.rects.get(part), layout.rects.get(part)))
        }
      }
    }
  })

  it('a line between parts that stay is the very line of before, and a new one has to wait', () => {
    const at = (x: number) => ({ x, y: 0 })
    let design = addNode(emptyDesign(), { id: 'a', service: 'ec2', label: 'A', at: at(0) })
    design = addNode(design, { id: 'b', service: 'ec2', label: 'B', at: at(300) })
    design = addNode(design, { id: 'c', service: 'ec2', label: 'C', at: at(600) })
    const before = connect(design, { from: 'a', to: 'b' })
    const layout = layoutOf(before)
    const { routes } = stretched(connect(moveBy(before, ['c'], 0, 90), { from: 'b', to: 'c' }), layout)
    expect([...routes]).toEqual([...layout.routes])
    const [id] = layout.routes.keys()
    expect(routes.get(id ?? '')).toBe(layout.routes.get(id ?? ''))
  })
})
