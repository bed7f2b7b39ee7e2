import { describe, expect, it } from 'vitest'
import type { Design, Props } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { simulate } from './simulation/simulate.ts'
import { designOf, fleet, type DesignText } from './testing/designOf.ts'
import { flowOf, hiddenOf, verdictOf } from './testing/verdict.ts'

const web = { 'web-a@a': 'ec2', 'web-b@b': 'ec2' }
const clean = { works: true, spofs: [], zones: [], links: [] }
const elb = { service: 'alb', azs: ['a', 'b'] }

/** The state of each flow when this fails, with its seconds. */
function statesOf(design: Design, ...failed: string[]): string[] {
  return simulate(design, failed).flows.map(({ state, seconds }) =>
    seconds ? `${state} ${seconds.join('-')}` : state,
  )
}

const zoneA = 'az:region/a'

function rdsBehind(db: Props): Design {
  return designOf({
    nodes: { users: 'users', dns: 'route53', 'elb@vpc': elb, ...web, 'db@a': { service: 'rds', props: db } },
    edges: ['users > dns', 'dns > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
    spans: [fleet('asg', ['web-a', 'web-b'])],
  })
}

describe('the test architectures', () => {
  it('[A2][D5] T1: a Multi-AZ database drawn once is two units; DNS and load balancer are trusted', () => {
    expect(verdictOf(rdsBehind({ multiAz: true }))).toEqual({ ...clean, managed: ['dns', 'elb'] })
    expect(analyse(rdsBehind({ multiAz: true })).hiddenCrossAz).toEqual([])
  })

  it('[C5][C5c] T1: losing the zone of the active one is an interruption of 60 to 120 s', () => {
    const t1 = rdsBehind({ multiAz: true })
    const byStandby = { seconds: [60, 120], by: ['db'] }
    expect(flowOf(t1, 'serve').interruptions).toEqual([
      { failure: 'az:region/a', ...byStandby },
      { failure: 'db', ...byStandby },
    ])
    expect(statesOf(t1, 'az:region/a')).toEqual(['interrupted 60-120'])
    expect(statesOf(t1, 'az:region/b')).toEqual(['reduced'])
  })

  it('[D6][B3] T2: one NAT gateway for two zones leaves serving clean and hides a dependency', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        ...web,
        'db@region': 'dynamodb',
        'nat-a@a': 'nat-gateway',
        'igw@vpc': 'internet-gateway',
      },
      edges: [
        'users > elb',
        'elb > web-a',
        'elb > web-b',
        'web-a > db',
        'web-b > db',
        'web-a > nat-a',
        'web-b > nat-a',
        'nat-a > igw',
      ],
    })
    expect(verdictOf(design)).toMatchObject(clean)
    expect(verdictOf(design, 'egress')).toMatchObject({ spofs: ['nat-a~'], zones: ['a'] })
    expect(hiddenOf(design)).toEqual(['web-b!a via nat-a'])
    expect(flowOf(design, 'egress').azGaps).toMatchObject([{ state: 'down' }])
    // The way out is its own flow; serving goes on without it.
    expect(statesOf(design, zoneA)).toEqual(['down', 'degraded'])
    expect(statesOf(design, 'nat-a')).toEqual(['interrupted', 'degraded'])
  })

  const cached = (cache: Props, kind?: 'sync') =>
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        ...web,
        'db@vpc': { service: 'aurora', azs: ['a', 'b'] },
        'redis@a': { service: 'elasticache', props: cache },
      },
      edges: [
        'users > elb',
        'elb > web-a',
        'elb > web-b',
        'web-a > db',
        'web-b > db',
        ...['a', 'b'].map((zone) => ({ is: `web-${zone} > redis`, ...(kind ? { kind } : {}) })),
      ],
      spans: [fleet('asg', ['web-a', 'web-b'])],
    })

  it('[D2] T3: a cache is not on the hard path, a session store or a written sync edge is', () => {
    expect(verdictOf(cached({}))).toMatchObject(clean)
    expect(verdictOf(cached({ sessionStore: true })).spofs).toEqual(['redis'])
    expect(verdictOf(cached({}, 'sync')).spofs).toEqual(['redis'])
    expect(statesOf(cached({}), 'redis')).toEqual(['degraded'])
    expect(statesOf(cached({ sessionStore: true }), 'redis')).toEqual(['down'])
    expect(statesOf(cached({}), 'az:region/b')).toEqual(['reduced'])
    expect(statesOf(cached({}), zoneA)).toEqual(['interrupted 30-60'])
  })

  it('[E2] T4: a worker behind a queue does not take the API down', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'api@region': 'api-gateway',
        'queue@region': 'sqs',
        'worker@a': 'ec2',
        'db@a': 'rds',
      },
      edges: ['users > api', 'api > queue', 'queue > worker', 'worker > db'],
    })
    expect(verdictOf(design)).toMatchObject(clean)
    expect(verdictOf(design, 'process')).toMatchObject({ spofs: ['db', 'worker'], zones: ['a'] })
    expect(statesOf(design, zoneA)).toEqual(['delayed', 'ok'])
  })

  it('[B2][B6] T5: two Regions behind DNS failover stand in for each other', () => {
    const region = (r: string): DesignText['groups'] => [
      { id: `${r}`, kind: 'region', label: r, name: r },
      { id: `${r}-vpc`, kind: 'vpc', label: 'VPC', parent: r },
    ]
    const design = designOf({
      groups: [...(region('r1') ?? []), ...(region('r2') ?? [])],
      nodes: {
        users: 'users',
        dns: 'route53',
        'alb-1@r1-vpc': elb,
        'alb-2@r2-vpc': elb,
        'web-1@r1-vpc': { service: 'ec2', azs: ['a', 'b'] },
        'web-2@r2-vpc': { service: 'ec2', azs: ['a', 'b'] },
        't-1@r1': { service: 'dynamodb', props: { globalTable: true } },
        't-2@r2': { service: 'dynamodb', props: { globalTable: true } },
      },
      edges: [
        'users > dns',
        'dns > alb-1',
        { is: 'dns > alb-2', kind: 'failover', mode: 'path' },
        'alb-1 > web-1',
        'alb-2 > web-2',
        'web-1 > t-1',
        'web-2 > t-2',
        't-1 > t-2',
      ],
    })
    expect(verdictOf(design)).toMatchObject({ ...clean, managed: ['dns'] })
    expect(flowOf(design, 'serve').regionGaps).toEqual([])
    expect(flowOf(design, 'serve').interruptions).toContainEqual({
      failure: 'region:r1',
      seconds: [30, 90],
      by: ['alb-2'],
    })
    expect(statesOf(design, 'region:r1')).toEqual(['interrupted 30-90'])
    expect(statesOf(design, 'region:r2')).toEqual(['reduced'])
  })

  it('[D3] T6: a single database under a two-zone tier is a gap in its zone, and the fix gives T1', () => {
    expect(verdictOf(rdsBehind({}))).toMatchObject({ spofs: ['db'], zones: ['a'] })
    expect(flowOf(rdsBehind({}), 'serve').azGaps[0]?.nodes).toEqual(['db'])
    expect(hiddenOf(rdsBehind({}))).toEqual(['web-b!a via db'])
    expect([statesOf(rdsBehind({}), 'db'), statesOf(rdsBehind({}), zoneA)]).toEqual([['down'], ['down']])
    expect(verdictOf(rdsBehind({ multiAz: true }))).toMatchObject(clean)
  })

  it('[A5] T7: a fleet of one over two zones is a transient single point of failure', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > app', 'app > db'],
      spans: [fleet('asg', ['app'], { min: 1, max: 1, desired: 1 })],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: ['app~'], zones: ['a'], managed: ['db', 'elb'] })
    const startedAgain = { state: 'interrupted', seconds: [60, 600] }
    expect(flowOf(design, 'serve').spofs).toMatchObject([startedAgain])
    expect(flowOf(design, 'serve').azGaps).toMatchObject([startedAgain])
    expect(statesOf(design, zoneA, 'az:region/b')).toEqual(['down'])
  })

  it('[E1] T8: path routing gives two flows, monitoring none, and users do not count', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        cf: 'cloudfront',
        's3@region': 's3',
        'api@region': 'api-gateway',
        'fn@region': 'lambda',
        'db@region': 'dynamodb',
        'cw@region': 'cloudwatch',
      },
      edges: ['users > cf', 'cf > s3', 'cf > api', 'api > fn', 'fn > db', 'fn > cw'],
    })
    const { flows, failures } = analyse(design)
    expect(flows.map((flow) => flow.id)).toEqual(['serve-users-db', 'serve-users-s3'])
    for (const flow of flows) expect([flow.spofs, flow.azGaps, flow.linkGaps]).toEqual([[], [], []])
    expect(failures).not.toContain('users')
    expect(statesOf(design, 'cw')).toEqual(['ok', 'ok'])
    expect(statesOf(design, 'fn')).toEqual(['down', 'ok'])
  })

  it('[C1][C3] T9: services that call each other stay up while nothing failed', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'orders@vpc': { service: 'ecs-task', azs: ['a', 'b'] },
        'stock@vpc': { service: 'ecs-task', azs: ['a', 'b'] },
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > orders', 'orders > stock', 'stock > orders', 'orders > db'],
    })
    expect(verdictOf(design)).toMatchObject(clean)
    expect([statesOf(design), statesOf(design, zoneA)]).toEqual([['ok'], ['reduced']])
  })

  const hybrid = (extra: DesignText['nodes'], edges: readonly string[]) =>
    designOf({
      nodes: {
        'srv@dc': { service: 'onprem-server', props: { external: true } },
        'vgw@region': 'vgw',
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'db@a': { service: 'rds', props: { multiAz: true } },
        ...extra,
      },
      edges: [...edges, 'vgw > app', 'app > db'],
      spans: [fleet('asg', ['app'], { min: 2 })],
    })

  it('[D4][A3] T10: one router, one link, one location; the site itself is the customer’s own', () => {
    const design = hybrid({ 'cgw@dc': 'customer-gateway', 'dx@loc1': 'dx-connection' }, [
      'srv > cgw',
      'cgw > dx',
      'dx > vgw',
    ])
    expect(verdictOf(design)).toMatchObject({ spofs: ['cgw'], links: ['dx', 'loc1'], zones: [] })
    expect(statesOf(design, 'dx')).toEqual(['down'])
    expect(statesOf(design, zoneA)).toEqual(['interrupted 60-120'])
  })

  it('[B2] T10b: a VPN on the same router leaves only the router', () => {
    const design = hybrid(
      { 'cgw@dc': 'customer-gateway', 'dx@loc1': 'dx-connection', vpn: 'vpn-connection' },
      ['srv > cgw', 'cgw > dx', 'dx > vgw', 'cgw > vpn', 'vpn > vgw'],
    )
    const joined = {
      ...design,
      edges: design.edges.map((edge) =>
        edge.to === 'vpn' ? { ...edge, kind: 'failover' as const, mode: 'path' as const } : edge,
      ),
    }
    expect(verdictOf(joined)).toMatchObject({ spofs: ['cgw'], links: [] })
    expect(statesOf(joined, 'dx')).toEqual(['interrupted 1-90'])
    expect(statesOf(joined, 'vpn')).toEqual(['reduced'])
  })

  it('[B2] T10c: two routers over two locations are clean', () => {
    const design = hybrid(
      {
        'cgw-1@dc': 'customer-gateway',
        'cgw-2@dc': 'customer-gateway',
        'dx-1@loc1': 'dx-connection',
        'dx-2@loc2': 'dx-connection',
      },
      ['srv > cgw-1', 'srv > cgw-2', 'cgw-1 > dx-1', 'cgw-2 > dx-2', 'dx-1 > vgw', 'dx-2 > vgw'],
    )
    expect(verdictOf(design)).toMatchObject(clean)
    expect(statesOf(design, 'location:loc1')).toEqual(['reduced'])
  })

  it('[A3][D6] T11: EFS with a mount target in one zone is a gap in it, without a single point of failure', () => {
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, ...web, 'efs@vpc': { service: 'efs', azs: ['a'] } },
      edges: ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > efs', 'web-b > efs'],
      spans: [fleet('asg', ['web-a', 'web-b'])],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: ['a'] })
    expect(hiddenOf(design)).toEqual(['web-b!a via efs'])
    expect(flowOf(design, 'serve').azGaps).toMatchObject([{ state: 'down' }])
    expect(statesOf(design, 'web-a')).toEqual(['reduced'])
  })

  it('[C2a][A3] T12: a load balancer enabled in one zone sees only that zone', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'nlb@vpc': { service: 'nlb', azs: ['a'], props: { crossZone: false } },
        'app-a@a': 'ec2',
        'app-b@b': 'ec2',
      },
      edges: ['users > nlb', 'nlb > app-a', 'nlb > app-b'],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: ['app-a', 'nlb~'], zones: ['a'] })
    expect(flowOf(design, 'serve').azGaps).toMatchObject([{ state: 'down' }])
    expect(statesOf(design, 'app-a')).toEqual(['down'])
  })

  it('[B1] T13: three brokers with a quorum of two fail with the zone of two', () => {
    const quorum = (to: string) => ({ is: `app > ${to}`, anyOf: 'brokers', min: 2 })
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'app@vpc': { service: 'ec2', azs: ['a', 'b', 'c'] },
        'm1@a': 'msk',
        'm2@a': 'msk',
        'm3@b': 'msk',
      },
      edges: ['users > elb', 'elb > app', quorum('m1'), quorum('m2'), quorum('m3')],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: ['a'] })
    expect(flowOf(design, 'serve').azGaps[0]?.nodes).toEqual(['m1', 'm2'])
    expect([statesOf(design, 'm1'), statesOf(design, zoneA)]).toEqual([['reduced'], ['down']])
  })

  it.each([
    ['zones', { service: 'ec2', azs: ['a', 'b'] }, [], 2, ['app']],
    ['zones of three each', { service: 'ec2', azs: ['a', 'b'], props: { count: 3 } }, [], 4, []],
    ['a fleet', { service: 'ec2', azs: ['a', 'b'] }, [fleet('asg', ['app'], { desired: 4 })], 3, []],
  ])(
    '[B1][C1] min counts the units that are there, those of one node drawn over %s too',
    (_, app, spans, min, spofs) => {
      const design = (least: number) =>
        designOf({
          nodes: { users: 'users', 'elb@vpc': elb, 'app@vpc': app },
          edges: ['users > elb', { is: 'elb > app', anyOf: 'app', min: least }],
          spans,
        })
      expect(verdictOf(design(min))).toMatchObject({ works: true, spofs, zones: ['a', 'b'] })
      expect(verdictOf(design(7)).works).toBe(false)
    },
  )

  it('[B1][C1] min loses one of many alike as one, and a `min` beyond all is never met', () => {
    const design = (count: number, min: number) =>
      designOf({
        nodes: { users: 'users', 'app@a': { service: 'ec2', props: { count } } },
        edges: [{ is: 'users > app', min }],
      })
    expect(verdictOf(design(100, 99))).toMatchObject({ works: true, spofs: [], zones: ['a'] })
    expect(verdictOf(design(100, 100))).toMatchObject({ works: true, spofs: ['app'], zones: ['a'] })
    expect(verdictOf(design(100, 101)).works).toBe(false)
    expect(verdictOf(design(1e9, 1e8))).toMatchObject({ works: true, spofs: [] })
  })

  it('[B1][B6] what takes over counts instead of what it replaces, not besides', () => {
    const design = designOf({
      nodes: { users: 'users', 'm1@a': 'msk', 'm2@b': 'msk', 's1@c': 'msk' },
      edges: [
        { is: 'users > m1', anyOf: 'm', min: 2 },
        { is: 'users > m2', anyOf: 'm', min: 2 },
        { is: 'm1 > s1', kind: 'failover', mode: 'takeover' },
      ],
    })
    expect(verdictOf(design)).toMatchObject({ works: true, spofs: ['m2'], zones: ['b'] })
  })

  it('[B4] T14: a read replica does not make its primary redundant', () => {
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, ...web, 'primary@a': 'rds', 'replica@b': 'rds-replica' },
      edges: [
        'users > elb',
        'elb > web-a',
        'elb > web-b',
        ...['a', 'b'].flatMap((z) => [
          `web-${z} > primary`,
          { is: `web-${z} > replica`, kind: 'soft' as const },
        ]),
        'primary > replica',
      ],
      spans: [fleet('asg', ['web-a', 'web-b'])],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: ['primary'], zones: ['a'] })
    expect([statesOf(design, 'replica'), statesOf(design, 'primary')]).toEqual([['degraded'], ['down']])
    const hard = { ...design, edges: design.edges.map(({ id, from, to }) => ({ id, from, to })) }
    expect(verdictOf(hard).spofs).toEqual(['primary', 'replica'])
  })
})
