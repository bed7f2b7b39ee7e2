import ELK from 'elkjs/lib/elk.bundled.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Design, Id } from '../../model/index.ts'
import { iconCentre, indexOf, moveBy, rectsOf, withRects } from '../../model/index.ts'
import { placeDesign } from '../place/placeDesign.ts'
import { aDesign, edgesOf, twoZones } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import type { Elk } from '../types.ts'
import { placeParts } from './placeParts.ts'
import { settleDropped } from './settleDropped.ts'

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk)
  return withRects(design, rects, direction)
}

async function tidied(design: Design, ids: readonly Id[]): Promise<Design> {
  return settleDropped(design, withRects(design, await placeParts(design, elk, ids)), ids)
}

function offset(design: Design, id: Id): readonly [number, number] {
  const rects = rectsOf(design)
  const [own, home] = [rects.get(id), rects.get(indexOf(design).parentOf(id) ?? '')]
  return [(own?.x ?? 0) - (home?.x ?? 0), (own?.y ?? 0) - (home?.y ?? 0)]
}

const icon = (design: Design, id: Id) =>
  iconCentre(rectsOf(design).get(id) ?? { x: 0, y: 0, width: 0, height: 0 })

test.each(['web-a', 'web-b', 'db-b'])(
  '%s, dragged off its place in one zone, stands as its counterpart in the other when tidied',
  async (id) => {
    const before = await placed(twoZones())
    const after = await tidied(moveBy(before, [id], 37, 29), [id])
    expect(offset(after, id)).toEqual(offset(before, id))
    expect(
      offset(
        after,
        id.replace(/.$/u, (z) => (z === 'a' ? 'b' : 'a')),
      ),
    ).toEqual(offset(after, id))
  },
)

test('what is alone in its group comes level with what it is connected to', async () => {
  const before = await placed(twoZones())
  const messy = moveBy(before, ['alb'], -20, 33)
  expect(icon(messy, 'alb').y).not.toBe(icon(messy, 'users').y)
  const after = await tidied(messy, ['alb'])
  expect(icon(after, 'alb').y).toBe(icon(before, 'alb').y)
})

const row = aDesign({
  nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id, service: 'lambda', label: id })),
  edges: edgesOf('a -> b\nb -> c\nc -> d'),
})

test('several that are connected come into line as one, and where they were put far away they stay', async () => {
  const standing: Design = {
    ...row,
    view: { direction: 'right', positions: { a: [0, 0], b: [200, 30], c: [400, 20], d: [600, 0] } },
  }
  const near = await tidied(standing, ['b', 'c'])
  expect(['b', 'c'].map((id) => icon(near, id).y)).toEqual([icon(near, 'a').y, icon(near, 'a').y])
  const far = moveBy(standing, ['b', 'c'], 0, 400)
  const after = await tidied(far, ['b', 'c'])
  expect(icon(after, 'b').y).toBeGreaterThan(350)
})

test('what stands in the way is not covered for a straight line', async () => {
  const design: Design = {
    ...aDesign({
      nodes: ['a', 'b', 'in-the-way'].map((id) => ({ id, service: 'lambda', label: id })),
      edges: edgesOf('a -> b'),
    }),
    view: { direction: 'right', positions: { a: [0, 0], b: [300, 60], 'in-the-way': [300, -60] } },
  }
  const after = await tidied(design, ['b'])
  expect(icon(after, 'b').y).toBe(icon(design, 'b').y)
})

test('tidying any one part of any design moves no other, and covers nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 400 }),
      fc.nat(),
      fc.integer({ min: -60, max: 60 }),
      fc.integer({ min: -60, max: 60 }),
      async (seed, pick, dx, dy) => {
        const design = await placed(randomDesign(seed, 12))
        const id = design.nodes[pick % design.nodes.length]?.id ?? ''
        const messy = moveBy(design, [id], dx, dy)
        const clean = settleDropped(design, messy, [id])
        const rects = await placeParts(clean, elk, [id])
        expect([...rects.keys()].filter((other) => other !== id)).toEqual([])
        const after = withRects(clean, rects)
        expect(faultsOf(after, rectsOf(after)).filter((fault) => / overlaps /u.test(fault))).toEqual([])
      },
    ),
    { numRuns: 15, seed: 23 },
  )
})
