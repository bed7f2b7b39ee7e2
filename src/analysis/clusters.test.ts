import { describe, expect, it } from 'vitest'
import type { Span } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { designOf, type DesignText } from './testing/designOf.ts'
import { flowOf, verdictOf } from './testing/verdict.ts'

const elb = { service: 'alb', azs: ['a', 'b'] }
const tier = ['users > elb', 'elb > web-a', 'elb > web-b']
const tierNodes: DesignText['nodes'] = { users: 'users', 'elb@vpc': elb, 'web-a@a': 'ec2', 'web-b@b': 'ec2' }
const cluster = (members: readonly string[], props: Span['props'] = {}): Span => ({
  id: 'cluster',
  kind: 'db-cluster',
  label: 'Cluster',
  members,
  props,
})
const interruptions = (design: ReturnType<typeof designOf>) =>
  flowOf(design, 'serve').interruptions.map(({ failure }) => failure)

describe('stores of several members', () => {
  it('[B6] whoever calls one member of a cluster that fails over is served by the others', () => {
    const design = designOf({
      nodes: { ...tierNodes, 'writer@a': 'aurora-writer', 'reader@b': 'aurora-reader' },
      edges: [...tier, 'web-a > writer', 'web-b > writer'],
      spans: [cluster(['writer', 'reader'])],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: [] })
    expect(interruptions(design)).toEqual(['az:region/a', 'writer'])
  })

  it('[C5a] readers alone have no writer to lose', () => {
    const design = designOf({
      nodes: {
        ...tierNodes,
        'r1@a': 'aurora-reader',
        'r2@b': 'aurora-reader',
        'volume@region': 'aurora-volume',
      },
      edges: [
        ...tier,
        ...['web-a', 'web-b'].flatMap((web) =>
          ['r1', 'r2'].map((reader) => ({ is: `${web} > ${reader}`, anyOf: `${web}-reads` })),
        ),
        'r1 > volume',
        'r2 > volume',
      ],
    })
    expect(verdictOf(design)).toMatchObject({ spofs: [], zones: [] })
    expect(interruptions(design)).toEqual([])
  })

  it('[C5a] readers of which one is marked or named as the writer have one', () => {
    const interrupted = (writer: { readonly label?: string; readonly props?: { readonly duty: string } }) =>
      interruptions(
        designOf({
          nodes: { ...tierNodes, 'r1@a': 'aurora-reader', 'r2@b': { service: 'aurora-reader', ...writer } },
          edges: [...tier, 'web-a > r2', 'web-b > r2'],
          spans: [cluster(['r1', 'r2'], { autoFailover: true })],
        }),
      )
    expect(interrupted({})).toEqual([])
    expect(interrupted({ props: { duty: 'active' } })).toEqual(['az:region/b', 'r2'])
    expect(interrupted({ label: 'Promoted writer' })).toEqual(['az:region/b', 'r2'])
  })

  it('[A2] the nodes of a cluster drawn once are dealt round its zones', () => {
    const lost = (props: { readonly nodes?: number }) =>
      analyse(
        designOf({
          nodes: {
            'app@vpc': { service: 'lambda', props: { role: 'entry' } },
            'cache@vpc': { service: 'dax', azs: ['a', 'b', 'c'], props },
            'table@region': 'dynamodb',
          },
          edges: [{ is: 'app > cache', kind: 'sync' }, 'cache > table'],
        }),
      ).flows.flatMap(({ interruptions: list }) => list.map(({ failure }) => failure))
    // The first is the active one, alone in its zone: its loss and that of its zone are felt, of the others' not.
    expect(lost({ nodes: 3 })).toEqual(['az:region/a', 'cache'])
    expect(lost({})).toEqual(['az:region/a', 'cache'])
  })

  it('[E1] a reader that nobody calls is reached with its writer, and begins nothing', () => {
    const design = designOf({
      nodes: {
        ...tierNodes,
        'writer@a': 'aurora-writer',
        'reader@b': 'aurora-reader',
        'volume@region': 'aurora-volume',
      },
      edges: [...tier, 'web-a > writer', 'web-b > writer', 'writer > volume', 'reader > volume'],
    })
    expect(analyse(design).flows.map(({ entry }) => entry)).toEqual([['users']])
  })

  it('[C5c] what an edge says of its takeover goes before what its target says of itself', () => {
    const design = designOf({
      nodes: {
        ...tierNodes,
        'db@a': 'rds',
        'standby@b': { service: 'rds-standby', props: { failoverSeconds: 25 } },
      },
      edges: [
        ...tier,
        'web-a > db',
        'web-b > db',
        { is: 'db > standby', kind: 'failover', mode: 'takeover', props: { failoverSeconds: 10 } },
      ],
    })
    expect(flowOf(design, 'serve').interruptions.map(({ failure, seconds }) => [failure, seconds])).toEqual([
      ['az:region/a', [10, 10]],
      ['db', [10, 10]],
    ])
  })
})

describe('ends the author marks', () => {
  const marked = { role: 'goal' }

  it('[E1][E2] a service marked as one is a goal of its own, beside what it needs', () => {
    const design = designOf({
      nodes: {
        ...tierNodes,
        'web-a@a': { service: 'ec2', props: marked },
        'web-b@b': { service: 'ec2', props: marked },
        'db@a': 'rds',
      },
      edges: [...tier, 'web-a > db', 'web-b > db'],
    })
    expect(analyse(design).flows.map(({ goals }) => goals)).toEqual([['db'], ['web-a', 'web-b']])
  })

  it('[E1][E2] a router marked as one is a goal too, whatever stands behind it', () => {
    const design = designOf({
      nodes: { ...tierNodes, 'elb@vpc': { ...elb, props: marked }, 'db@a': 'rds' },
      edges: [...tier, 'web-a > db', 'web-b > db'],
    })
    const flows = analyse(design).flows.map(({ goals, spofs }) => [goals, spofs.map(({ node }) => node)])
    expect(flows).toEqual([
      [['db'], ['db']],
      [['elb'], []],
    ])
  })

  it('[E1] a loop without exit is where its callers end, not they themselves', () => {
    const design = designOf({
      nodes: { users: 'users', 'web@region': 'lambda', 'orders@region': 'lambda', 'stock@region': 'lambda' },
      edges: ['users > web', 'web > orders', 'orders > stock', 'stock > orders'],
    })
    expect(analyse(design).flows.map(({ goals }) => goals)).toEqual([['orders', 'stock']])
  })

  it('[E1] a loop of nothing but routers ends in all of them', () => {
    const design = designOf({
      nodes: { users: 'users', 'r1@region': 'transit-gateway', 'r2@region': 'transit-gateway' },
      edges: ['users > r1', 'r1 > r2', 'r2 > r1'],
    })
    expect(analyse(design).flows.map(({ goals }) => goals)).toEqual([['r1', 'r2']])
  })
})
