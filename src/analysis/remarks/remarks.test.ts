import { describe, expect, it } from 'vitest'
import type { Design, Edge } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { remarkCodes } from './remarks.ts'
import { designOf, fleet, ground } from '../testing/designOf.ts'
import { allSamples } from '../testing/samples.ts'

const remarksOf = (design: Design) =>
  analyse(design).remarks.map(({ code, on }) => `${code}: ${on.join(' ')}`)
const web = { users: 'users', 'web@a': 'ec2', 'db@a': 'rds' }
const used = ['users > web', 'web > db']
const withEdge = (design: Design, edge: Edge): Design => ({ ...design, edges: [...design.edges, edge] })
const plain = designOf({ nodes: web, edges: used })

const tokyo = [
  { id: 'far', kind: 'region', label: 'Far', name: 'ap-northeast-1' },
  { id: 'far-a', kind: 'az', label: 'Far a', parent: 'far', zone: 'a' },
] as const

describe('remarks', () => {
  it('there are none on a plain drawing, nor on an empty one', () => {
    expect(remarksOf(plain)).toEqual([])
    expect(remarksOf({ ...plain, nodes: [], edges: [] })).toEqual([])
  })

  it.each<[string, Design]>([
    [
      'unknown-service: odd',
      designOf({
        nodes: { users: 'users', 'odd@a': 'quantum-thing', 'db@a': 'rds' },
        edges: ['users > odd', 'odd > db'],
      }),
    ],
    [
      'span-over-regions: asg web there',
      designOf({
        groups: [...ground, ...tokyo],
        nodes: { users: 'users', 'web@a': 'ec2', 'there@far-a': 'ec2' },
        edges: ['users > web', 'users > there'],
        spans: [fleet('asg', ['web', 'there'])],
      }),
    ],
    ['span-empty: asg', designOf({ nodes: web, edges: used, spans: [fleet('asg', [])] })],
    [
      'span-members-gone: asg web',
      designOf({ nodes: web, edges: used, spans: [fleet('asg', ['web', 'gone'])] }),
    ],
    [
      'fleet-numbers: asg web',
      designOf({ nodes: web, edges: used, spans: [fleet('asg', ['web'], { min: 1, desired: 4, max: 2 })] }),
    ],
    [
      'span-twice: other asg web',
      designOf({ nodes: web, edges: used, spans: [fleet('asg', ['web']), fleet('other', ['web'])] }),
    ],
    [
      'routers-in-ring: x y',
      designOf({
        nodes: { users: 'users', 'x@region': 'transit-gateway', 'y@region': 'transit-gateway' },
        edges: ['users > x', 'x > y', 'y > x'],
      }),
    ],
    [
      'zones-elsewhere: web az-a',
      designOf({ nodes: { ...web, 'web@a': { service: 'ec2', azs: ['a', 'b'] } }, edges: used }),
    ],
    [
      'min-beyond: web m1 m2',
      designOf({
        nodes: { ...web, 'm1@a': 'msk', 'm2@b': 'msk' },
        edges: [...used, { is: 'web > m1', anyOf: 'm', min: 3 }, { is: 'web > m2', anyOf: 'm', min: 3 }],
      }),
    ],
    [
      'replication-mismatch: db table',
      designOf({
        nodes: { ...web, 'table@region': 'dynamodb' },
        edges: [...used, { is: 'db > table', kind: 'replication' }, 'web > table'],
      }),
    ],
    ['edge-ends: web vpc e9', withEdge(plain, { id: 'e9', from: 'web', to: 'vpc' })],
    ['edge-to-itself: web e9', withEdge(plain, { id: 'e9', from: 'web', to: 'web' })],
    ['edges-twice: web db e1 e9', withEdge(plain, { id: 'e9', from: 'web', to: 'db' })],
    [
      'failover-in-doubt: web spare',
      designOf({
        nodes: { ...web, 'other@a': 'rds', 'spare@b': 'rds' },
        edges: [...used, 'web > other', { is: 'web > spare', kind: 'failover', mode: 'path' }],
      }),
    ],
    [
      'flow-parts-gone: users',
      designOf({ nodes: web, edges: used, flows: [{ id: 'f', entry: ['users'], goals: ['gone'] }] }),
    ],
    [
      'flow-unreached: db web',
      designOf({ nodes: web, edges: used, flows: [{ id: 'f', entry: ['db'], goals: ['web'] }] }),
    ],
    ['no-flow: a b', designOf({ nodes: { 'a@a': 'rds', 'b@b': 'rds' }, edges: ['a > b'] })],
    [
      'entry-in-loop: p q',
      designOf({ nodes: { 'p@a': 'ec2', 'q@b': 'ecs-task' }, edges: ['p > q', 'q > p'] }),
    ],
    ['not-connected: lone', designOf({ nodes: { ...web, 'lone@b': 'ec2' }, edges: used })],
    [
      'all-ignored: a b',
      designOf({
        nodes: {
          'a@a': { service: 'ec2', props: { role: 'ignore' } },
          b: { service: 's3', props: { role: 'ignore' } },
        },
        edges: ['a > b'],
      }),
    ],
  ])('%s', (expected, design) => {
    expect(remarksOf(design)).toEqual([expected])
    expect(remarkCodes).toContain(expected.split(':')[0])
  })

  describe('of gateways without lines', () => {
    const publicA = { id: 'public-a', kind: 'subnet-public', label: 'Public a', parent: 'az-a' } as const
    const beside = (nodes: Readonly<Record<string, string>>) =>
      remarksOf(designOf({ groups: [...ground, publicA], nodes: { ...web, ...nodes }, edges: used }))

    it.each(['nat@public-a', 'nat@vpc', 'nat@az-a'])(
      'there are none: %s serves by where it stands',
      (place) => {
        for (const service of ['nat-gateway', 'nat-instance'])
          expect(beside({ [place]: service })).toEqual([])
      },
    )

    it.each(['internet-gateway', 'egress-only-internet-gateway', 'vpc-endpoint-gateway'])(
      'there are none: a VPC routes to its %s',
      (service) => {
        expect(beside({ 'gate@vpc': service })).toEqual([])
        expect(beside({ 'gate@region': service })).toEqual(['not-connected: gate'])
      },
    )

    it('one of NAT is said where nothing can go out through it', () => {
      expect(beside({ 'nat@a': 'nat-gateway' })).toEqual(['not-connected: nat'])
      expect(beside({ nat: 'nat-gateway' })).toEqual(['not-connected: nat'])
    })
  })

  it('are few on drawings that people thought about: only true ones', () => {
    const found = allSamples.flatMap(({ slug, design }) =>
      analyse(design).remarks.map(({ code }) => `${slug}: ${code}`),
    )
    expect(found).toEqual([
      'aws-backup-hybrid: no-flow',
      'dms-common-uses: no-flow',
      'dms-heterogeneous-sct: no-flow',
      'q22-d-asg-two-regions: span-over-regions',
    ])
  })
})
