import { readFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconCentre, parseDesign, unionRect, withRects } from '../../../model/index.ts'
import { layoutOf } from '../../layoutOf.ts'
import { measure } from '../../measure.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import { randomDesign } from '../../testing/randomDesign.ts'
import type { Elk, Rects } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'
import { rearrange } from './rearrange.ts'
import { asideOf } from '../fold/asideOf.ts'
import { foldDesign } from '../fold/foldDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

function at(rects: Rects, id: Id): Rect {
  const rect = rects.get(id)
  if (!rect) throw new RangeError(`${id} has no place`)
  return rect
}

/** A sample without the places it is stored with. */
function sample(name: string): Design {
  const read = parseDesign(readFileSync(new URL(`../../../../samples/${name}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('the sample cannot be read')
  const { view: _, ...design } = read.design
  return design
}

/** Two zones of two tiers, joined by a load balancer of their own. */
function twoTiers(zones: readonly string[] = ['a', 'b']): Design {
  return aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      ...zones.flatMap((zone) => [
        { id: `az-${zone}`, kind: 'az' as const, label: `Availability Zone ${zone}`, parent: 'vpc', zone },
        { id: `web-${zone}`, kind: 'subnet-public' as const, label: 'Web', parent: `az-${zone}` },
        { id: `app-${zone}`, kind: 'subnet-private' as const, label: 'App', parent: `az-${zone}` },
      ]),
    ],
    nodes: [
      { id: 'users', service: 'users', label: 'Users' },
      { id: 'outer', service: 'alb', label: 'ALB', group: 'vpc' },
      { id: 'inner', service: 'alb', label: 'ALB', group: 'vpc' },
      ...zones.flatMap((zone) => [
        { id: `w-${zone}`, service: 'ec2', label: 'Web', group: `web-${zone}` },
        { id: `p-${zone}`, service: 'ec2', label: 'App', group: `app-${zone}` },
      ]),
    ],
    edges: edgesOf(
      [
        'users -> outer',
        ...zones.flatMap((zone) => [`outer -> w-${zone}`, `w-${zone} -> inner`, `inner -> p-${zone}`]),
      ].join('\n'),
    ),
  })
}

for (const direction of ['right', 'down'] as const) {
  for (const zones of [
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]) {
    test(`a load balancer between two tiers stands between them and between two of ${zones.length} zones, ${direction}`, async () => {
      const design = twoTiers(zones)
      const { rects } = await placeDesign(design, elk, { direction })
      expect(faultsOf(design, rects)).toEqual([])
      const [along, across, size] =
        direction === 'right' ? (['x', 'y', 'height'] as const) : (['y', 'x', 'width'] as const)
      const inner = at(rects, 'inner')
      expect(iconCentre(inner)[along]).toBeGreaterThan(iconCentre(at(rects, 'w-a'))[along])
      expect(iconCentre(inner)[along]).toBeLessThan(iconCentre(at(rects, 'p-a'))[along])
      const [one, other] = [at(rects, 'az-a'), at(rects, `az-${zones.at(-1)}`)]
      expect(inner[across]).toBeGreaterThan(one[across] + one[size])
      expect(inner[across] + inner[size]).toBeLessThan(other[across])
    })
  }
}

test('a part with one connection stands in line with it', async () => {
  const nodes = ['in', 'a', 'b', 'c', 'd', 'log'].map((id) => ({ id, service: 'lambda', label: id }))
  const design = aDesign({ nodes, edges: edgesOf('in -> a\na -> b\nb -> c\nc -> d\na -> log') })
  const { rects } = await placeDesign(design, elk)
  const [part, log] = [iconCentre(at(rects, 'a')), iconCentre(at(rects, 'log'))]
  expect(part.x === log.x || part.y === log.y).toBe(true)
  expect(Math.abs(part.x - log.x) + Math.abs(part.y - log.y)).toBeLessThanOrEqual(200)
})

test('siblings that are connected alike keep the order of the file', async () => {
  const ids = ['one', 'two', 'three', 'four']
  const nodes = ['source', ...ids].map((id) => ({ id, service: 'sqs', label: id }))
  const design = aDesign({ nodes, edges: edgesOf(ids.map((id) => `source -> ${id}`).join('\n')) })
  const { rects, direction } = await placeDesign(design, elk)
  const axis = direction === 'right' ? 'y' : 'x'
  const column = ids
    .map((id) => at(rects, id))
    .filter((rect, _, [first]) => rect[axis === 'y' ? 'x' : 'y'] === first?.[axis === 'y' ? 'x' : 'y'])
  expect(column.map((rect) => rect[axis])).toEqual(column.map((rect) => rect[axis]).toSorted((a, b) => a - b))
})

test('what stands in lanes comes into line with what it is connected to, alike in every lane', () => {
  const zones = ['a', 'b']
  const design = aDesign({
    groups: zones.map((zone) => ({ id: `az-${zone}`, kind: 'az' as const, label: `Zone ${zone}`, zone })),
    nodes: zones.flatMap((zone) =>
      ['web', 'app', 'log'].map((id) => ({
        id: `${id}-${zone}`,
        service: 'ec2',
        label: id,
        group: `az-${zone}`,
      })),
    ),
    edges: edgesOf(zones.map((zone) => `web-${zone} -> app-${zone}`).join('\n')),
  })
  const rects = new Map<Id, Rect>()
  zones.forEach((zone, i) => {
    const y = i * 340
    rects.set(`az-${zone}`, { x: 0, y, width: 520, height: 300 })
    rects.set(`web-${zone}`, { x: 20, y: y + 44, width: 112, height: 84 })
    rects.set(`app-${zone}`, { x: 200, y: y + 180, width: 112, height: 84 })
    rects.set(`log-${zone}`, { x: 380, y: y + 180, width: 112, height: 84 })
  })
  const task = {
    design,
    frames: foldDesign(design),
    aside: asideOf(design),
    direction: 'right' as const,
    ordered: true,
  }
  rearrange(task, rects, new Set())
  expect(faultsOf(design, rects)).toEqual([])
  for (const zone of zones) expect(at(rects, `app-${zone}`).y).toBe(at(rects, `web-${zone}`).y)
  // What nothing joins stays.
  expect(at(rects, 'log-a')).toEqual({ x: 380, y: 180, width: 112, height: 84 })
})

test('a group outside that nothing joins comes near to the others', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'site', kind: 'site', label: 'Branch office' },
    ],
    nodes: ids.map((id) => ({ id, service: 'lambda', label: id, group: 'cloud' })),
    edges: edgesOf('a -> b\nb -> c\na -> d\nd -> e\ne -> f'),
  })
  const rects = new Map<Id, Rect>([
    ['cloud', { x: 0, y: 0, width: 488, height: 276 }],
    ...ids.map((id, i) => {
      const [x, y] = [20 + (i % 3) * 168, 44 + Math.floor(i / 3) * 128]
      return [id, { x, y, width: 112, height: 84 }] as const
    }),
    ['site', { x: 1600, y: 1100, width: 160, height: 108 }],
  ])
  const task = { design, frames: foldDesign(design), aside: asideOf(design), direction: 'right' as const }
  rearrange({ ...task, ordered: true }, rects, new Set())
  expect(faultsOf(design, rects)).toEqual([])
  const whole = unionRect(rects.values())
  expect(whole?.width).toBeLessThanOrEqual(488 + 160 + 60)
  expect(whole?.height).toBeLessThanOrEqual(276 + 108 + 60)
})

test('rearranging what stands already leaves nothing unsound', async () => {
  for (let seed = 300; seed < 308; seed++) {
    const design = randomDesign(seed)
    const { rects, direction } = await placeDesign(design, elk, { direction: 'right' })
    const task = { design, frames: foldDesign(design), aside: asideOf(design), direction, ordered: true }
    const moved = new Map(rects)
    rearrange(task, moved, new Set())
    expect(faultsOf(design, moved)).toEqual([])
  }
})

test('replication and failover between one pair run straight, side by side', () => {
  const nodes = ['a', 'b'].map((id) => ({ id, service: 'rds', label: id }))
  const edges = [
    { id: 'copy', from: 'a', to: 'b', kind: 'replication' as const },
    { id: 'over', from: 'a', to: 'b', kind: 'failover' as const },
  ]
  const design = withRects(
    aDesign({ nodes, edges }),
    new Map([
      ['a', { x: 24, y: 24, width: 112, height: 84 }],
      ['b', { x: 424, y: 24, width: 112, height: 84 }],
    ]),
    'right',
  )
  const layout = layoutOf(design)
  const [copy, over] = [layout.routes.get('copy')?.points, layout.routes.get('over')?.points]
  expect([copy?.length, over?.length]).toEqual([2, 2])
  expect(Math.abs((copy?.[0]?.y ?? 0) - (over?.[0]?.y ?? 0))).toBeGreaterThanOrEqual(10)
  expect(measure(design, layout).onOthers).toBe(0)
})

test('both branches of a fork turn at one place', () => {
  const nodes = ['a', 'x', 'y'].map((id) => ({ id, service: 'ec2', label: id }))
  const design = withRects(
    aDesign({ nodes, edges: edgesOf('a -> x\na -> y') }),
    new Map([
      ['a', { x: 24, y: 224, width: 112, height: 84 }],
      ['x', { x: 424, y: 24, width: 112, height: 84 }],
      ['y', { x: 424, y: 424, width: 112, height: 84 }],
    ]),
    'right',
  )
  const turns = [...layoutOf(design).routes.values()].map(({ points }) => points[1]?.x)
  expect(turns.length).toBe(2)
  expect(new Set(turns).size).toBe(1)
})

test('a client stands in the row or the column of what it calls, not in a corner', async () => {
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    ],
    nodes: [
      { id: 'client', service: 'client', label: 'Application' },
      ...['table', 'stream', 'mapper', 'topic', 'records', 'firehose', 'archive'].map((id) => ({
        id,
        service: 'lambda',
        label: id,
        group: 'region',
      })),
    ],
    edges: edgesOf(`client -> table
      table -> stream
      stream -> mapper
      mapper -> topic
      table -> records
      records -> firehose
      firehose -> archive`),
  })
  const { rects } = await placeDesign(design, elk)
  const [client, table] = [at(rects, 'client'), at(rects, 'table')]
  expect(client.x === table.x || client.y === table.y).toBe(true)
})

test.each([
  ['q31-b-s3-cp-multipart', 'right', 'x', 'width'],
  ['dx-gateway-two-regions', 'down', 'y', 'height'],
] as const)('a site that calls into the cloud stands before it (%s)', async (name, direction, axis, size) => {
  const design = sample(name)
  const { rects } = await placeDesign(design, elk, { direction })
  const cloud = design.groups.find(({ kind }) => kind === 'cloud')?.id ?? ''
  const site = design.groups.find(({ kind }) => kind === 'site')?.id ?? ''
  expect(at(rects, site)[axis] + at(rects, site)[size]).toBeLessThanOrEqual(at(rects, cloud)[axis])
})

test('what counterparts in one column both call stands beside that column, not behind one of them', async () => {
  const { rects } = await placeDesign(sample('caching-layers'), elk, { direction: 'right' })
  expect(iconCentre(at(rects, 'app-1')).x).toBe(iconCentre(at(rects, 'app-2')).x)
  expect(iconCentre(at(rects, 'cache')).x).not.toBe(iconCentre(at(rects, 'app-1')).x)
})
