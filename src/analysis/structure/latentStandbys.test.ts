import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { simulate } from '../simulation/simulate.ts'
import { designOf, type EdgeText, type NodeText } from '../testing/designOf.ts'

const latent = (
  nodes: { readonly [name: string]: NodeText },
  edges: readonly EdgeText[],
  spans: readonly Span[] = [],
) => analyse(designOf({ nodes: { users: 'users', ...nodes }, edges, spans })).latentStandbys

const takeover = (is: string): EdgeText => ({ is, kind: 'failover', mode: 'takeover' })

describe('standbys that stop with their primary', () => {
  it('[D8b] a standby in another zone that needs a disk in the zone of its primary', () => {
    const nodes = { 'act@a': 'ec2', 'sby@b': 'ec2', 'files@region': 's3' }
    const edges = ['users > act', takeover('act > sby'), 'act > files']
    expect(latent({ ...nodes, 'disk@a': 'ebs' }, [...edges, 'sby > disk'])).toEqual([
      { standby: 'sby', primary: 'act', failure: 'az:region/a' },
    ])
    expect(latent(nodes, [...edges, 'sby > files'])).toEqual([])
    expect(latent({ ...nodes, 'disk@b': 'ebs' }, [...edges, 'sby > disk'])).toEqual([])
  })

  it('[D8b] one that never works, for nobody wakes it', () => {
    const nodes = { 'db@a': 'rds', 'second@b': { service: 'rds-standby', props: { state: 'stopped' } } }
    expect(latent(nodes, ['users > db', takeover('db > second')])).toEqual([
      { standby: 'second', primary: 'db', failure: 'az:region/a' },
    ])
  })

  it('[D8b] one that stands in the same zone is no latent standby: it is plainly no standby there', () => {
    expect(latent({ 'act@a': 'ec2', 'sby@a': 'ec2' }, ['users > act', takeover('act > sby')])).toEqual([])
  })

  it('[D8b] a primary that outlives the zone asks nothing of its standby', () => {
    const nodes = { 'act@vpc': { service: 'ec2', azs: ['a', 'b'] }, 'sby@c': 'ec2', 'disk@a': 'ebs' }
    expect(latent(nodes, ['users > act', takeover('act > sby'), 'sby > disk'])).toEqual([])
  })

  it('[D8b] the standby of a pair and the reader of a cluster, whoever is named first', () => {
    const pair = (members: readonly string[]): Span[] => [
      { id: 'pair', kind: 'active-standby', label: 'Pair', members },
    ]
    const nodes = {
      'one@a': 'ec2',
      'two@b': { service: 'ec2', props: { duty: 'active' } },
      'disk@b': 'ebs',
    }
    const edges = ['users > one', 'users > two', 'one > disk']
    expect(latent(nodes, edges, pair(['one', 'two']))).toEqual([
      { standby: 'one', primary: 'two', failure: 'az:region/b' },
    ])
    expect(latent({ ...nodes, 'two@b': 'ec2' }, edges, pair(['one', 'two']))).toEqual([])
    expect(
      latent({ 'reader@b': 'aurora-reader', 'writer@a': 'aurora-writer', 'key@a': 'ec2' }, [
        'users > writer',
        takeover('writer > reader'),
        'reader > key',
      ]),
    ).toEqual([{ standby: 'reader', primary: 'writer', failure: 'az:region/a' }])
  })

  it('[D8b] a way over a failover edge that needs what stands with the usual way', () => {
    const nodes = (db: string) => ({
      'dns@cloud': 'route53',
      'elb-1@a': { service: 'alb', azs: ['a'] },
      'elb-2@b': { service: 'alb', azs: ['b'] },
      'web-1@a': 'ec2',
      'web-2@b': 'ec2',
      [`db@${db}`]: 'rds',
    })
    const edges = [
      'users > dns',
      'dns > elb-1',
      { is: 'dns > elb-2', kind: 'failover', mode: 'path' } as const,
      'elb-1 > web-1',
      'elb-2 > web-2',
      'web-1 > db',
      'web-2 > db',
    ]
    expect(latent(nodes('a'), edges)).toEqual([
      { standby: 'elb-2', primary: 'elb-1', failure: 'az:region/a' },
    ])
    expect(latent(nodes('b'), edges)).toEqual([])
    expect(latent(nodes('c'), edges)).toEqual([])
  })

  it('[D8b] with the place, both stop: the standby stands elsewhere and does not take over', () => {
    let found = 0
    fc.assert(
      fc.property(pairs, (design) => {
        for (const { standby, primary, failure } of analyse(design).latentStandbys) {
          found += 1
          const { nodes } = simulate(design, [failure])
          expect(nodes.get(standby)).toBe('down')
          expect(['failed', 'down']).toContain(nodes.get(primary))
        }
      }),
      { numRuns: 300, seed: 8 },
    )
    expect(found).toBeGreaterThan(20)
  })
})

/** A server, its standby, and a disk each may need. */
const pairs = fc
  .record({
    zones: fc.tuple(zone(), zone(), zone(), zone()),
    first: fc.boolean(),
    second: fc.boolean(),
    mode: fc.constantFrom('takeover' as const, 'path' as const),
  })
  .map(({ zones: [act, sby, disk, store], first, second, mode }) =>
    designOf({
      nodes: {
        'dns@cloud': 'route53',
        [`act@${act}`]: 'ec2',
        [`sby@${sby}`]: 'ec2',
        [`disk@${disk}`]: 'ebs',
        [`db@${store}`]: 'rds',
      },
      edges: [
        'dns > act',
        { is: mode === 'path' ? 'dns > sby' : 'act > sby', kind: 'failover', mode },
        ...(first ? ['act > disk'] : []),
        ...(second ? ['sby > disk', 'sby > db'] : []),
      ],
    }),
  )

function zone(): fc.Arbitrary<string> {
  return fc.constantFrom('a', 'b', 'c')
}
