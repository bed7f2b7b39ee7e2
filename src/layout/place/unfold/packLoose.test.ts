import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design, Group, GroupKind, Node } from '../../../model/index.ts'
import { unionRect } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const elk = new ELK() as unknown as Elk

const group = (id: string, kind: GroupKind, parent?: string, zone?: string): Group => ({
  id,
  kind,
  label: id,
  ...(parent ? { parent } : {}),
  ...(zone ? { zone } : {}),
})

/** A VPC of two zones with three tiers each, and a part in every tier. */
function zonesIn(vpc: string): { groups: Group[]; nodes: Node[] } {
  const zones = ['a', 'b'].map((zone) => group(`${vpc}-${zone}`, 'az', vpc, zone))
  const tiers = zones.flatMap(({ id }) => [
    group(`${id}-public`, 'subnet-public', id),
    group(`${id}-app`, 'subnet-private', id),
    group(`${id}-data`, 'subnet-private', id),
  ])
  const nodes = tiers.map(({ id }) => ({ id: `${id}-ec2`, service: 'ec2', label: id, group: id }))
  return { groups: [...zones, ...tiers], nodes }
}

async function placed(design: Design) {
  const { rects, direction } = await placeDesign(design, elk)
  expect(faultsOf(design, rects)).toEqual([])
  const { width, height } = unionRect(rects.values()) ?? { width: 0, height: 1 }
  const rect = (id: string) => rects.get(id) ?? { x: NaN, y: NaN, width: 0, height: 0 }
  return { rect, direction, aspect: width / height }
}

test('tiers that nothing joins yet follow each other, across the zones', async () => {
  const { groups, nodes } = zonesIn('vpc')
  const vpc = aDesign({ groups: [group('vpc', 'vpc'), ...groups], nodes })
  const { rect, direction, aspect } = await placed(vpc)
  const [along, across] = direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const [first, second, third] = ['public', 'app', 'data'].map((tier) => rect(`vpc-a-${tier}`))
  expect(first?.[across]).toBe(second?.[across])
  expect(second?.[across]).toBe(third?.[across])
  expect(second?.[along]).toBeGreaterThan(first?.[along] ?? Infinity)
  expect(third?.[along]).toBeGreaterThan(second?.[along] ?? Infinity)
  expect(rect('vpc-b-public')[along]).toBe(first?.[along])
  expect(aspect).toBeGreaterThan(0.9)
  expect(aspect).toBeLessThan(2.4)
})

test('groups that nothing joins make a page, no band', async () => {
  const names = ['one', 'two', 'three', 'four', 'five']
  const groups = names.flatMap((name, i) => {
    const own = [group(name, 'generic', 'region')]
    return i % 2 === 0 ? own : [...own, group(`${name}-inner`, 'generic', name)]
  })
  const nodes = names.map((name) => ({ id: `${name}-ec2`, service: 'ec2', label: name, group: name }))
  const { aspect } = await placed(aDesign({ groups: [group('region', 'region'), ...groups], nodes }))
  expect(aspect).toBeGreaterThan(0.9)
  expect(aspect).toBeLessThan(2.4)
})

test('Regions alike, with nothing between them, stand in the better of row and column', async () => {
  const regions = ['one', 'two'].map((name) => group(name, 'region', 'cloud'))
  const inside = regions.map(({ id }) => zonesIn(`${id}-vpc`))
  const groups = [
    group('cloud', 'cloud'),
    ...regions.flatMap(({ id }, i) => [
      group(id, 'region', 'cloud'),
      group(`${id}-vpc`, 'vpc', id),
      ...(inside[i]?.groups ?? []),
    ]),
  ]
  const { aspect } = await placed(aDesign({ groups, nodes: inside.flatMap(({ nodes }) => nodes) }))
  expect(aspect).toBeGreaterThan(0.9)
  expect(aspect).toBeLessThan(2.4)
})

test('what is joined stays together', async () => {
  const { groups, nodes } = zonesIn('vpc')
  const design = aDesign({
    groups: [group('cloud', 'cloud'), group('vpc', 'vpc', 'cloud'), ...groups, group('site', 'site')],
    nodes: [
      ...nodes,
      { id: 'host', service: 'server', label: 'Host', group: 'site' },
      { id: 'router', service: 'customer-gateway', label: 'Router', group: 'site' },
    ],
    edges: [{ id: 'line', from: 'host', to: 'router' }],
  })
  const { rect, aspect } = await placed(design)
  const [host, router] = [rect('host'), rect('router')]
  expect(host.x === router.x || host.y === router.y).toBe(true)
  expect(aspect).toBeGreaterThan(0.9)
  expect(aspect).toBeLessThan(2.4)
})
