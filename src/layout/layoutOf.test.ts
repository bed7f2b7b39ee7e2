import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, test, vi } from 'vitest'
import type { Design, Id, Point } from '../model/index.ts'
import { iconRect, moveBy, overlaps, rectsOf, withRects } from '../model/index.ts'
import { layoutOf } from './layoutOf.ts'
import { measure } from './measure.ts'
import { placeDesign } from './place/placeDesign.ts'
import { reroute } from './reroute.ts'
import { aDesign, edgesOf, twoZones } from './testing/aDesign.ts'
import { randomDesign } from './testing/randomDesign.ts'
import type { Elk, Layout } from './types.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk)
  return withRects(design, rects, direction)
}

/** Nodes at given corners, with edges between them. */
function drawn(corners: Record<Id, [number, number]>, edges: string): Design {
  const nodes = Object.keys(corners).map((id) => ({ id, service: 'ec2', label: id }))
  return { ...aDesign({ nodes, edges: edgesOf(edges) }), view: { positions: corners } }
}

function pointsOf(layout: Layout, id: Id) {
  return layout.routes.get(id)?.points ?? []
}

describe('routes', () => {
  test('run straight between icons in one row, from border to border', () => {
    const layout = layoutOf(drawn({ a: [0, 0], b: [200, 0] }, 'a -> b'))
    expect(pointsOf(layout, 'e1')).toEqual([
      { x: 80, y: 24 },
      { x: 232, y: 24 },
    ])
  })

  test('start below the label when they go down', () => {
    const layout = layoutOf(drawn({ a: [0, 0], b: [0, 200] }, 'a -> b'))
    const [start, end] = pointsOf(layout, 'e1')
    expect(start?.x).toBe(56)
    expect(start?.y).toBeGreaterThan(48 + 14)
    expect(end).toEqual({ x: 56, y: 200 })
  })

  test('go around an icon that stands between', () => {
    const layout = layoutOf(drawn({ a: [0, 0], b: [200, 0], c: [400, 0] }, 'a -> c'))
    expect(pointsOf(layout, 'e1').length).toBeGreaterThan(2)
    expect(measure(drawn({ a: [0, 0], b: [200, 0], c: [400, 0] }, 'a -> c'), layout).throughIcons).toBe(0)
  })

  test('there and back are two lines', () => {
    const design = drawn({ a: [0, 0], b: [300, 0] }, 'a -> b\nb -> a')
    expect(measure(design, layoutOf(design)).onOthers).toBe(0)
  })

  test('exist even where icons lie on each other, and for self-edges', () => {
    const design = drawn({ a: [0, 0], b: [10, 10], c: [0, 5] }, 'a -> b\na -> a\nb -> c')
    for (const { id } of design.edges) expect(pointsOf(layoutOf(design), id).length).toBeGreaterThan(1)
  })

  test('are level or upright throughout', async () => {
    for (const seed of [3, 14, 15]) {
      const layout = layoutOf(await placed(randomDesign(seed)))
      for (const { points } of layout.routes.values()) {
        points.slice(1).forEach((point, i) => {
          const before = points[i]
          expect(before?.x === point.x || before?.y === point.y).toBe(true)
        })
      }
    }
  })
})

describe('edge labels', () => {
  test('keep clear of icons and of each other', async () => {
    const design = twoZones()
    const named = { ...design, edges: design.edges.map((edge) => ({ ...edge, label: `HTTPS ${edge.id}` })) }
    const layout = layoutOf(await placed(named))
    const labels = [...layout.routes.values()].flatMap(({ label }) => label ?? [])
    expect(labels).toHaveLength(named.edges.length)
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1)) expect(overlaps(label, other)).toBe(false)
      for (const { id } of named.nodes) {
        const rect = layout.rects.get(id)
        expect(rect && overlaps(label, iconRect(rect))).toBe(false)
      }
    })
  })
})

describe('rerouting', () => {
  test('gives new ways to the edges of what moved and keeps all others', async () => {
    const before = await placed(twoZones())
    const layout = layoutOf(before)
    const after = moveBy(before, ['users'], 0, 40)
    const again = reroute(after, layout, new Set(['users']))
    expect(again.rects).toEqual(rectsOf(after))
    expect(pointsOf(again, 'e1')).not.toEqual(pointsOf(layout, 'e1'))
    for (const id of ['e4', 'sync']) expect(pointsOf(again, id)).toEqual(pointsOf(layout, id))
  })

  test('gets lines out of the way of an icon dropped on them', () => {
    const before = drawn({ a: [0, 0], b: [600, 0], c: [300, 200] }, 'a -> b')
    const layout = layoutOf(before)
    const after = moveBy(before, ['c'], 0, -200)
    expect(measure(after, reroute(after, layout, new Set(['c']))).throughIcons).toBe(0)
  })

  test('leaves lines that something is merely dragged over', () => {
    const before = drawn({ a: [0, 0], b: [600, 0], c: [300, 200] }, 'a -> b')
    const layout = layoutOf(before)
    const over = moveBy(before, ['c'], 0, -200)
    expect(reroute(over, layout, new Set(['c']), { dragging: true }).routes).toEqual(layout.routes)
  })

  test('keeps dragged lines calm: they go back and forth between two ways less often', async () => {
    const before = await placed(twoZones())
    const first = layoutOf(before)
    const turns = (dragging: boolean) => {
      let count = 0
      for (const id of ['web-a', 'db-a'])
        for (const [dx, dy] of slants) {
          let layout = first
          const shapes = Array.from({ length: 24 }, (_, i) => {
            const design = moveBy(before, [id], dx * i, dy * i)
            layout = reroute(design, layout, new Set([id]), { dragging })
            return design.edges.map((edge) => shapeOf(pointsOf(layout, edge.id)))
          })
          before.edges.forEach((_, line) => (count += returnsIn(shapes.map((all) => all[line] ?? ''))))
        }
      return count
    }
    const [calm, restless] = [turns(true), turns(false)]
    expect(restless).toBeGreaterThan(2)
    expect(calm).toBeLessThan(restless / 2)
  })

  test('moves the edges of everything inside a moved group', async () => {
    const before = await placed(twoZones())
    const layout = layoutOf(before)
    const after = moveBy(before, ['cloud'], 0, 200)
    const again = reroute(after, layout, new Set(['cloud']))
    expect(pointsOf(again, 'sync')).not.toEqual(pointsOf(layout, 'sync'))
    expect(measure(after, again).throughIcons).toBe(0)
  })
})

/** The directions a line takes, from piece to piece. */
function shapeOf(points: readonly Point[]): string {
  return points
    .slice(1)
    .map(({ x, y }, i) => {
      const before = points[i] ?? { x, y }
      if (x !== before.x) return x > before.x ? 'right' : 'left'
      return y > before.y ? 'down' : 'up'
    })
    .join(' ')
}

/** How often a line takes a shape again that it left a few frames ago. */
function returnsIn(shapes: readonly string[]): number {
  return shapes.filter(
    (shape, i) => i > 0 && shape !== shapes[i - 1] && shapes.slice(Math.max(0, i - 6), i).includes(shape),
  ).length
}

/** Ways of dragging, in pixels a frame. */
const slants = [
  [6, 2],
  [-2, 6],
  [-5, -4],
] as const
