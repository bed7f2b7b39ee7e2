import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { stagger } from './stagger.ts'

const zones = ['a', 'b'] as const
const top = { a: 0, b: 200 } as const

/** A server before two stores in each of two zones, all three in one row, and what it is joined to. */
function inRow(edges: string) {
  const design = aDesign({
    groups: zones.map((zone) => ({ id: zone, kind: 'az' as const, label: zone, zone })),
    nodes: zones.flatMap((zone) => [
      { id: `server-${zone}`, service: 'ec2', label: 'Server', group: zone },
      { id: `cache-${zone}`, service: 'elasticache', label: 'Cache', group: zone },
      { id: `db-${zone}`, service: 'rds', label: 'Database', group: zone },
    ]),
    edges: edgesOf(edges),
  })
  const rects = new Map<Id, Rect>()
  for (const zone of zones) {
    rects.set(zone, { x: 0, y: top[zone], width: 560, height: 160 })
    for (const [i, name] of ['server', 'cache', 'db'].entries())
      rects.set(`${name}-${zone}`, { x: 20 + 180 * i, y: top[zone] + 44, width: 112, height: 84 })
  }
  const task = {
    design,
    frames: foldDesign(design),
    aside: new Set<Id>(),
    direction: 'right',
    ordered: true,
  } as const
  return { task, rects }
}

test('a store behind another one comes out of its row in every zone, and zones grow alike', () => {
  const { task, rects } = inRow(
    'server-a -> cache-a\nserver-a -> db-a\nserver-b -> cache-a\nserver-b -> db-a',
  )
  expect(stagger(task, rects)).toBe(true)
  const below = (id: Id, zone: Id) => (rects.get(id)?.y ?? 0) - (rects.get(zone)?.y ?? 0)
  for (const zone of zones) {
    expect(below(`server-${zone}`, zone)).toBe(44)
    expect(below(`cache-${zone}`, zone)).toBe(44)
    expect(below(`db-${zone}`, zone)).toBe(116)
    expect(rects.get(zone)?.height).toBe(232)
  }
})

test('what the one in front calls stays in its row', () => {
  const { task, rects } = inRow('server-a -> cache-a\ncache-a -> db-a\nserver-b -> cache-b\ncache-b -> db-b')
  const before = new Map(rects)
  expect(stagger(task, rects)).toBe(false)
  expect(rects).toEqual(before)
})
