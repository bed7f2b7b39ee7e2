import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { simulate } from '../simulation/simulate.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'

const nlb = (azs: readonly string[], crossZone: boolean) => ({ service: 'nlb', azs, props: { crossZone } })

describe('capacity that nobody reaches', () => {
  it('[D7] T12: a target in a zone its load balancer is not enabled in', () => {
    const design = designOf({
      nodes: { users: 'users', 'nlb@vpc': nlb(['a'], false), 'app-a@a': 'ec2', 'app-b@b': 'ec2' },
      edges: ['users > nlb', 'nlb > app-a', 'nlb > app-b'],
    })
    expect(analyse(design).stranded).toEqual([{ node: 'app-b', from: ['nlb'] }])
  })

  it('[D7] a target that nobody reaches, whatever way out it has', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'nlb@vpc': nlb(['a'], false),
        'app-a@a': 'ec2',
        'app-b@b': 'ec2',
        'nat-a@a': 'nat-gateway',
        'nat-b@b': 'nat-gateway',
        'igw@vpc': 'internet-gateway',
      },
      edges: [
        'users > nlb',
        'nlb > app-a',
        'nlb > app-b',
        'app-a > nat-a',
        'app-b > nat-b',
        'nat-a > igw',
        'nat-b > igw',
      ],
    })
    expect(analyse(design).stranded).toEqual([{ node: 'app-b', from: ['nlb'] }])
  })

  it('[D7] a load balancer without cross-zone balancing reaches the targets of every zone it is enabled in', () => {
    const design = designOf({
      nodes: { users: 'users', 'nlb@vpc': nlb(['a', 'b'], false), 'app-a@a': 'ec2', 'app-b@b': 'ec2' },
      edges: ['users > nlb', 'nlb > app-a', 'nlb > app-b'],
    })
    expect(analyse(design).stranded).toEqual([])
  })

  it('[D7] a target that another way leads to is not stranded, until a zone takes that way', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'dns@cloud': 'route53',
        'nlb@vpc': nlb(['c'], true),
        'front@a': 'ec2',
        'app-b@b': 'ec2',
        'app-c@c': 'ec2',
      },
      edges: [
        'users > dns',
        { is: 'dns > nlb', anyOf: 'way' },
        { is: 'dns > front', anyOf: 'way' },
        'front > app-b',
        'nlb > app-b',
        'nlb > app-c',
      ],
    })
    expect(analyse(design).stranded).toEqual([{ node: 'app-b', failure: 'az:region/a', from: ['nlb'] }])
  })

  it('[D7] a gateway of a zone in which nobody uses it', () => {
    const design = (zone: string) =>
      designOf({
        nodes: {
          users: 'users',
          'web@vpc': { service: 'ec2', azs: ['a', zone] },
          'nat-a@a': 'nat-gateway',
          'nat-b@b': 'nat-gateway',
          'igw@vpc': 'internet-gateway',
        },
        edges: ['users > web', 'web > nat-a', 'web > nat-b', 'nat-a > igw', 'nat-b > igw'],
      })
    expect(analyse(design('c')).stranded).toEqual([{ node: 'nat-b', from: ['web'] }])
    expect(analyse(design('b')).stranded).toEqual([])
  })

  it('[D7] what sleeps, what stands by and what nothing needs is not stranded', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
        'app-a@a': 'ec2',
        'app-b@b': { service: 'ec2', props: { state: 'stopped' } },
        'db@a': { service: 'rds', props: { multiAz: true } },
        'standby@b': 'rds-standby',
        'other@c': 'ec2',
      },
      edges: ['users > elb', 'elb > app-a', 'elb > app-b', 'app-a > db', 'db > standby'],
    })
    expect(analyse(design).stranded).toEqual([])
  })

  it('[D7] no flow notices the loss of what is stranded', () => {
    let found = 0
    fc.assert(
      fc.property(fc.oneof(randomDesign, manyZones), (design) => {
        const before = new Map(simulate(design, []).flows.map(({ id, up }) => [id, up]))
        for (const { node, failure } of analyse(design).stranded) {
          found += 1
          if (failure !== undefined) continue
          const after = simulate(design, [node]).flows.filter(
            ({ id }) => !entriesOf(design, id).includes(node),
          )
          expect(after.filter(({ id, up }) => up !== before.get(id))).toEqual([])
        }
      }),
      { numRuns: 400, seed: 7 },
    )
    expect(found).toBeGreaterThan(20)
  })
})

const entriesOf = (design: Design, flow: string): readonly string[] =>
  analyse(design).flows.find(({ id }) => id === flow)?.entry ?? []

/** Load balancers enabled in some zones before servers in others. */
const manyZones: fc.Arbitrary<Design> = fc
  .record({
    enabled: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    crossZone: fc.boolean(),
    servers: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 }),
    direct: fc.boolean(),
  })
  .map(({ enabled, crossZone, servers, direct }) =>
    designOf({
      nodes: {
        users: 'users',
        'nlb@vpc': nlb(enabled, crossZone),
        ...Object.fromEntries(servers.map((zone, i) => [`app-${i}@${zone}`, 'ec2'])),
      },
      edges: [
        'users > nlb',
        ...servers.map((_, i) => `nlb > app-${i}`),
        ...(direct ? ['users > app-0'] : []),
      ],
    }),
  )
