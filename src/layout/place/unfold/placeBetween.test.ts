import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design, Id, Node, Rect } from '../../../model/index.ts'
import { iconCentre } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import type { Elk, Rects } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

function at(rects: Rects, id: Id): Rect {
  const rect = rects.get(id)
  if (!rect) throw new RangeError(`${id} has no place`)
  return rect
}

/** Two zones of two tiers in a VPC of a Region, and a part that stands once. */
function twoTiers(once: Node, edges: string): Design {
  const zones = ['a', 'b'] as const
  return aDesign({
    groups: [
      { id: 'region', kind: 'region', label: 'Region' },
      { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
      ...zones.flatMap((zone) => [
        { id: `az-${zone}`, kind: 'az' as const, label: `Availability Zone ${zone}`, parent: 'vpc', zone },
        { id: `web-${zone}`, kind: 'subnet-public' as const, label: 'Web', parent: `az-${zone}` },
        { id: `app-${zone}`, kind: 'subnet-private' as const, label: 'App', parent: `az-${zone}` },
      ]),
    ],
    nodes: [
      { id: 'users', service: 'users', label: 'Users' },
      { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
      ...zones.flatMap((zone) => [
        { id: `w-${zone}`, service: 'ec2', label: 'Web', group: `web-${zone}` },
        { id: `p-${zone}`, service: 'ec2', label: 'App', group: `app-${zone}` },
      ]),
      once,
    ],
    edges: edgesOf(`users -> alb\nalb -> w-a\nalb -> w-b\n${edges}`),
  })
}

const axesOf = (direction: 'right' | 'down') =>
  direction === 'right' ? (['x', 'y', 'height'] as const) : (['y', 'x', 'width'] as const)

for (const direction of ['right', 'down'] as const) {
  test(`a queue outside the VPC that one tier fills and the next empties stands beside the VPC, between both, ${direction}`, async () => {
    const queue = { id: 'queue', service: 'sqs', label: 'Queue', group: 'region' }
    const design = twoTiers(queue, 'w-a -> queue\nw-b -> queue\nqueue -> p-a\nqueue -> p-b')
    const { rects } = await placeDesign(design, elk, { direction })
    expect(faultsOf(design, rects)).toEqual([])
    const [along, across, size] = axesOf(direction)
    const own = at(rects, 'queue')
    expect(own[across]).toBeGreaterThanOrEqual(at(rects, 'vpc')[across] + at(rects, 'vpc')[size])
    expect(iconCentre(own)[along]).toBeGreaterThan(iconCentre(at(rects, 'w-a'))[along])
    expect(iconCentre(own)[along]).toBeLessThan(iconCentre(at(rects, 'p-a'))[along])
  })

  test(`a store of the VPC that is drawn once stands between the zones, behind those who use it, ${direction}`, async () => {
    const cache = { id: 'cache', service: 'elasticache', label: 'Cache', group: 'vpc' }
    const design = twoTiers(cache, 'w-a -> cache\nw-b -> cache\nw-a -> p-a\nw-b -> p-b')
    const { rects } = await placeDesign(design, elk, { direction })
    expect(faultsOf(design, rects)).toEqual([])
    const [along, across, size] = axesOf(direction)
    const [own, one, other] = [at(rects, 'cache'), at(rects, 'az-a'), at(rects, 'az-b')]
    expect(own[across]).toBeGreaterThan(one[across] + one[size])
    expect(own[across] + own[size]).toBeLessThan(other[across])
    expect(iconCentre(own)[along]).toBeGreaterThan(iconCentre(at(rects, 'w-a'))[along])
  })
}

test('who calls both zones alike stands in the middle before them, and so does what both call', async () => {
  const bucket = { id: 'bucket', service: 's3', label: 'Bucket', group: 'region' }
  const design = twoTiers(bucket, 'w-a -> p-a\nw-b -> p-b\np-a -> bucket\np-b -> bucket')
  const { rects } = await placeDesign(design, elk, { direction: 'right' })
  const level = (id: Id) => iconCentre(at(rects, id)).y
  expect(Math.abs(level('alb') - (level('w-a') + level('w-b')) / 2)).toBeLessThanOrEqual(6)
  expect(Math.abs(level('bucket') - (level('p-a') + level('p-b')) / 2)).toBeLessThanOrEqual(6)
})

test('of VPCs that are alike each has its own load balancer between its zones, at the same place', async () => {
  const zones = ['a', 'b'] as const
  const vpcs = ['1', '2'] as const
  const tier = (name: string, i: string) => zones.map((zone) => `${name}${i}${zone}`)
  const design = aDesign({
    groups: vpcs.flatMap((i) => [
      { id: `vpc${i}`, kind: 'vpc' as const, label: `VPC ${i}` },
      ...zones.map((zone) => ({
        id: `az${i}${zone}`,
        kind: 'az' as const,
        label: zone,
        parent: `vpc${i}`,
        zone,
      })),
    ]),
    nodes: vpcs.flatMap((i) => [
      { id: `alb${i}`, service: 'alb', label: 'ALB', group: `vpc${i}` },
      { id: `inner${i}`, service: 'alb', label: 'Internal ALB', group: `vpc${i}` },
      ...['web', 'app'].flatMap((name) =>
        zones.map((zone) => ({
          id: `${name}${i}${zone}`,
          service: 'ec2',
          label: name,
          group: `az${i}${zone}`,
        })),
      ),
    ]),
    edges: edgesOf(
      vpcs
        .flatMap((i) => [
          ...tier('web', i).flatMap((web) => [`alb${i} -> ${web}`, `${web} -> inner${i}`]),
          ...tier('app', i).map((app) => `inner${i} -> ${app}`),
        ])
        .join('\n'),
    ),
  })
  const { rects } = await placeDesign(design, elk, { direction: 'right' })
  expect(faultsOf(design, rects)).toEqual([])
  const places = vpcs.map((i) => {
    const [vpc, inner] = [at(rects, `vpc${i}`), iconCentre(at(rects, `inner${i}`))]
    const x = (id: Id) => iconCentre(at(rects, `${id}${i}a`)).x
    expect(inner.y).toBeGreaterThan(at(rects, `az${i}a`).y + at(rects, `az${i}a`).height)
    expect(inner.y).toBeLessThan(at(rects, `az${i}b`).y)
    expect(x('web')).toBeLessThan(inner.x)
    expect(inner.x).toBeLessThan(x('app'))
    return { x: inner.x - vpc.x, y: inner.y - vpc.y }
  })
  expect(places[1]).toEqual(places[0])
})
