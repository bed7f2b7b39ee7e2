import { expect, it } from 'vitest'
import type { Design, Props } from '../../model/index.ts'
import { simulate } from '../simulation/simulate.ts'
import { designOf, fleet } from '../testing/designOf.ts'
import { flowOf } from '../testing/verdict.ts'

const takeover = (is: string, props?: Props) => ({
  is,
  kind: 'failover' as const,
  mode: 'takeover' as const,
  ...(props ? { props } : {}),
})
const secondsOf = (design: Design, failure: string) =>
  flowOf(design, 'serve').interruptions.find((each) => each.failure === failure)?.seconds

const pair = (edge: Props | undefined, standby: Props = {}, service = 'ec2') =>
  designOf({
    nodes: { users: 'users', 'm1@a': service, 'm2@b': { service, props: standby } },
    edges: [{ is: 'users > m1', kind: 'sync' }, takeover('m1 > m2', edge)],
  })

it('[C5c] times come from the service that takes over, unless the edge or the node states its own', () => {
  expect(secondsOf(pair(undefined, {}, 'elasticache'), 'm1')).toEqual([1, 60])
  expect(secondsOf(pair({ failoverSeconds: 5 }, {}, 'elasticache'), 'm1')).toEqual([5, 5])
  expect(secondsOf(pair(undefined, { failoverSeconds: [2, 9] }, 'elasticache'), 'm1')).toEqual([2, 9])
})

it('[C5c] where no source gives a time the interruption has none', () => {
  const [interruption] = flowOf(pair(undefined), 'serve').interruptions
  expect(interruption).toEqual({ failure: 'az:region/a', by: ['m2'] })
})

it('[C5c] a path takes the time of what chooses it', () => {
  const path = { is: 'dns > two', kind: 'failover' as const, mode: 'path' as const }
  const design = designOf({
    nodes: { users: 'users', dns: 'route53', 'one@a': 'ec2', 'two@b': 'ec2' },
    edges: ['users > dns', 'dns > one', path],
  })
  expect(secondsOf(design, 'one')).toEqual([30, 90])
})

it('[C5c] the longest member of the shortest set counts, least and most judged apart', () => {
  const chain = designOf({
    nodes: { users: 'users', 'app@b': 'ec2', 'x1@a': 'ec2', 'x2@b': 'ec2', 'y1@a': 'ec2', 'y2@b': 'ec2' },
    edges: [
      'users > app',
      'app > x1',
      'app > y1',
      takeover('x1 > x2', { failoverSeconds: [10, 20] }),
      takeover('y1 > y2', { failoverSeconds: [5, 90] }),
    ],
  })
  // Both have to take over: each figure is that of the slower one.
  expect(secondsOf(chain, 'az:region/a')).toEqual([10, 90])
  const either = designOf({
    nodes: { users: 'users', 'x1@a': 'ec2', 'x2@b': 'ec2', 'x3@c': 'ec2' },
    edges: [
      'users > x1',
      takeover('x1 > x2', { failoverSeconds: [10, 100] }),
      takeover('x1 > x3', { failoverSeconds: [20, 50] }),
    ],
  })
  // Either will do: each figure is that of the quicker one.
  expect(secondsOf(either, 'x1')).toEqual([10, 50])
  expect(flowOf(either, 'serve').interruptions[0]?.by).toEqual(['x2'])
})

it('[C5c] a fleet takes what Auto Scaling takes, or what its node states', () => {
  const lone = (props: Props) =>
    designOf({
      nodes: { users: 'users', 'app@vpc': { service: 'ec2', azs: ['a', 'b'], props } },
      edges: ['users > app'],
      spans: [fleet('asg', ['app'], { desired: 1 })],
    })
  expect(flowOf(lone({}), 'serve').azGaps).toMatchObject([{ seconds: [60, 600] }])
  expect(flowOf(lone({ failoverSeconds: 30 }), 'serve').azGaps).toMatchObject([{ seconds: [30, 30] }])
  expect(simulate(lone({}), ['az:region/a']).flows[0]).toMatchObject({ seconds: [60, 600] })
})

it('[C5b] an appliance whose host restarts it comes back by itself, but not without its site', () => {
  const gateway = (props: Props) =>
    flowOf(
      designOf({
        nodes: { 'app@dc': 'onprem-server', 'sgw@dc': { service: 'storage-gateway', props } },
        edges: [{ is: 'app > sgw', kind: 'sync' }],
      }),
      'serve',
    ).spofs.find(({ node }) => node === 'sgw')?.state
  expect(gateway({})).toBe('down')
  expect(gateway({ highAvailability: true })).toBe('interrupted')
})
