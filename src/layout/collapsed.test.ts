import ELK from 'elkjs/lib/elk.bundled.js'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Design } from '../model/index.ts'
import {
  contains,
  hiding,
  indexOf,
  moveBy,
  rectsOf,
  setCollapsed,
  shownOf,
  withRects,
} from '../model/index.ts'
import { expandGroups } from './hands/expandGroups.ts'
import { layoutOf } from './layoutOf.ts'
import { placeDesign } from './place/placeDesign.ts'
import { placeMissing } from './placeMissing.ts'
import { reroute } from './reroute.ts'
import { twoZones } from './testing/aDesign.ts'
import { faultsOf } from './testing/faultsOf.ts'
import { randomDesign } from './testing/randomDesign.ts'
import type { Elk, Route } from './types.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk)
  return withRects(design, rects, direction)
}

const unsound = (design: Design) =>
  faultsOf(shownOf(design).design, rectsOf(design)).filter((fault) =>
    / overlaps | leaves | no place/u.test(fault),
  )

/** Random designs, laid out and then partly collapsed. */
const partlyCollapsed = fc
  .record({
    seed: fc.integer({ min: 0, max: 400 }),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  })
  .map(({ seed, picks }) => {
    const design = randomDesign(seed, 16)
    const ids = picks.flatMap((pick) => design.groups[pick % design.groups.length]?.id ?? [])
    return { design, ids }
  })

function meets(
  { points }: Route,
  end: 'start' | 'end',
  box: { x: number; y: number; width: number; height: number },
) {
  const point = end === 'start' ? points[0] : points.at(-1)
  if (!point) return false
  const onX = point.x === box.x || point.x === box.x + box.width
  const onY = point.y === box.y || point.y === box.y + box.height
  return (onX || onY) && contains(box, { ...point, width: 0, height: 0 })
}

test('lines of what a collapsed group hides meet its border', async () => {
  const { design, ids } = { design: await placed(twoZones()), ids: ['az-a'] }
  const collapsed = setCollapsed(design, ids, true)
  const { routes, rects } = layoutOf(collapsed)
  const box = rects.get('az-a')
  const touching = shownOf(collapsed).design.edges.filter(({ from, to }) => from === 'az-a' || to === 'az-a')
  expect(touching.length).toBeGreaterThan(0)
  for (const { id, from } of touching) {
    const route = routes.get(id)
    expect(route && box && meets(route, from === 'az-a' ? 'start' : 'end', box)).toBe(true)
  }
})

test('a tidied drawing with collapsed groups is sound, and sound again once they are expanded', async () => {
  await fc.assert(
    fc.asyncProperty(partlyCollapsed, async ({ design, ids }) => {
      const collapsed = await placed(setCollapsed(await placed(design), ids, true))
      expect(unsound(collapsed)).toEqual([])
      const { routes, rects } = layoutOf(collapsed)
      const lines = shownOf(collapsed).design.edges.filter(({ from, to }) => from !== to)
      expect(lines.filter(({ id }) => (routes.get(id)?.points.length ?? 0) < 2)).toEqual([])
      for (const { id } of design.nodes) expect(rects.has(id)).toBe(hiding(collapsed, [id]).length === 0)
      const expanded = expandGroups(collapsed, ids)
      expect(expanded.view?.collapsed).toBeUndefined()
      expect(unsound(expanded)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test('expanding moves nothing where nothing is in the way', async () => {
  await fc.assert(
    fc.asyncProperty(partlyCollapsed, async ({ design, ids }) => {
      const before = await placed(design)
      expect(expandGroups(setCollapsed(before, ids, true), ids)).toEqual(before)
    }),
    { numRuns: 15 },
  )
})

test('what was put into the room of a collapsed group makes way for it', async () => {
  const before = await placed(twoZones())
  const rects = rectsOf(before)
  const [group, watch] = [rects.get('vpc'), rects.get('watch')]
  if (!group || !watch) throw new Error('the design lost its parts')
  const collapsed = setCollapsed(before, ['vpc'], true)
  const intruding = moveBy(collapsed, ['watch'], group.x + 200 - watch.x, group.y + 60 - watch.y)
  expect(unsound(intruding)).toEqual([])
  expect(unsound(setCollapsed(intruding, ['vpc'], false))).not.toEqual([])
  const expanded = expandGroups(intruding, ['vpc'])
  expect(unsound(expanded)).toEqual([])
  expect(rectsOf(expanded).get('vpc')).toEqual(group)
})

test('parts that never had a place get one, although a collapsed group hides them', async () => {
  const design = setCollapsed(twoZones(), ['vpc'], true)
  for (const one of [await placed(design), placeMissing(design)]) {
    expect(one.view?.collapsed).toEqual(['vpc'])
    expect(unsound(setCollapsed(one, ['vpc'], false))).toEqual([])
  }
})

test('while a collapsed group is dragged its lines follow, as routed afresh', async () => {
  const before = setCollapsed(await placed(twoZones()), ['vpc'], true)
  const after = moveBy(before, ['vpc'], 60, 40)
  const layout = reroute(after, layoutOf(before), new Set(['vpc']))
  const box = layout.rects.get('vpc')
  const edge = shownOf(after).design.edges.find(({ to }) => to === 'vpc')
  const route = layout.routes.get(edge?.id ?? '')
  expect(route && box && meets(route, 'end', box)).toBe(true)
  expect(indexOf(before).groups.size).toBe(indexOf(after).groups.size)
})

test('groups expanded at once stand as if expanded one after the other, with room and without', async () => {
  let apart = 0
  let pushed = 0
  await fc.assert(
    fc.asyncProperty(partlyCollapsed, fc.boolean(), async ({ design, ids }, roomy) => {
      const drawn = await placed(design)
      const collapsed = setCollapsed(drawn, ids, true)
      const [first] = shownOf(collapsed).closed
      if (first === undefined) return
      // Without room: what stands beside it has come close meanwhile.
      const beside = indexOf(collapsed)
        .childGroups(indexOf(collapsed).parentOf(first))
        .find(({ id }) => id !== first)
      const closer = roomy || !beside ? collapsed : moveBy(collapsed, [beside.id], -120, -80)
      const one = ids.reduce((before, id) => expandGroups(before, [id]), closer)
      const all = expandGroups(closer, ids)
      expect([...rectsOf(all)]).toEqual([...rectsOf(one)])
      if (all.view?.positions === closer.view?.positions) apart += 1
      else pushed += 1
    }),
    { numRuns: 60, seed: 7 },
  )
  expect(apart).toBeGreaterThan(0)
  expect(pushed).toBeGreaterThan(0)
})
