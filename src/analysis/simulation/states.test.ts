import { describe, expect, it } from 'vitest'
import type { Design, Props } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { simulate } from './simulate.ts'
import { designOf, fleet, type DesignText } from '../testing/designOf.ts'
import { flowOf } from '../testing/verdict.ts'
import type { FlowOutcome } from '../types.ts'

const elb = { service: 'alb', azs: ['a', 'b'] }
const web = { 'web-a@a': 'ec2', 'web-b@b': 'ec2' }
const tier = ['users > elb', 'elb > web-a', 'elb > web-b']

/** Users, a load balancer and two servers, with more behind them. */
function behind(
  nodes: DesignText['nodes'],
  edges: DesignText['edges'],
  spans: DesignText['spans'] = [],
): Design {
  return designOf({
    nodes: { users: 'users', 'elb@vpc': elb, ...web, ...nodes },
    edges: [...tier, ...edges],
    spans,
  })
}

const both = (target: string) => [`web-a > ${target}`, `web-b > ${target}`]
const mirrored = behind({ 'db@a': { service: 'rds', props: { multiAz: true } } }, both('db'))

function serving(design: Design, ...failed: string[]): Omit<FlowOutcome, 'id'> | undefined {
  const flow = simulate(design, failed).flows.find((each) => each.id.startsWith('serve-'))
  if (!flow) return undefined
  const { id: _, ...outcome } = flow
  return outcome
}

const stateIn = (design: Design, failed: string, node: string) => simulate(design, [failed]).nodes.get(node)
const zoneA = 'az:region/a'

describe('the three looks', () => {
  it('[C5] up only after takeover is interrupted, with the time and what takes over; never a gap', () => {
    expect(serving(mirrored, zoneA)).toMatchObject({ state: 'interrupted', seconds: [60, 120], up: true })
    const flow = flowOf(mirrored, 'serve')
    expect([flow.spofs, flow.azGaps]).toEqual([[], []])
    expect(flow.interruptions).toEqual([
      { failure: zoneA, seconds: [60, 120], by: ['db'] },
      { failure: 'db', seconds: [60, 120], by: ['db'] },
    ])
  })

  it('[C5] up at once goes on, and not up after replacement is down', () => {
    expect(serving(mirrored, 'az:region/b')).toMatchObject({ state: 'reduced', up: true })
    expect(serving(mirrored, 'web-a', 'web-b')).toMatchObject({ state: 'down', up: false })
  })

  it('[C5] what works only thanks to a takeover with nothing failed is judged as if all of it counted', () => {
    const design = designOf({
      nodes: { users: 'users', 'app@a': { service: 'ec2', props: { state: 'launched-on-failover' } } },
      edges: ['users > app'],
    })
    expect(serving(design)).toMatchObject({ state: 'ok' })
    expect(flowOf(design, 'serve').spofs).toMatchObject([{ node: 'app', state: 'down' }])
  })
})

describe('what takes over', () => {
  const interruptions = (design: Design) =>
    flowOf(design, 'serve').interruptions.map(({ failure, by }) => `${failure} by ${by.join('+')}`)

  it('[C5a] the standby of a database, drawn as a node of its own', () => {
    const design = behind({ 'db@a': 'rds', 'standby@b': 'rds-standby' }, [...both('db'), 'db > standby'])
    expect(interruptions(design)).toEqual([`${zoneA} by standby`, 'db by standby'])
  })

  it('[C5a] the target of a takeover edge, for whoever needs what it replaces', () => {
    const edges = [...both('m1'), { is: 'm1 > m2', kind: 'failover' as const, mode: 'takeover' as const }]
    const design = behind({ 'm1@a': 'ec2', 'm2@b': 'ec2' }, edges)
    expect(interruptions(design)).toEqual([`${zoneA} by m2`, 'm1 by m2'])
    // Whoever calls it for its own sake is served at once while what it takes over from works, and waits with all others else.
    const reports = behind({ 'm1@a': 'ec2', 'm2@b': 'ec2', admin: 'admin' }, [...edges, 'admin > m2'])
    expect(interruptions(reports)).toEqual([`${zoneA} by m2`, 'm1 by m2'])
    expect(flowOf(reports, 'serve', 'admin').interruptions.map(({ failure }) => failure)).toEqual([
      zoneA,
      'm1',
    ])
    expect(simulate(reports, ['web-a']).flows.find(({ id }) => id.includes('admin'))).toMatchObject({
      state: 'ok',
    })
    expect(flowOf(reports, 'serve', 'users').interruptions).toHaveLength(2)
  })

  it('[C5a] of an active-standby pair all but the active one, which may be marked', () => {
    const pair = (duty: Props): Design =>
      designOf({
        nodes: { users: 'users', 'fw-1@a': 'ec2', 'fw-2@b': { service: 'ec2', props: duty } },
        edges: ['users > fw-1', 'users > fw-2'],
        spans: [{ id: 'pair', kind: 'active-standby', label: 'Pair', members: ['fw-1', 'fw-2'] }],
      })
    expect(interruptions(pair({}))).toEqual([`${zoneA} by fw-2`, 'fw-1 by fw-2'])
    expect(interruptions(pair({ duty: 'active' }))).toEqual(['az:region/b by fw-1', 'fw-2 by fw-1'])
  })

  it('[C5a] of a path edge the way, not the node at its end', () => {
    const design = designOf({
      nodes: { users: 'users', dns: 'route53', 'web-a@a': 'ec2', 'web-b@b': 'ec2' },
      edges: ['users > dns', 'dns > web-a', { is: 'dns > web-b', kind: 'failover', mode: 'path' }],
    })
    expect(interruptions(design)).toEqual([`${zoneA} by web-b`, 'web-a by web-b'])
    expect(simulate(design, ['web-b']).flows[0]).toMatchObject({ state: 'reduced' })
  })

  it('[C5a][C5c] of names answered with one target at a time, the others, in the time names take', () => {
    const names = (routing: string, duty?: string) =>
      designOf({
        nodes: {
          users: 'users',
          dns: { service: 'route53', props: { routing } },
          'web-a@a': 'ec2',
          'web-b@b': { service: 'ec2', ...(duty === undefined ? {} : { props: { duty } }) },
        },
        edges: ['users > dns', 'dns > web-a', 'dns > web-b'],
      })
    const told = flowOf(names('failover'), 'serve').interruptions
    expect(told).toEqual([
      { failure: zoneA, seconds: [30, 90], by: ['web-b'] },
      { failure: 'web-a', seconds: [30, 90], by: ['web-b'] },
    ])
    expect(interruptions(names('failover', 'primary'))).toEqual(['az:region/b by web-a', 'web-b by web-a'])
    expect(interruptions(names('weighted'))).toEqual([])
  })

  it('[D3a] no more takes over than has to', () => {
    const pair = {
      'wall-a@a': 'ec2',
      'wall-b@b': { service: 'ec2', props: { duty: 'active' } },
      'app-a@a': 'ec2',
      'app-b@b': { service: 'ec2', props: { state: 'stopped' } },
      'wake@region': 'lambda',
    }
    const design = designOf({
      nodes: { users: 'users', 'front@vpc': { service: 'gwlb', azs: ['a', 'b'] }, ...pair },
      edges: [
        'users > front',
        'front > wall-a',
        'front > wall-b',
        ...['wall-a', 'wall-b'].flatMap((wall) => [`${wall} > app-a`, `${wall} > app-b`]),
        { is: 'wake > app-b', kind: 'management' as const },
      ],
    })
    const lost = flowOf(design, 'serve', 'users').interruptions.find(({ failure }) => failure === 'app-a')
    expect(lost?.by).toEqual(['app-b'])
  })

  it('[C5a] of a database in several zones all but the first, and of a cluster the readers for the writer', () => {
    const zones = behind({ 'db@vpc': { service: 'aurora', azs: ['b', 'a'] } }, both('db'))
    expect(interruptions(zones)).toEqual(['az:region/b by db', 'db by db'])
    const cluster = behind(
      { 'w@b': 'aurora-writer', 'r@a': 'aurora-reader' },
      [...both('w'), ...both('r')],
      [{ id: 'c', kind: 'db-cluster', label: 'Cluster', members: ['r', 'w'] }],
    )
    expect(interruptions(cluster)).toEqual(['az:region/b by r', 'w by r'])
    expect(serving(cluster, 'r')).toMatchObject({ state: 'reduced' })
  })

  it('[C5a] what sleeps until something wakes it', () => {
    const spare = { service: 'ec2', props: { state: 'stopped' } }
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, 'web-a@a': 'ec2', 'web-b@b': spare },
      edges: tier,
      spans: [fleet('asg', ['web-a', 'web-b'])],
    })
    expect(interruptions(design)).toEqual([`${zoneA} by web-b`, 'web-a by web-b'])
  })
})

describe('what is replaced', () => {
  const one = (azs: string[]) =>
    designOf({
      nodes: { users: 'users', 'elb@vpc': elb, 'app@vpc': { service: 'ec2', azs }, 'db@region': 'dynamodb' },
      edges: ['users > elb', 'elb > app', 'app > db'],
      spans: [fleet('asg', ['app'], { desired: 1 })],
    })

  it('[C5b][D3a] a fleet starts its member again: in place, or in another zone of it', () => {
    const { spofs, azGaps } = flowOf(one(['a', 'b']), 'serve')
    expect(spofs).toMatchObject([{ node: 'app', transient: true, state: 'interrupted', seconds: [60, 600] }])
    expect(azGaps).toMatchObject([{ zone: 'a', state: 'interrupted', seconds: [60, 600], nodes: ['app'] }])
  })

  it('[C5b][D3a] with no other zone it is down, though the component alone is replaced', () => {
    const { spofs, azGaps } = flowOf(one(['a']), 'serve')
    expect(spofs).toMatchObject([{ node: 'app', state: 'interrupted' }])
    expect(azGaps).toMatchObject([{ zone: 'a', state: 'down' }])
  })

  it('[C5b] a member started elsewhere has the needs it would have there', () => {
    const needy = (zone: string) =>
      designOf({
        nodes: { users: 'users', 'app@vpc': { service: 'ec2', azs: ['a', 'b'] }, [`db@${zone}`]: 'rds' },
        edges: ['users > app', 'app > db'],
        spans: [fleet('asg', ['app'], { desired: 1 })],
      })
    expect(flowOf(needy('a'), 'serve').azGaps).toMatchObject([{ zone: 'a', state: 'down' }])
    expect(flowOf(needy('b'), 'serve').azGaps.map(({ zone, state }) => `${zone} ${state}`)).toEqual([
      'a interrupted',
      'b down',
    ])
  })

  it('[C5b] one lost member is one again, whatever zones it could be in', () => {
    const design = designOf({
      nodes: { users: 'users', 'app@vpc': { service: 'ec2', azs: ['a', 'b', 'c'] } },
      edges: [{ is: 'users > app', anyOf: 'app', min: 2 }],
      spans: [fleet('asg', ['app'], { desired: 2 })],
    })
    expect(flowOf(design, 'serve').azGaps).toMatchObject([{ state: 'interrupted' }, { state: 'interrupted' }])
    expect(serving(design, zoneA, 'az:region/b')).toMatchObject({ state: 'interrupted' })
    expect(serving(design, zoneA, 'az:region/b', 'az:region/c')).toMatchObject({ state: 'down' })
  })

  it('[C5b] a gateway on a cluster of hosts is started again by it', () => {
    const gateway = (highAvailability: boolean) =>
      designOf({
        nodes: {
          'app@dc': 'corporate-datacenter',
          'gateway@dc': { service: 'storage-gateway', props: { highAvailability } },
          'files@region': 's3',
        },
        edges: ['app > gateway', 'gateway > files'],
      })
    const spofOf = (design: Design) => flowOf(design, 'serve').spofs.find(({ node }) => node === 'gateway')
    expect(spofOf(gateway(false))).toMatchObject({ state: 'down' })
    expect(spofOf(gateway(true))).toMatchObject({ state: 'interrupted', transient: true })
  })

  it('[D2] a single point of failure is transient exactly when what replaces it brings the flow back', () => {
    const nat = designOf({
      nodes: { users: 'users', 'web@a': 'ec2', 'nat@a': 'nat-gateway', 'igw@vpc': 'internet-gateway' },
      edges: ['users > web', 'web > nat', 'nat > igw'],
    })
    expect(flowOf(nat, 'egress').spofs).toMatchObject([
      { node: 'web', transient: false, state: 'down' },
      { node: 'nat', transient: true, state: 'interrupted' },
    ])
    expect(flowOf(nat, 'serve').spofs).toMatchObject([{ node: 'web', transient: false, state: 'down' }])
  })
})

describe('what goes on', () => {
  const worker = designOf({
    nodes: { users: 'users', 'api@region': 'api-gateway', 'queue@region': 'sqs', 'worker@a': 'ec2' },
    edges: ['users > api', 'api > queue', 'queue > worker'],
  })

  it('[C5d] work waits in a durable buffer: delayed, not down', () => {
    const states = (...failed: string[]) => simulate(worker, failed).flows.map((flow) => flow.state)
    expect(analyse(worker).flows.map((flow) => flow.kind)).toEqual(['process', 'serve'])
    expect(states('worker')).toEqual(['delayed', 'ok'])
    expect(states('worker', 'queue')).toEqual(['down', 'down'])
  })

  it('[C5d] degraded by a lost soft need, the way out, or fewer than required; the way is told', () => {
    const design = behind(
      {
        'db@region': 'dynamodb',
        'cache@b': 'elasticache',
        'nat@a': 'nat-gateway',
        'igw@vpc': 'internet-gateway',
      },
      [...both('db'), ...both('cache'), ...both('nat'), 'nat > igw'],
    )
    expect(serving(design, 'cache')).toEqual({
      state: 'degraded',
      up: true,
      because: ['users', 'elb', 'web-a', 'cache'],
    })
    expect(serving(design, 'nat')).toMatchObject({ state: 'degraded' })
    const required = designOf({
      nodes: { users: 'users', 'app@vpc': { service: 'ec2', azs: ['a', 'b'], props: { required: 2 } } },
      edges: ['users > app'],
    })
    expect(serving(required, zoneA)).toMatchObject({ state: 'degraded', because: ['users', 'app'] })
    expect(stateIn(required, zoneA, 'app')).toBe('degraded')
  })

  it('[C5d] reduced with fewer working alternatives, ok when nothing on the ways is touched', () => {
    expect(serving(mirrored, 'web-b')).toEqual({
      state: 'reduced',
      up: true,
      because: ['users', 'elb', 'web-b'],
    })
    const apart = designOf({
      nodes: { users: 'users', 'web@a': 'ec2', admin: 'admin', 'tool@b': 'ec2' },
      edges: ['users > web', 'admin > tool'],
    })
    expect(simulate(apart, ['tool']).flows.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'serve-admin-tool down',
      'serve-users-web ok',
    ])
  })

  it('[C5d][C5e] degraded by the loss of what a way out leads over, and of what D8 counts', () => {
    const design = designOf({
      nodes: { users: 'users', 'web@a': 'ec2', 'nat@a': 'nat-gateway', 'igw@vpc': 'internet-gateway' },
      edges: ['users > web', 'web > nat', 'nat > igw'],
    })
    expect(serving(design, 'igw')).toMatchObject({ state: 'degraded' })
    expect(stateIn(design, 'igw', 'web')).toBe('degraded')
    const few = designOf({
      nodes: { users: 'users', 'elb@vpc': elb, ...web },
      edges: tier,
      spans: [fleet('asg', ['web-a', 'web-b'], { desired: 3, required: 4 })],
    })
    // Never as many as are required, and now fewer still.
    expect(serving(few, zoneA)).toMatchObject({ state: 'degraded' })
    const dealt = (required: number) =>
      designOf({
        nodes: { users: 'users', 'elb@vpc': elb, ...web },
        edges: tier,
        spans: [fleet('asg', ['web-a', 'web-b'], { desired: 4, required })],
      })
    expect(serving(dealt(2), zoneA)).toMatchObject({ state: 'reduced' })
    expect(serving(dealt(3), zoneA)).toMatchObject({ state: 'degraded' })
  })

  it('[C5][C5c] where nothing is up before a takeover, self-healing has its own time', () => {
    // The load balancer sees its own zone alone, where the standby is: it is needed from the start.
    const design = designOf({
      nodes: {
        users: 'users',
        'front@vpc': { service: 'gwlb', azs: ['a'] },
        'wall-a@a': 'ec2',
        'wall-b@b': { service: 'ec2', props: { duty: 'active' } },
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
      },
      edges: ['users > front', 'front > wall-a', 'front > wall-b', 'wall-a > app', 'wall-b > app'],
      spans: [
        { id: 'pair', kind: 'active-standby', label: 'Pair', members: ['wall-a', 'wall-b'] },
        fleet('one', ['app'], { min: 1, desired: 1 }),
      ],
    })
    expect(serving(design, 'app')).toMatchObject({ state: 'interrupted', seconds: [60, 600] })
    expect(simulate(design, ['app']).seconds.get('front')).toEqual([60, 600])
  })

  it('[C5e] a line with nobody left before it is cut off, whoever uses what is behind it', () => {
    const design = designOf({
      nodes: {
        'files@dc': { service: 'onprem-server', props: { external: true } },
        'router@dc': 'customer-router',
        'line@loc1': 'dx-connection',
        'bucket@region': 's3',
        'reader@a': 'ec2',
      },
      edges: ['files > router', 'router > line', 'line > bucket', 'reader > bucket'],
    })
    expect(stateIn(design, 'router', 'line')).toBe('cut-off')
    expect(stateIn(design, 'router', 'bucket')).toBe('ok')
  })

  it('[C5e] cut off is what was reached before and is no more', () => {
    const walls: DesignText = {
      nodes: {
        users: 'users',
        'dns@cloud': 'route53',
        'front@vpc': { service: 'gwlb', azs: ['a'] },
        'wall-a@a': 'ec2',
        'wall-b@b': 'ec2',
        'app-a@a': 'ec2',
      },
      edges: [
        'users > dns',
        'dns > front',
        'front > wall-a',
        'front > wall-b',
        'wall-a > app-a',
        'wall-b > app-a',
      ],
      spans: [{ id: 'pair', kind: 'active-standby', label: 'Pair', members: ['wall-a', 'wall-b'] }],
    }
    const design = designOf(walls)
    expect(stateIn(design, 'wall-a', 'app-a')).toBe('cut-off')
    // Nobody reached it before either.
    expect(stateIn(design, 'dns', 'wall-b')).toBe('ok')
    expect(stateIn(design, 'dns', 'app-a')).toBe('cut-off')
    // Behind a buffer work goes on.
    expect(stateIn(worker, 'api', 'worker')).toBe('ok')
  })

  it('[C5e] every state of a node, in its order', () => {
    const states = simulate(mirrored, ['web-a', 'db']).nodes
    expect(Object.fromEntries(states)).toEqual({
      users: 'ok',
      elb: 'down',
      'web-a': 'failed',
      'web-b': 'down',
      db: 'failed',
    })
    const afterZone = simulate(mirrored, [zoneA])
    expect(Object.fromEntries(afterZone.nodes)).toEqual({
      users: 'ok',
      elb: 'interrupted',
      'web-a': 'failed',
      'web-b': 'interrupted',
      db: 'interrupted',
    })
    expect(afterZone.seconds.get('web-b')).toEqual([60, 120])
    expect(stateIn(worker, 'worker', 'queue')).toBe('delayed')
    expect(stateIn(mirrored, 'elb', 'web-a')).toBe('cut-off')
    expect(stateIn(mirrored, 'web-a', 'elb')).toBe('reduced')
  })
})
