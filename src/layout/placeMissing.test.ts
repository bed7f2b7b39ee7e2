import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design } from '../model/index.ts'
import { groupPadding, missingPositions, rectsOf, withRects } from '../model/index.ts'
import { placeDesign } from './place/placeDesign.ts'
import { placeMissing } from './placeMissing.ts'
import { edgesOf, twoZones } from './testing/aDesign.ts'
import { faultsOf } from './testing/faultsOf.ts'
import { randomDesign } from './testing/randomDesign.ts'
import type { Elk } from './types.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk)
  return withRects(design, rects, direction)
}

test('a newcomer stands next to what it is connected to, over nothing, and nothing else moves', async () => {
  const before = await placed(twoZones())
  const node = { id: 'cache', service: 'elasticache', label: 'Cache', group: 'region' }
  const design = {
    ...before,
    nodes: [...before.nodes, node],
    edges: [...before.edges, { id: 'c', from: 'watch', to: 'cache' }],
  }
  const after = placeMissing(design)
  expect(missingPositions(after)).toEqual([])
  const [old, now] = [rectsOf(before), rectsOf(after)]
  for (const { id } of before.nodes) expect(now.get(id)).toEqual(old.get(id))
  expect(faultsOf(after, now).filter((fault) => fault.includes('cache'))).toEqual([])
  const [watch, cache] = [now.get('watch'), now.get('cache')]
  expect(Math.abs((watch?.x ?? 0) - (cache?.x ?? 9999))).toBeLessThan(400)
})

test('several newcomers, and a group with content, do not lie on each other', async () => {
  const before = await placed(twoZones())
  const design: Design = {
    ...before,
    groups: [...before.groups, { id: 'site', kind: 'site', label: 'Data center' }],
    nodes: [
      ...before.nodes,
      ...['s1', 's2', 's3'].map((id) => ({ id, service: 'onprem-server', label: id, group: 'site' })),
      ...['l1', 'l2'].map((id) => ({ id, service: 'lambda', label: id, group: 'cloud' })),
    ],
    edges: [...before.edges, ...edgesOf('s1 -> alb').map((edge) => ({ ...edge, id: 'x' }))],
  }
  const after = placeMissing(design)
  expect(missingPositions(after)).toEqual([])
  expect(faultsOf(after, rectsOf(after)).filter((fault) => / overlaps | leaves /u.test(fault))).toEqual([])
})

test('a new group is placed with what it holds, near what that is connected to, and hugs it', async () => {
  const before = await placed(twoZones())
  const zone = before.groups.find(({ kind }) => kind === 'az')
  const design: Design = {
    ...before,
    groups: [
      ...before.groups,
      { id: 'new-subnet', kind: 'subnet-public', label: 'New', ...(zone && { parent: zone.id }) },
    ],
    nodes: [...before.nodes, { id: 'nat', service: 'nat-gateway', label: 'NAT', group: 'new-subnet' }],
    edges: [...before.edges, { id: 'n', from: 'nat', to: 'alb' }],
  }
  const now = rectsOf(placeMissing(design))
  const faults = faultsOf(placeMissing(design), now)
  expect(faults.filter((fault) => /new-subnet (overlaps|leaves) | overlaps new-subnet/u.test(fault))).toEqual(
    [],
  )
  const [subnet, nat] = [now.get('new-subnet'), now.get('nat')]
  expect([(nat?.x ?? 0) - (subnet?.x ?? 0), (nat?.y ?? 0) - (subnet?.y ?? 0)]).toEqual([
    groupPadding.left,
    groupPadding.top,
  ])
  // Nothing goes before the zone's first corner: upwards it would lie on the zone above.
  const [was, is] = [rectsOf(before).get(zone?.id ?? ''), now.get(zone?.id ?? '')]
  expect([is?.x, is?.y]).toEqual([was?.x, was?.y])
})

test('a design that is placed stays as it is', async () => {
  const design = await placed(randomDesign(7))
  expect(placeMissing(design)).toBe(design)
})
