import fc from 'fast-check'
import type { Design, Edge, Node } from '../../../model/index.ts'
import { ground } from '../designOf.ts'

const zones = ['a', 'b'] as const

const service = fc.record({
  store: fc.constantFrom('single', 'multi-az', 'dynamodb'),
  queue: fc.boolean(),
  azs: fc.constantFrom('all', 'all', 'none', 'first'),
  router: fc.constantFrom('alb', 'alb', 'alb', 'nlb'),
  app: fc.constantFrom('ec2', 'ec2', 'lambda'),
})

const call = fc.record({
  from: fc.nat(3),
  zone: fc.nat(1),
  on: fc.nat(2),
  waits: fc.constantFrom(true, true, true, false),
})

function drawService(i: number, drawn: typeof service extends fc.Arbitrary<infer T> ? T : never) {
  const { store, queue, azs, router, app } = drawn
  const nodes: Node[] = []
  const edges: Omit<Edge, 'id'>[] = []
  const put = (name: string, kind: string, group: string, more: Partial<Node> = {}) =>
    nodes.push({ id: `s${i}-${name}`, service: kind, label: `${name} of ${i}`, group, ...more })
  const enabled = azs === 'none' ? {} : { azs: azs === 'all' ? [...zones] : ['a'] }
  put('router', router, 'vpc', enabled)
  put('db', store === 'dynamodb' ? store : 'rds', store === 'dynamodb' ? 'region' : 'a', {
    props: store === 'multi-az' ? { multiAz: true } : {},
  })
  if (queue) put('queue', 'sqs', 'region')
  for (const zone of zones) {
    put(`app-${zone}`, app, zone)
    const from = `s${i}-app-${zone}`
    edges.push({ from: `s${i}-router`, to: from, anyOf: 'app' })
    edges.push({ from, to: `s${i}-db` })
    if (queue && zone === 'a') edges.push({ from, to: `s${i}-queue`, kind: 'async' })
  }
  return { nodes, edges }
}

/** Services behind load balancers that call each other in all directions: most calls close a loop, and the queues behind
 *  them are ends that many ways share. */
export const loopedDesign: fc.Arbitrary<Design> = fc
  .record({
    services: fc.array(service, { minLength: 2, maxLength: 4 }),
    calls: fc.array(call, { minLength: 3, maxLength: 9 }),
    back: fc.boolean(),
  })
  .map(({ services, calls, back }): Design => {
    const drawn = services.map((each, i) => drawService(i, each))
    const router = (i: number) => `s${i % services.length}-router`
    const between = calls.map(({ from, zone, on, waits }): Omit<Edge, 'id'> => {
      const caller = from % services.length
      const app = `s${caller}-app-${zones[zone] ?? 'a'}`
      // Its own front door too.
      const to = router(caller + (on % services.length))
      return waits ? { from: app, to } : { from: app, to, kind: 'async' }
    })
    const links = [
      { from: 'users', to: router(0) },
      // Every service is called by the one before it, so that the loops are on the way.
      ...services.slice(1).map((_, i) => ({ from: `s${i}-app-a`, to: router(i + 1) })),
      ...drawn.flatMap(({ edges }) => edges),
      ...between,
      ...(back ? [{ from: `s${services.length - 1}-app-b`, to: router(0) }] : []),
    ]
    return {
      format: 'faultline/1',
      title: 'Loops',
      groups: ground,
      nodes: [{ id: 'users', service: 'users', label: 'Users' }, ...drawn.flatMap(({ nodes }) => nodes)],
      spans: [],
      edges: links.map((link, i) => ({ id: `e${i}`, ...link })),
    }
  })
