import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, test, vi } from 'vitest'
import type { Design, Id, Rect } from '../../model/index.ts'
import { overlaps } from '../../model/index.ts'
import { spanHulls } from '../spanHulls.ts'
import { aDesign, edgesOf, twoZones } from '../testing/aDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import type { Elk, Rects } from '../types.ts'
import { placeDesign } from './placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk
const broken: Elk = { layout: () => Promise.reject(new Error('no')) }

function at(rects: Rects, id: Id): Rect {
  const rect = rects.get(id)
  if (!rect) throw new RangeError(`${id} has no place`)
  return rect
}

const nodes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, service: 'ec2', label: `Node ${i}` }))

describe('the layout of two zones', () => {
  test('makes lanes of them, with counterparts in line', async () => {
    const { rects } = await placeDesign(twoZones(), elk, { direction: 'right' })
    expect(faultsOf(twoZones(), rects)).toEqual([])
    expect(at(rects, 'az-b').y).toBeGreaterThan(at(rects, 'az-a').y)
    expect(at(rects, 'az-b').x).toBe(at(rects, 'az-a').x)
    expect(at(rects, 'web-b').x).toBe(at(rects, 'web-a').x)
    expect(at(rects, 'db-b').x).toBe(at(rects, 'db-a').x)
  })

  test('puts them side by side when the flow goes down', async () => {
    const { rects, direction } = await placeDesign(twoZones(), elk, { direction: 'down' })
    expect(direction).toBe('down')
    expect(at(rects, 'az-b').x).toBeGreaterThan(at(rects, 'az-a').x)
    expect(at(rects, 'web-b').y).toBe(at(rects, 'web-a').y)
  })

  test('keeps the slot of a missing counterpart empty', async () => {
    const whole = twoZones()
    const design: Design = {
      ...whole,
      nodes: whole.nodes.filter(({ id }) => id !== 'db-b'),
      edges: whole.edges.filter(({ id }) => id !== 'sync'),
    }
    const { rects } = await placeDesign(design, elk, { direction: 'right' })
    expect(faultsOf(design, rects)).toEqual([])
    expect(at(rects, 'data-b').width).toBe(at(rects, 'data-a').width)
  })

  test('puts what only watches into a strip below the flow', async () => {
    const { rects } = await placeDesign(twoZones(), elk, { direction: 'right' })
    const vpc = at(rects, 'vpc')
    expect(at(rects, 'watch').y).toBeGreaterThan(vpc.y + vpc.height)
  })

  test('lets a hull over both zones hold its members alone', async () => {
    const design = twoZones()
    const { rects } = await placeDesign(design, elk)
    const hull = at(spanHulls(design, rects), 'asg')
    const held = design.nodes.map(({ id }) => id).filter((id) => overlaps(hull, at(rects, id)))
    expect(held).toEqual(['web-a', 'web-b'])
  })
})

describe('layouts that have little to go by', () => {
  const cases: Record<string, Design> = {
    'an empty design': aDesign({}),
    'one node': aDesign({ nodes: nodes(1) }),
    'nodes without edges': aDesign({ nodes: nodes(17) }),
    'an empty group': aDesign({ groups: [{ id: 'vpc', kind: 'vpc', label: 'VPC' }] }),
    'a circle': aDesign({ nodes: nodes(3), edges: edgesOf('n0 -> n1\nn1 -> n2\nn2 -> n0') }),
    'a node that calls itself': aDesign({ nodes: nodes(2), edges: edgesOf('n0 -> n0\nn0 -> n1') }),
    'two separate parts': aDesign({ nodes: nodes(4), edges: edgesOf('n0 -> n1\nn2 -> n3') }),
    'edges to nothing': aDesign({ nodes: nodes(2), edges: edgesOf('n0 -> gone\nn0 -> n1') }),
  }
  test.each(Object.entries(cases))('%s is placed soundly', async (_, design) => {
    const { rects } = await placeDesign(design, elk)
    expect(rects.size).toBe(design.groups.length + design.nodes.length)
    expect(faultsOf(design, rects)).toEqual([])
  })

  test('when ELK fails, rows take its place', async () => {
    for (const direction of ['right', 'down'] as const) {
      const { rects } = await placeDesign(twoZones(), broken, { direction })
      expect(rects.size).toBe(twoZones().groups.length + twoZones().nodes.length)
      expect(faultsOf(twoZones(), rects)).toEqual([])
    }
  })
})

test('a flow too long for a page goes on in a second row', async () => {
  const chain = Array.from({ length: 9 }, (_, i) => `n${i} -> n${i + 1}`).join('\n')
  const design = aDesign({ nodes: nodes(10), edges: edgesOf(chain) })
  const { rects } = await placeDesign(design, elk)
  const ys = new Set(design.nodes.map(({ id }) => at(rects, id).y))
  expect(ys.size).toBeGreaterThan(1)
  expect(faultsOf(design, rects)).toEqual([])
})

test('rows of a flow that is too long are even: five parts in three and two', async () => {
  const inside = nodes(5).map((node) => ({ ...node, group: 'region' }))
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    ],
    nodes: [{ id: 'users', service: 'users', label: 'Users' }, ...inside],
    edges: edgesOf('users -> n0\nn0 -> n1\nn1 -> n2\nn2 -> n3\nn3 -> n4'),
  })
  const { rects } = await placeDesign(design, elk)
  const rows = new Map<number, number>()
  for (const { id } of inside) rows.set(at(rects, id).y, (rows.get(at(rects, id).y) ?? 0) + 1)
  expect([...rows.values()]).toEqual([3, 2])
})

test('the last part of a short flow that makes the picture too wide folds below', async () => {
  const inside = nodes(3).map((node) => ({ ...node, group: 'region' }))
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    ],
    nodes: [{ id: 'users', service: 'users', label: 'Users' }, ...inside],
    edges: edgesOf('users -> n0\nn0 -> n1\nn1 -> n2'),
  })
  const { rects } = await placeDesign(design, elk)
  expect(at(rects, 'n2').x).toBe(at(rects, 'n1').x)
  expect(at(rects, 'n2').y).toBeGreaterThan(at(rects, 'n1').y)
})

test.each(['right', 'down'] as const)(
  'a topic has its queues side by side, in the order of the file: %s',
  async (direction) => {
    const queues = ['q1', 'q2', 'q3']
    const design = aDesign({
      groups: [{ id: 'region', kind: 'region', label: 'Region' }],
      nodes: [
        { id: 'app', service: 'client', label: 'Order application' },
        { id: 'topic', service: 'sns', label: 'Topic', group: 'region' },
        ...queues.map((id) => ({ id, service: 'sqs', label: id, group: 'region' })),
      ],
      edges: [
        { id: 'publish', from: 'app', to: 'topic' },
        ...queues.map((to) => ({ id: `to-${to}`, from: 'topic', to })),
      ],
    })
    const { rects } = await placeDesign(design, elk, { direction })
    const [along, across] = direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
    const places = queues.flatMap((id) => rects.get(id) ?? [])
    expect(new Set(places.map((place) => place[along])).size).toBe(1)
    const order = places.map((place) => place[across])
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  },
)

test('members of one span in one zone stand side by side, not one behind the other', async () => {
  const design = aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      { id: 'az-a', kind: 'az', label: 'Availability Zone a', parent: 'vpc', zone: 'a' },
      { id: 'az-b', kind: 'az', label: 'Availability Zone b', parent: 'vpc', zone: 'b' },
    ],
    nodes: [
      { id: 'lb', service: 'alb', label: 'ALB', group: 'vpc' },
      { id: 'one', service: 'ec2', label: 'Server', group: 'az-a' },
      { id: 'two', service: 'ec2', label: 'Server', group: 'az-a' },
    ],
    spans: [{ id: 'asg', kind: 'asg', label: 'Auto Scaling group', members: ['one', 'two'] }],
    edges: edgesOf('lb -> one\nlb -> two'),
  })
  for (const direction of ['right', 'down'] as const) {
    const { rects } = await placeDesign(design, elk, { direction })
    const along = direction === 'right' ? 'x' : 'y'
    expect(at(rects, 'one')[along]).toBe(at(rects, 'two')[along])
  }
})

test('the same design always gets the same places', async () => {
  const one = await placeDesign(twoZones(), elk)
  const other = await placeDesign(twoZones(), new ELK() as unknown as Elk)
  expect([...other.rects]).toEqual([...one.rects])
})
