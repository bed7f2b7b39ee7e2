import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design, Edge, Group, Node } from '../model/index.ts'
import { iconCentre, moveBy, withRects } from '../model/index.ts'
import { layoutOf } from './layoutOf.ts'
import { measure } from './measure.ts'
import { placeDesign } from './place/placeDesign.ts'
import { reroute } from './reroute.ts'
import { aDesign, edgesOf, twoZones } from './testing/aDesign.ts'
import type { Elk } from './types.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

async function placed(design: Design): Promise<Design> {
  const { rects, direction } = await placeDesign(design, elk, { direction: 'right' })
  return withRects(design, rects, direction)
}

/** A caller and three targets in a column, 300 px away. */
function fan(labels: readonly string[]): Design {
  const ids = ['x', 'y', 'z']
  const edges: Edge[] = ids.map((id, i) => ({ id, from: 'a', to: id, label: labels[i] ?? '' }))
  const nodes = ['a', ...ids].map((id) => ({ id, service: 'ec2', label: id }))
  const positions = { a: [0, 150], x: [300, 0], y: [300, 150], z: [300, 300] } as const
  return { ...aDesign({ nodes, edges }), view: { positions } }
}

test('what all edges of one trunk say is drawn once', () => {
  const labels = (texts: readonly string[]) =>
    [...layoutOf(fan(texts)).routes.values()].filter(({ label }) => label !== undefined).length
  expect(labels(['HTTP', 'HTTP', 'HTTP'])).toBe(1)
  expect(labels(['GET', 'PUT', 'HEAD'])).toBe(3)
})

test('a line runs straight under the titles that step aside for its counterpart', () => {
  const zones = ['a', 'b', 'c'].map((z, i) => ({ z, x: 40 + i * 304 }))
  const groups = zones.flatMap(({ z }): Group[] => [
    { id: `az-${z}`, kind: 'az', label: `Availability Zone ${z}`, zone: z },
    { id: `net-${z}`, kind: 'subnet-private', label: `Private subnet (data) ${z}`, parent: `az-${z}` },
  ])
  const nodes: Node[] = zones.map(({ z }) => ({
    id: `db-${z}`,
    service: 'aurora',
    label: z,
    group: `net-${z}`,
  }))
  const at = (x: number, y: number) => [x, y] as const
  const design: Design = {
    ...aDesign({
      groups,
      nodes: [{ id: 'app', service: 'ec2', label: 'Application' }, ...nodes],
      edges: edgesOf('app -> db-a\napp -> db-b\napp -> db-c'),
    }),
    view: {
      direction: 'down',
      positions: {
        app: at(396, 0),
        ...Object.fromEntries(
          zones.flatMap(({ z, x }) => [
            [`az-${z}`, at(x, 132)],
            [`net-${z}`, at(20, 48)],
            [`db-${z}`, at(32, 68)],
          ]),
        ),
      },
      sizes: Object.fromEntries(
        zones.flatMap(({ z }) => [
          [`az-${z}`, at(272, 248)],
          [`net-${z}`, at(232, 172)],
        ]),
      ),
    },
  }
  const { routes } = layoutOf(design)
  const bends = design.edges.map(({ id }) => (routes.get(id)?.points.length ?? 0) - 2)
  expect(bends).toEqual([2, 0, 2])
})

test('a name service stands before what is called, beside the way there', async () => {
  const design = await placed(
    aDesign({
      groups: [
        { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
        { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'cloud' },
      ],
      nodes: [
        { id: 'users', service: 'users', label: 'Users' },
        { id: 'dns', service: 'route53', label: 'Route 53', group: 'cloud' },
        { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
        { id: 'web', service: 'ec2', label: 'Web', group: 'vpc' },
      ],
      edges: edgesOf('users -> dns\nusers -> alb\nalb -> web'),
    }),
  )
  const { rects } = layoutOf(design)
  const [dns, vpc] = [rects.get('dns'), rects.get('vpc')]
  expect(dns && vpc && dns.x + dns.width <= vpc.x).toBe(true)
  expect(dns && vpc && iconCentre(dns).y > vpc.y && iconCentre(dns).y < vpc.y + vpc.height).toBe(true)
})

test('frames of a drag look the same whether or not the frame before is known', async () => {
  let design = await placed(twoZones())
  let layout = layoutOf(design)
  const moved = new Set(['web-a'])
  for (let frame = 0; frame < 5; frame++) {
    design = moveBy(design, ['web-a'], 9, 7)
    // A copy is a layout the router has not met, so its world is made anew.
    const fresh = reroute(design, { ...layout }, moved)
    layout = reroute(design, layout, moved)
    expect(layout).toEqual(fresh)
  }
})

test.each([
  [112, 0],
  [100, -20],
  [96, 24],
  [20, 100],
])('the words of a line of a few pixels lie on no icon and no name: %i, %i', (x, y) => {
  const edges: Edge[] = [{ id: 'e', from: 'b', to: 'a', label: 'many single requests' }]
  const nodes = ['a', 'b'].map((id) => ({ id, service: 'ec2', label: 'One instance' }))
  const design = { ...aDesign({ nodes, edges }), view: { positions: { a: [0, 0], b: [x, y] } } } as const
  const layout = layoutOf(design)
  expect(layout.routes.get('e')?.label).toBeDefined()
  expect(measure(design, layout)).toMatchObject({ labelsCovered: 0 })
})
