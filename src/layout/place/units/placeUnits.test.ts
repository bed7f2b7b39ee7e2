import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import { rectsOf, unionRect, withRects } from '../../../model/index.ts'
import { layoutFrom } from '../../layoutFrom.ts'
import { measure } from '../../measure.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import { manyVpcs } from '../../testing/manyVpcs.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'
import { placeUnits } from './placeUnits.ts'
import { unitsOf } from './unitsOf.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 240_000 })

function counting() {
  const real = new ELK() as unknown as Elk
  const asked = vi.fn<Elk['layout']>((graph) => real.layout(graph))
  return { elk: { layout: asked } satisfies Elk, asked }
}

test('a Region of many VPCs comes near to a page, and nothing lies on anything', async () => {
  for (const seed of [1, 2]) {
    const design = manyVpcs(seed, 40)
    const { elk, asked } = counting()
    const rects = await placeUnits(design, elk, 'right')
    expect(rects.size).toBe(design.groups.length + design.nodes.length)
    expect(faultsOf(design, rects)).toEqual([])
    const { width, height } = unionRect(rects.values()) ?? { width: 0, height: 1 }
    expect(width / height).toBeGreaterThan(1.3)
    expect(width / height).toBeLessThan(2)
    // Two or three zones, one to three tiers: six kinds of VPC, and what stands alone.
    expect(asked.mock.calls.length).toBeLessThanOrEqual(9)
    const stored = rectsOf(withRects(design, rects, 'right'))
    expect(
      [...rects].filter(([id, rect]) => JSON.stringify(stored.get(id)) !== JSON.stringify(rect)),
    ).toEqual([])
  }
})

test('its lines all find a way, and none runs through an icon', async () => {
  const design = manyVpcs(3, 30)
  const rects = await placeUnits(design, counting().elk, 'right')
  const { unrouted, throughIcons } = measure(design, layoutFrom(design, rects, 'right'))
  expect({ unrouted, throughIcons }).toEqual({ unrouted: 0, throughIcons: 0 })
})

test('VPCs that are alike look alike, with what belongs to them beside them', async () => {
  const design = manyVpcs(4, 40)
  const rects = await placeUnits(design, counting().elk, 'right')
  const looks = new Map<string, Set<string>>()
  for (let i = 0; i < 40; i++) {
    const [vpc, queue] = [rects.get(`vpc-${i}`), rects.get(`queue-${i}`)]
    const own = design.nodes
      .filter(({ id }) => id.startsWith(`ec2-${i}-`))
      .map(({ id }) => id.split('-').slice(2))
    const kind = JSON.stringify(own)
    const look = JSON.stringify([vpc?.width, vpc?.height, (queue?.x ?? 0) - (vpc?.x ?? 0)])
    looks.set(kind, (looks.get(kind) ?? new Set()).add(look))
  }
  expect([...looks.values()].map((set) => set.size)).toEqual([...looks.keys()].map(() => 1))
})

test('what nothing calls comes first, a chain belongs to its VPC, what all write to belongs to none', () => {
  const design = manyVpcs(1, 5)
  expect(unitsOf(design, undefined, new Set(['cloud']))).toEqual({
    entries: ['users'],
    units: [['cloud']],
    shared: [],
  })
  const inside = unitsOf(design, 'region', new Set())
  expect(inside.units).toEqual(Array.from({ length: 5 }, (_, i) => [`vpc-${i}`, `queue-${i}`, `worker-${i}`]))
  expect(inside.shared).toEqual(['logs', 'alarms'])
})

test.each([40, 60, 220])('a Region of %i VPCs is placed in units, and looks like a page', async (count) => {
  const { elk, asked } = counting()
  const { rects } = await placeDesign(manyVpcs(1, count), elk)
  const { width, height } = unionRect(rects.values()) ?? { width: 0, height: 1 }
  expect(width / height).toBeGreaterThan(1.3)
  expect(width / height).toBeLessThan(2)
  expect(asked.mock.calls.length).toBeLessThanOrEqual(9)
})
