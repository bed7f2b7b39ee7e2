import { expect, it } from 'vitest'
import type { Design, Id } from '../model/index.ts'
import { moveBy, rectsOf, remove, withRects } from '../model/index.ts'
import { layoutOf } from './layoutOf.ts'
import { followsLayout, prepareReroute, reroute } from './reroute.ts'
import { randomDesign, randomNumbers } from './testing/randomDesign.ts'
import type { Layout } from './types.ts'

/** Parts in rows, in no group's way: where they stand does not matter, only that nothing is left out. */
function drawn(seed: number): Design {
  const design = randomDesign(seed)
  const labelled = design.edges.map((edge, i) => (i % 3 ? edge : { ...edge, label: `label ${i % 4}` }))
  const rects = new Map(
    design.nodes.map(({ id }, i) => [
      id,
      { x: (i % 6) * 220, y: Math.floor(i / 6) * 190, width: 112, height: 84 },
    ]),
  )
  return withRects({ ...design, edges: labelled }, rects, 'right')
}

/** A layout the router has never seen: nothing is kept for it. */
function unknown({ rects, spans, routes, titles }: Layout): Layout {
  return { rects: new Map(rects), spans, routes: new Map(routes), ...(titles && { titles }) }
}

function expectSame(a: Layout, b: Layout): void {
  expect(a.spans).toEqual(b.spans)
  expect(a.rects).toEqual(b.rects)
  expect(Object.fromEntries(a.routes)).toEqual(Object.fromEntries(b.routes))
}

it('finds, frame after frame, the ways it finds with nothing kept from the frame before', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const next = randomNumbers(seed)
    let design = drawn(seed)
    let layout = layoutOf(design)
    for (const step of prepareReroute(design, layout)) step()
    for (let frame = 0; frame < 12; frame++) {
      const parts = frame % 4 === 0 ? design.groups : design.nodes
      const part = parts[Math.floor(next() * parts.length)]
      if (!part) continue
      const moved = new Set<Id>([part.id])
      design =
        frame === 7
          ? remove(design, [part.id])
          : moveBy(design, [part.id], Math.round(next() * 200 - 100), Math.round(next() * 200 - 100))
      const fresh = reroute(design, unknown(layout), moved)
      layout = reroute(design, layout, moved)
      expectSame(layout, fresh)
      expect(layout.rects).toEqual(rectsOf(design))
      expect([...layout.routes.keys()].every((id) => design.edges.some((edge) => edge.id === id))).toBe(true)
    }
  }
})

it('finds the same ways where a drag goes on from a layout that was there before', () => {
  for (let seed = 1; seed <= 4; seed++) {
    const start = drawn(seed)
    const [first = '', second = first] = start.nodes.map(({ id }) => id)
    const began = layoutOf(start)
    const away = moveBy(start, [first], 150, 40)
    const gone = reroute(away, began, new Set([first]))
    followsLayout(began, gone)
    if (seed % 2) for (const step of prepareReroute(start, began)) step()
    const next = moveBy(start, [second], 30, -60)
    const fresh = reroute(next, unknown(began), new Set([second]))
    const layout = reroute(next, began, new Set([second]))
    expectSame(layout, fresh)
    expect(layout.rects).toEqual(rectsOf(next))
  }
})

it('gives the very routes of before when no line is touched', () => {
  const design: Design = {
    ...drawn(1),
    groups: [],
    spans: [],
    nodes: ['a', 'b', 'c'].map((id) => ({ id, service: 'ec2', label: id })),
    edges: [{ id: 'e', from: 'a', to: 'b' }],
    view: { positions: { a: [0, 0], b: [300, 0], c: [0, 900] } },
  }
  const layout = layoutOf(design)
  expect(reroute(moveBy(design, ['c'], 40, 0), layout, new Set(['c'])).routes).toBe(layout.routes)
})
