import { expect, test } from 'vitest'
import type { Design, Id, Rect } from '../../model/index.ts'
import { moveBy, moveInto, overlaps, rectsOf, setPinned } from '../../model/index.ts'
import { aDesign } from '../testing/aDesign.ts'
import { levelDropped } from './levelDropped.ts'
import { settleDropped } from './settleDropped.ts'

const settled = (before: Design, dropped: Design, ids: readonly Id[]) =>
  levelDropped(before, settleDropped(before, dropped, ids), ids)

interface Lanes {
  readonly lie: 'beside' | 'below'
  readonly zones?: number
  readonly subnets?: boolean
}

/** Zones of one size in one line, each with a server and a database, and a queue outside. */
function lanes({ lie, zones = 2, subnets = false }: Lanes): Design {
  const letters = ['a', 'b', 'c'].slice(0, zones)
  const pad = subnets ? 2 : 1
  const [width, height] = [272 + 40 * pad, 84 + 64 * pad]
  const view = {
    positions: { vpc: [0, 0], queue: [-400, 0] } as Record<Id, readonly [number, number]>,
    sizes: {} as Record<Id, readonly [number, number]>,
  }
  const groups = letters.flatMap((z, i) => {
    view.positions[`az-${z}`] = lie === 'beside' ? [20 + i * (width + 36), 44] : [20, 44 + i * (height + 36)]
    view.sizes[`az-${z}`] = [width, height]
    const zone = {
      id: `az-${z}`,
      kind: 'az' as const,
      zone: z,
      label: `Availability Zone ${z}`,
      parent: 'vpc',
    }
    if (!subnets) return [zone]
    view.positions[`net-${z}`] = [20, 44]
    view.sizes[`net-${z}`] = [width - 40, height - 64]
    return [
      zone,
      { id: `net-${z}`, kind: 'subnet-private' as const, label: 'Private subnet', parent: `az-${z}` },
    ]
  })
  const nodes = letters.flatMap((z) => {
    const group = subnets ? `net-${z}` : `az-${z}`
    view.positions[`ec2-${z}`] = [20, 44]
    view.positions[`rds-${z}`] = [180, 44]
    return [
      { id: `ec2-${z}`, service: 'ec2', label: 'Server', group },
      { id: `rds-${z}`, service: 'rds', label: 'Database', group },
    ]
  })
  const queue = { id: 'queue', service: 'sqs', label: 'Queue' }
  const design = aDesign({
    groups: [{ id: 'vpc', kind: 'vpc', label: 'VPC' }, ...groups],
    nodes: [...nodes, queue],
  })
  return { ...design, view }
}

const rectOf = (design: Design, id: Id): Rect =>
  rectsOf(design).get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
const zonesOf = (design: Design) => design.groups.filter(({ kind }) => kind === 'az').map(({ id }) => id)
const sizesOf = (design: Design, ids: readonly Id[]) =>
  new Set(ids.map((id) => `${rectOf(design, id).width} ${rectOf(design, id).height}`))
const placeIn = (design: Design, id: Id, home: Id) => {
  const [own, frame] = [rectOf(design, id), rectOf(design, home)]
  return { x: own.x - frame.x, y: own.y - frame.y }
}
const moves = { down: [0, 100], right: [100, 0], up: [0, -60], left: [-60, 0] } as const

for (const lie of ['beside', 'below'] as const) {
  for (const [way, [x, y]] of Object.entries(moves)) {
    for (const subnets of [false, true]) {
      test(`zones ${lie} each other grow alike when a part is let go further ${way}${subnets ? ', with their subnets' : ''}`, () => {
        const before = lanes({ lie, subnets })
        const id = way === 'right' ? 'rds-a' : 'ec2-a'
        const dropped = moveBy(before, [id], x, y)
        const after = settled(before, dropped, [id])
        expect(rectOf(after, 'az-a')).not.toMatchObject({
          width: rectOf(before, 'az-a').width,
          height: rectOf(before, 'az-a').height,
        })
        expect(sizesOf(after, zonesOf(after)).size).toBe(1)
        const inner = after.groups.filter(({ kind }) => kind === 'subnet-private').map(({ id }) => id)
        expect(sizesOf(after, inner).size).toBe(subnets ? 1 : 0)
        // What was not moved stands alike in both, as before.
        const other = id === 'ec2-a' ? 'rds' : 'ec2'
        expect(placeIn(after, `${other}-a`, 'az-a')).toEqual(placeIn(after, `${other}-b`, 'az-b'))
        expect(overlaps(rectOf(after, 'az-a'), rectOf(after, 'az-b'))).toBe(false)
        const [one, two] = [rectOf(after, 'az-a'), rectOf(after, 'az-b')]
        expect(lie === 'beside' ? one.y - two.y : one.x - two.x).toBe(0)
      })
    }
  }
}

test('all of three zones grow alike, and so they do for a part that comes in', () => {
  const before = lanes({ lie: 'beside', zones: 3 })
  const { x, y } = rectOf(before, 'az-b')
  const dropped = moveInto(moveBy(before, ['queue'], x + 100 + 400, y + 44 + 100), ['queue'], 'az-b')
  const after = settled(before, dropped, ['queue'])
  expect(rectOf(after, 'az-b').height).toBeGreaterThan(rectOf(before, 'az-b').height)
  expect(sizesOf(after, zonesOf(after)).size).toBe(1)
  expect(new Set(zonesOf(after).map((id) => rectOf(after, id).y)).size).toBe(1)
})

test('zones grow alike around all that moved in one of them', () => {
  const before = lanes({ lie: 'beside' })
  const dropped = moveBy(before, ['ec2-a', 'rds-a'], 0, 100)
  const after = settled(before, dropped, ['ec2-a', 'rds-a'])
  expect(sizesOf(after, zonesOf(after)).size).toBe(1)
  expect(rectOf(after, 'az-a').y).toBe(rectOf(after, 'az-b').y)
  expect(rectOf(after, 'ec2-b')).toEqual(rectOf(before, 'ec2-b'))
})

test('zones that were of different sizes stay so, a locked one stays as it is, and nothing grows without need', () => {
  const before = lanes({ lie: 'beside' })
  const unlike: Design = {
    ...before,
    view: { ...before.view, sizes: { ...before.view?.sizes, 'az-b': [400, 240] } },
  }
  const unlevelled = settled(unlike, moveBy(unlike, ['ec2-a'], 0, 20), ['ec2-a'])
  expect(rectOf(unlevelled, 'az-b').height).toBe(240)
  const locked = setPinned(before, ['az-b'], true)
  const low = settled(locked, moveBy(locked, ['ec2-a'], 0, 100), ['ec2-a'])
  expect(rectOf(low, 'az-b')).toEqual(rectOf(locked, 'az-b'))
  const roomy = moveBy(before, ['ec2-a'], 12, 0)
  expect(settled(before, roomy, ['ec2-a'])).toBe(roomy)
})
