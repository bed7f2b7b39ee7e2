import ELK from 'elkjs/lib/elk.bundled.js'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Design, Id } from '../../model/index.ts'
import { indexOf, moveBy, rectsOf, withRects } from '../../model/index.ts'
import { placeDesign } from '../place/placeDesign.ts'
import { placeMissing } from '../placeMissing.ts'
import { twoZones } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import type { Elk } from '../types.ts'
import { withInside } from './moveParts.ts'
import { placeInside, placeParts } from './placeParts.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk)
  return withRects(design, rects, direction)
}

function pinning(design: Design, ids: readonly Id[]): Design {
  return { ...design, view: { ...design.view, pinned: ids } }
}

/** Faults that every drawing must be free of; lanes may differ once a hand has moved them. */
function unsound(design: Design): string[] {
  return faultsOf(design, rectsOf(design)).filter((fault) => / overlaps | leaves /u.test(fault))
}

/** Nodes and groups, except some, that do not stand where they stood. */
function movedBetween(before: Design, after: Design, except: ReadonlySet<Id> = new Set()): Id[] {
  const [old, now] = [rectsOf(before), rectsOf(after)]
  return [...before.nodes, ...before.groups]
    .map(({ id }) => id)
    .filter((id) => !except.has(id) && JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id)))
}

test('what is pinned stays exactly where it is when everything is tidied', async () => {
  const before = await placed(twoZones())
  const dragged = moveBy(moveBy(before, ['web-a'], 340, -60), ['alb'], -180, 220)
  const design = pinning(dragged, ['web-a', 'alb'])
  const { rects, direction } = await placeDesign(design, elk)
  const [old, now] = [rectsOf(design), rectsOf(withRects(design, rects, direction))]
  for (const id of ['web-a', 'alb']) expect(now.get(id)).toEqual(old.get(id))
  expect(unsound(withRects(design, rects, direction))).toEqual([])
  expect(movedBetween(design, withRects(design, rects, direction)).length).toBeGreaterThan(0)
})

test('a pinned group stays with all that is inside it, in any design', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.nat(), async (seed, pick) => {
      const before = await placed(randomDesign(seed, 12))
      const group = before.groups[pick % before.groups.length]
      if (!group) return
      const design = pinning(moveBy(before, [group.id], 120, 64), [group.id])
      const { rects, direction } = await placeDesign(design, elk)
      const [old, now] = [rectsOf(design), rectsOf(withRects(design, rects, direction))]
      for (const id of withInside(design, group.id)) expect(now.get(id)).toEqual(old.get(id))
      expect(unsound(withRects(design, rects, direction))).toEqual([])
    }),
    { numRuns: 10, seed: 11 },
  )
})

test('tidying a selection moves nothing else and puts the selection over nothing', async () => {
  const before = await placed(twoZones())
  const region = before.groups.find(({ kind }) => kind === 'region')?.id
  const loose = ['x1', 'x2', 'x3'].map((id) => ({
    id,
    service: 'lambda',
    label: id,
    ...(region === undefined ? {} : { group: region }),
  }))
  const edges = [
    { id: 'l1', from: 'x1', to: 'x2' },
    { id: 'l2', from: 'x2', to: 'x3' },
  ]
  const wider = placeMissing({
    ...before,
    nodes: [...before.nodes, ...loose],
    edges: [...before.edges, ...edges],
  })
  const messy = moveBy(wider, ['x2'], 13, 170)
  const rects = await placeParts(messy, elk, ['x1', 'x2', 'x3'])
  expect([...rects.keys()].toSorted()).toEqual(['x1', 'x2', 'x3'])
  const after = withRects(messy, rects)
  const [old, now] = [rectsOf(messy), rectsOf(after)]
  for (const { id } of before.nodes) expect(now.get(id)).toEqual(old.get(id))
  const row = ['x1', 'x2', 'x3'].map((id) => now.get(id))
  expect(new Set(row.map((rect) => rect?.y)).size).toBe(1)
  expect(unsound(after).filter((fault) => /x[123] overlaps|overlaps x[123]/u.test(fault))).toEqual([])
})

test('tidying one group changes only its inside and makes it fit, in any design', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.nat(), async (seed, pick) => {
      const design = await placed(randomDesign(seed, 14))
      const index = indexOf(design)
      const group = design.groups[pick % design.groups.length]?.id ?? ''
      const inside = new Set(withInside(design, group))
      const around = new Set(index.ancestors(group).map(({ id }) => id))
      const after = withRects(design, await placeInside(design, elk, group))
      // Groups around it may have to grow.
      expect(movedBetween(design, after, new Set([...inside, ...around]))).toEqual([])
      expect(unsound(after).filter((fault) => inside.has(fault.split(' ')[0] ?? ''))).toEqual([])
    }),
    { numRuns: 12, seed: 5 },
  )
})

test('with the order kept, what stood above stands above again', async () => {
  const nodes = ['a', 'x', 'y', 'z'].map((id) => ({ id, service: 'ec2', label: id }))
  const edges = ['x', 'y', 'z'].map((to) => ({ id: `to-${to}`, from: 'a', to }))
  const positions = { a: [0, 150], z: [280, 10], x: [310, 140], y: [290, 300] } as const
  const design: Design = {
    format: 'faultline/1',
    title: 'Order',
    groups: [],
    nodes,
    spans: [],
    edges,
    view: { direction: 'right', positions },
  }
  const { rects } = await placeDesign(design, elk, { keep: true })
  const standing = ['x', 'y', 'z'].toSorted((a, b) => (rects.get(a)?.y ?? 0) - (rects.get(b)?.y ?? 0))
  expect(standing).toEqual(['z', 'x', 'y'])
  expect(new Set(['x', 'y', 'z'].map((id) => rects.get(id)?.x)).size).toBe(1)
})

test('adding one element moves no other, in any design', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.nat(), fc.nat(), async (seed, home, peer) => {
      const before = await placed(randomDesign(seed, 12))
      const group = before.groups[home % before.groups.length]?.id ?? ''
      const to = before.nodes[peer % before.nodes.length]?.id ?? ''
      const node = { id: 'new', service: 'lambda', label: 'New', group }
      const after = placeMissing({
        ...before,
        nodes: [...before.nodes, node],
        edges: [...before.edges, { id: 'new-edge', from: 'new', to }],
      })
      const around = new Set([
        group,
        ...indexOf(before)
          .ancestors(group)
          .map(({ id }) => id),
      ])
      expect(movedBetween(before, after, around)).toEqual([])
    }),
    { numRuns: 20, seed: 3 },
  )
})
