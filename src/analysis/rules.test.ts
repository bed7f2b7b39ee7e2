import { describe, expect, it } from 'vitest'
import { analyse } from './analyse.ts'
import { simulate } from './simulation/simulate.ts'
import { designOf, fleet, ground } from './testing/designOf.ts'
import { serviceGraph } from './testing/serviceGraph.ts'
import { flowOf, hiddenOf, verdictOf } from './testing/verdict.ts'

const elb = { service: 'alb', azs: ['a', 'b'] }

describe('what can fail', () => {
  it('[A1] two groups that name one Region or one zone of it fail together', () => {
    const design = designOf({
      groups: [
        { id: 'r1', kind: 'region', label: 'Region', name: 'eu-west-1' },
        { id: 'a1', kind: 'az', label: 'AZ', parent: 'r1', zone: 'a' },
        { id: 'r2', kind: 'region', label: 'Region, other account', name: 'eu-west-1' },
        { id: 'a2', kind: 'az', label: 'AZ', parent: 'r2', zone: 'a' },
        { id: 'a3', kind: 'az', label: 'Some AZ', parent: 'r2' },
      ],
      nodes: { users: 'users', 'web@a1': 'ec2', 'db@a2': 'rds', 'log@a3': 'ec2' },
      edges: ['users > web', 'web > db', 'db > log'],
    })
    const flow = flowOf(design, 'serve')
    expect(flow.azGaps.map((gap) => [gap.zone, gap.groups])).toEqual([
      ['a', ['a1', 'a2']],
      ['a3', ['a3']],
    ])
    expect(flow.regionGaps.map((gap) => gap.region)).toEqual(['r1'])
  })

  it('[A2] count alike in one place removes the single point of failure but not the zone', () => {
    const web = (count: number) =>
      designOf({
        nodes: { users: 'users', 'web@a': { service: 'ec2', props: { count } } },
        edges: ['users > web'],
      })
    expect(verdictOf(web(1))).toMatchObject({ spofs: ['web'], zones: ['a'] })
    expect(verdictOf(web(3))).toMatchObject({ spofs: [], zones: ['a'] })
  })

  it('[A2] a standby drawn as a node of its own is the second unit, not a third', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'db@a': { service: 'rds', props: { multiAz: true } },
        'standby@a': 'rds-standby',
      },
      edges: ['users > db', 'db > standby'],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: ['a'] })
  })

  it('[A4] a server outside any AZ stands in one unknown zone and is listed', () => {
    const design = designOf({
      nodes: { users: 'users', 'web@vpc': 'ec2', 'fn@vpc': 'lambda' },
      edges: ['users > web', 'web > fn'],
    })
    expect(analyse(design).unplaced).toEqual(['web'])
    expect(verdictOf(design)).toMatchObject({ spofs: ['web'], zones: ['?'] })
  })

  it('[A6] a stopped standby counts only where something starts it', () => {
    const design = (starter: string) =>
      designOf({
        nodes: {
          users: 'users',
          'ip@region': 'eip',
          'web@a': 'ec2',
          'spare@b': { service: 'ec2', props: { state: 'stopped' } },
          'fn@region': starter,
        },
        edges: [
          'users > ip',
          'ip > web',
          { is: 'ip > spare', kind: 'failover', mode: 'path' },
          { is: 'fn > spare', kind: 'management' },
        ],
      })
    expect(verdictOf(design('lambda')).spofs).toEqual([])
    expect(verdictOf(design('cloudwatch')).spofs).toEqual(['web'])
    expect(analyse(design('cloudwatch')).flows.flatMap((flow) => flow.entry)).not.toContain('spare')
  })
})

describe('what is needed', () => {
  it('[B2] unequal targets of one load balancer are two services, equal ones are one', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'web-a@a': 'ec2',
        'web-b@b': 'ec2',
        'admin-a@a': { service: 'ec2', label: 'Admin' },
      },
      edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'elb > admin-a'],
    })
    expect(analyse(design).flows.map((flow) => [flow.id, flow.spofs.map((spof) => spof.node)])).toEqual([
      ['serve-users-admin-a', ['admin-a']],
      ['serve-users-web-a', []],
    ])
  })

  it('[B2] one shared NAT gateway does not tell replicas apart, a different database does', () => {
    const design = (dbOfB: string) =>
      designOf({
        nodes: {
          'front@c': 'ec2',
          'web-1@a': 'ec2',
          'web-2@b': 'ec2',
          'nat@a': 'nat-gateway',
          'db@region': 'dynamodb',
          'files@region': 's3',
        },
        edges: [
          'front > web-1',
          'front > web-2',
          'web-1 > nat',
          'web-2 > nat',
          'web-1 > db',
          `web-2 > ${dbOfB}`,
        ],
      })
    expect(verdictOf(design('db')).spofs).toEqual(['front'])
    expect(verdictOf(design('files')).spofs).toEqual(['front', 'web-1', 'web-2'])
  })

  it('[B2] a cache that only one of two has does not tell them apart, nor a copy or a standby; a database does', () => {
    const design = (extra: string) =>
      designOf({
        nodes: {
          'front@c': 'ec2',
          'web-1@a': 'ec2',
          'web-2@b': 'ec2',
          'table@region': 'dynamodb',
          'extra@a': extra,
        },
        edges: ['front > web-1', 'front > web-2', 'web-1 > table', 'web-2 > table', 'web-1 > extra'],
      })
    expect(verdictOf(design('elasticache')).spofs).toEqual(['front'])
    const drawn = design('elasticache')
    for (const how of [{ kind: 'replication' }, { kind: 'failover', mode: 'takeover' }] as const) {
      const edges = drawn.edges.map((edge) => (edge.to === 'extra' ? { ...edge, ...how } : edge))
      expect(verdictOf({ ...drawn, edges }).works).toBe(true)
      expect(verdictOf({ ...drawn, edges }).spofs).toEqual(['front'])
    }
    expect(verdictOf(design('rds')).spofs).toEqual(['extra', 'front', 'web-1', 'web-2'])
  })

  it('[B2] members of a cluster placement group are needed each', () => {
    const design = (kind: 'placement-group' | 'security-group') =>
      designOf({
        nodes: { users: 'users', 'head@a': 'ec2', 'n-1@a': 'ec2', 'n-2@a': 'ec2' },
        edges: ['users > head', 'head > n-1', 'head > n-2'],
        spans: [
          fleet('asg', ['n-1', 'n-2']),
          { id: 'pg', kind, label: 'pg', members: ['n-1', 'n-2'], props: { strategy: 'cluster' } },
        ],
      })
    expect(verdictOf(design('security-group')).spofs).toEqual(['head'])
    expect(verdictOf(design('placement-group')).spofs).toEqual(['head', 'n-1~', 'n-2~'])
  })

  it('[B3] two NAT gateways reached from one zone are not redundant, unless the author says so', () => {
    const design = (anyOf?: string) =>
      designOf({
        nodes: {
          'app@a': { service: 'ec2', props: { count: 2 } },
          'nat-b@b': 'nat-gateway',
          'nat-c@c': 'nat-gateway',
          'igw@vpc': 'internet-gateway',
        },
        edges: [
          ...['nat-b', 'nat-c'].map((nat) => ({ is: `app > ${nat}`, ...(anyOf ? { anyOf } : {}) })),
          'nat-b > igw',
          'nat-c > igw',
        ],
      })
    expect(verdictOf(design(), 'egress').spofs).toEqual(['nat-b~'])
    expect(verdictOf(design('nat'), 'egress').spofs).toEqual([])
  })

  it('[B3] each unit uses the endpoint of its own zone', () => {
    const design = designOf({
      nodes: {
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'e-a@a': 'vpc-endpoint-interface',
        'e-b@b': 'vpc-endpoint-interface',
        'fn@region': 'lambda',
      },
      edges: ['app > e-a', 'app > e-b', 'e-a > fn', 'e-b > fn'],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: [] })
    expect(hiddenOf(design)).toEqual([])
  })

  it('[B4] two databases that do not copy each other hold different data', () => {
    const design = (edges: readonly string[]) =>
      designOf({
        nodes: { users: 'users', 'app@region': 'lambda', 'db-1@a': 'rds', 'db-2@b': 'rds' },
        edges: ['users > app', 'app > db-1', 'app > db-2', ...edges],
      })
    expect(verdictOf(design([])).spofs).toEqual(['db-1', 'db-2'])
    expect(verdictOf(design(['db-1 > db-2', 'db-2 > db-1'])).spofs).toEqual([])
  })

  it('[B5] a router that something depends on needs all its services, Route 53 only one', () => {
    const design = (router: string) =>
      designOf({
        nodes: {
          users: 'users',
          'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
          'inner@vpc': router,
          'x@a': { service: 'ec2', label: 'Prices' },
          'y@b': { service: 'ec2', label: 'Stock' },
        },
        edges: ['users > app', 'app > inner', 'inner > x', 'inner > y'],
      })
    expect(verdictOf(design('alb')).spofs).toEqual(['x', 'y'])
    expect(verdictOf(design('route53')).spofs).toEqual([])
  })

  it('[B6] a failover way joins the need most like it, whatever the order in the file', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        dns: 'route53',
        'api@region': 'api-gateway',
        'elb-1@vpc': elb,
        'elb-2@vpc': elb,
        'w-1@a': { service: 'ec2', label: 'one' },
        'w-2@b': { service: 'ec2', label: 'two' },
        'fn@region': 'lambda',
      },
      edges: [
        'users > dns',
        'users > api',
        'users > elb-1',
        { is: 'users > elb-2', kind: 'failover', mode: 'path' },
        'elb-1 > w-1',
        'elb-2 > w-2',
        'api > fn',
      ],
    })
    const spofs = (d: typeof design) => analyse(d).flows.map((flow) => [flow.goals, flow.spofs.length])
    expect(spofs(design)).toEqual([
      [['fn'], 0],
      [['w-1', 'w-2'], 0],
    ])
    expect(spofs({ ...design, edges: [...design.edges].reverse() })).toEqual(spofs(design))
  })

  it('[B6] a takeover target stands in for every caller; two needs equally like a way leave it out', () => {
    const takeover = designOf({
      nodes: { users: 'users', 'x@region': 'lambda', 'db@a': 'rds', 'copy@b': 'rds-replica' },
      edges: ['users > x', 'x > db', { is: 'db > copy', kind: 'failover', mode: 'takeover' }],
    })
    expect(verdictOf(takeover).spofs).toEqual([])
    const torn = designOf({
      nodes: {
        users: 'users',
        'x@region': 'lambda',
        'p@a': { service: 'ec2', label: 'Prices' },
        's@b': { service: 'ec2', label: 'Stock' },
        'spare@c': 'ec2',
      },
      edges: ['users > x', 'x > p', 'x > s', { is: 'x > spare', kind: 'failover', mode: 'path' }],
    })
    expect(verdictOf(torn).spofs).toEqual(['p', 's'])
  })
})

describe('when something works', () => {
  it('[C2] a router in the way that fails stops the flow, one beside it does not', () => {
    const design = designOf({
      nodes: {
        'srv@dc': { service: 'onprem-server', props: { external: true } },
        'r1@dc': 'customer-router',
        'r2@dc': 'customer-router',
        'vgw@region': 'vgw',
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
      },
      edges: ['srv > r1', 'r1 > r2', 'r2 > vgw', 'r1 > vgw', 'vgw > app'].map((is) => ({ is, anyOf: 'way' })),
    })
    expect(verdictOf(design).spofs).toEqual(['r1'])
  })

  it('[C2a] without cross-zone balancing, each zone needs a target of its own', () => {
    const design = (crossZone: boolean) =>
      designOf({
        nodes: {
          users: 'users',
          'nlb@vpc': { service: 'nlb', azs: ['a', 'b'], props: { crossZone } },
          'w-a@a': 'ec2',
          'w-b@b': 'ec2',
          'w-c@c': 'ec2',
        },
        edges: ['users > nlb', 'nlb > w-a', 'nlb > w-b', 'nlb > w-c'],
      })
    expect(verdictOf(design(false))).toMatchObject({ works: true, spofs: [] })
    const lonely = designOf({
      nodes: { users: 'users', 'nlb@vpc': { service: 'nlb', azs: ['a', 'b'] }, 'w-c@c': 'ec2' },
      edges: ['users > nlb', 'nlb > w-c'],
    })
    expect(verdictOf(lonely).works).toBe(false)
  })

  it('[C2b] what hangs on a hub is no way between two others: its loss leaves theirs as it was', () => {
    const design = designOf({
      nodes: { 'tgw@region': 'transit-gateway', 'a@a': 'ec2', 'b@a': 'ec2', 'c@b': 'ec2' },
      edges: ['tgw > a', 'tgw > b', 'tgw > c'],
    })
    const asked = { ...design, flows: [{ id: 'calls', label: 'Calls', entry: ['a'], goals: ['b'] }] }
    expect(analyse(asked).flows.find(({ id }) => id === 'calls')?.path).toEqual(['a', 'tgw', 'b'])
    const after = simulate(asked, ['c']).flows.find(({ id }) => id === 'calls')
    expect(after).toMatchObject({ state: 'ok', because: [] })
  })

  it('[C2b] a part whose units lead to different things may be come back to', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'outer@vpc': { service: 'nlb', azs: ['a'], props: { crossZone: false } },
        'nlb@vpc': { service: 'nlb', azs: ['a', 'b'], props: { crossZone: false } },
        'hub@region': 'transit-gateway',
        'w-b@b': 'ec2',
      },
      edges: ['users > outer', 'outer > nlb', 'nlb > hub', 'hub > nlb', 'nlb > w-b'],
    })
    expect(analyse(design).flows.map(({ goals, works }) => [goals, works])).toEqual([[['w-b'], true]])
  })

  it('[C3] a loop of routers that leads nowhere does not keep itself up', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'r1@region': 'transit-gateway',
        'r2@region': 'transit-gateway',
        'app@a': { service: 'ec2', props: { state: 'stopped' } },
      },
      edges: ['users > r1', 'r1 > r2', 'r2 > r1', 'r2 > app'],
    })
    expect(verdictOf(design).works).toBe(false)
  })
})

describe('what is found', () => {
  it('[D9] the chain leads from the entry over drawn nodes to the culprit', () => {
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, 'web-a@a': 'ec2', 'web-b@b': 'ec2', 'db@a': 'rds' },
      edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
    })
    const flow = flowOf(design, 'serve')
    expect(flow.spofs[0]?.chain).toEqual(['users', 'elb', 'web-a', 'db'])
    expect(flow.azGaps[0]?.chain).toEqual(['users', 'elb', 'web-b', 'db'])
    expect(flow.path).toEqual(['users', 'elb', 'web-a', 'db'])
    expect(analyse(design).hiddenCrossAz[0]?.chain).toEqual(['web-b', 'db'])
  })

  it('[D4] an entry marked by the author is not judged, a source standing in for one is', () => {
    const design = (role?: string) =>
      designOf({
        nodes: { 'batch@a': { service: 'ec2', props: role ? { role } : {} }, 's3@region': 's3' },
        edges: ['batch > s3'],
      })
    expect(verdictOf(design())).toMatchObject({ spofs: ['batch'], zones: ['a'] })
    expect(verdictOf(design('entry'))).toMatchObject({ spofs: [], zones: [] })
  })
})

describe('flows nobody had to draw', () => {
  it('[E1] a loop without exit is a goal; its members that are no routers start it when nothing else does', () => {
    const design = designOf({ nodes: { 'x@a': 'ec2', 'y@b': 'ec2' }, edges: ['x > y', 'y > x'] })
    const [flow] = analyse(design).flows
    expect(flow).toMatchObject({ entry: ['x', 'y'], works: true })
  })

  it('[E1] what an entry reaches over a hub begins no flow of its own', () => {
    const fleetOver = { service: 'ec2', azs: ['a', 'b'] }
    const design = designOf({
      nodes: {
        'srv@dc': { service: 'onprem-server', props: { external: true } },
        'cgw@dc': 'customer-gateway',
        'tgw@region': 'transit-gateway',
        'x@vpc': fleetOver,
        'y@vpc': fleetOver,
      },
      edges: ['srv > cgw', 'cgw > tgw', 'x > tgw', 'y > tgw'],
    })
    expect(analyse(design).flows.map(({ id }) => id)).toEqual(['serve-srv-x', 'serve-srv-y'])
  })

  it.each([
    ['dx-gateway', ['srv > router', 'router > dx', 'gateway > dx']],
    ['vpn-connection', ['srv > router', 'gateway > router']],
  ])('[E1] a %s that an entry reaches against the arrow begins no flow of its own', (service, edges) => {
    const design = designOf({
      nodes: {
        'srv@dc': { service: 'onprem-server', props: { external: true } },
        'router@dc': 'customer-router',
        'dx@loc1': 'dx-connection',
        gateway: service,
        'tgw@region': 'transit-gateway',
        'x@vpc': { service: 'ec2', azs: ['a', 'b'] },
      },
      edges: [...edges, 'gateway > tgw', 'x > tgw'],
    })
    expect(analyse(design).flows.map(({ id }) => id)).toEqual(['serve-srv-x'])
  })

  it('[E1] what shares a hub with a service that calls through it keeps its own flow', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'tgw@region': 'transit-gateway',
        'shared@c': 'ec2',
      },
      edges: ['users > app', 'app > tgw', 'shared > tgw'],
    })
    expect(analyse(design).flows.map(({ entry }) => entry)).toEqual([['shared'], ['users']])
  })

  it('[E2] two services over one database do not vouch for each other', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'web@a': { service: 'ec2', label: 'Web' },
        'api@b': { service: 'ec2', label: 'API' },
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > web', 'elb > api', 'web > db', 'api > db'],
    })
    expect(
      analyse(design)
        .flows.map((flow) => flow.spofs.map((spof) => spof.node).join())
        .sort(),
    ).toEqual(['api', 'web'])
  })

  it('[E2] a consumer that writes back into its own queue has no flow back to it', () => {
    const design = designOf({
      nodes: { 'queue@region': 'sqs', 'fn@region': 'lambda' },
      edges: ['queue > fn', { is: 'fn > queue', kind: 'async' }],
    })
    expect(
      analyse(design)
        .flows.filter((flow) => flow.kind === 'process')
        .map((flow) => flow.id),
    ).toEqual(['process-queue-fn'])
  })

  it('[E2] what a part sends to its own front door is done by any of its like, and needs the door', () => {
    const design = designOf({
      nodes: { 'nlb@vpc': { service: 'nlb', azs: ['a'] }, 'app1@a': 'ec2', 'app2@a': 'ec2', 'db@a': 'rds' },
      edges: ['nlb > app1', 'nlb > app2', 'app1 > db', 'app2 > db', { is: 'app1 > nlb', kind: 'async' }],
    })
    const { entry, goals, works, spofs } = flowOf(design, 'process')
    expect({ entry, goals, works, spofs: spofs.map(({ node }) => node) }).toEqual({
      entry: ['nlb'],
      goals: ['db'],
      works: true,
      spofs: ['nlb', 'db'],
    })
  })

  it('[E3] an author may ask from one VPC to another through the hub they hang on', () => {
    const design = designOf({
      nodes: { 'a@a': 'ec2', 'b@b': 'ec2', 'tgw@region': 'transit-gateway' },
      edges: ['tgw > a', 'tgw > b'],
      flows: [{ id: 'across', entry: ['a'], goals: ['b'] }],
    })
    const across = analyse(design).flows.find((flow) => flow.id === 'across')
    expect([across?.works, across?.spofs.map((spof) => spof.node), across?.managed]).toEqual([
      true,
      ['a', 'b'],
      ['tgw'],
    ])
  })

  it('[E2] a migration has no flow', () => {
    expect(
      analyse(
        designOf({
          nodes: { 'old@dc': 'onprem-db', 'dms@a': 'dms' },
          edges: [{ is: 'old > dms', kind: 'replication' }],
        }),
      ).flows,
    ).toEqual([])
  })

  it('[E3] an author’s flow replaces the derived one and needs all its goals', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'web@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'db@a': 'rds',
        'log@b': { service: 'ec2', label: 'Log' },
      },
      edges: ['users > elb', 'elb > web', 'web > db', { is: 'web > log', kind: 'soft' }],
      flows: [{ id: 'audited', label: 'Audited', entry: ['users'], goals: ['db', 'log'] }],
    })
    const { flows } = analyse(design)
    expect(flows.map((flow) => flow.id)).toEqual(['audited'])
    expect(flows[0]?.spofs.map((spof) => spof.node)).toEqual(['db', 'log'])
  })

  it('[E3] role ignore takes a node out, optional takes the need away', () => {
    const design = (props: { [key: string]: string | boolean }) =>
      designOf({
        nodes: { users: 'users', 'web@region': 'lambda', 'log@a': { service: 'ec2', props } },
        edges: ['users > web', 'web > log'],
      })
    expect(verdictOf(design({})).spofs).toEqual(['log'])
    expect(verdictOf(design({ role: 'ignore' })).spofs).toEqual([])
    expect(verdictOf(design({ optional: true })).spofs).toEqual([])
  })
})

describe('odd input', () => {
  it('an empty design, a lone node, an unknown service and a span of one have true results', () => {
    expect(analyse(designOf({ nodes: {}, edges: [] }))).toMatchObject({
      flows: [],
      failures: [
        'region:region',
        'az:region/a',
        'az:region/b',
        'az:region/c',
        'site:dc',
        'location:loc1',
        'location:loc2',
      ],
    })
    expect(analyse(designOf({ nodes: { 'x@a': 'ec2' }, edges: [] })).flows).toEqual([])
    const odd = designOf({
      groups: ground,
      nodes: { users: 'users', 'x@a': 'no-such-service' },
      edges: ['users > x', 'x > x'],
      spans: [fleet('f', ['x', 'gone'])],
    })
    expect(verdictOf(odd)).toMatchObject({ works: true, zones: ['a'] })
  })

  it('[F3] ten thousand nodes are judged, a loop of thousands included', () => {
    const { flows } = analyse(serviceGraph(10_000))
    expect(flows.length).toBeGreaterThan(1000)
    const ids = Array.from({ length: 3000 }, (_, i) => `n${i}`)
    const ring = designOf({
      nodes: {
        users: 'users',
        ...Object.fromEntries(ids.map((id) => [`${id}@region`, 'lambda'])),
        'db@a': 'rds',
      },
      edges: ['users > n0', 'n1500 > db', ...ids.map((id, i) => `${id} > ${ids[(i + 1) % ids.length]}`)],
    })
    expect(verdictOf(ring)).toMatchObject({ works: true, spofs: ['db'], zones: ['a'] })
  }, 60_000)
})
