import { describe, expect, it } from 'vitest'
import { parseDesign, writeDesign, type Design } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { readForAnalysis } from '../reading.ts'
import { designOf, fleet } from '../testing/designOf.ts'
import { allSamples } from '../testing/samples.ts'
import { assumptionsOf } from './assumptionsOf.ts'
import { corrected } from './corrected.ts'
import type { Assumption, AssumptionCode } from './types.ts'

const keyOf = ({ code, on, params }: Assumption) => JSON.stringify([code, on, params])
const only = (design: Design, code: AssumptionCode) => {
  const found = assumptionsOf(design).filter((each) => each.code === code)
  expect(found).toHaveLength(1)
  const [first] = found
  if (!first) throw new Error(`no ${code}`)
  return first
}
const applied = (design: Design, code: AssumptionCode, correction: string): Design => {
  const offer = only(design, code).corrections.find((each) => each.code === correction)
  if (!offer) throw new Error(`no ${correction}`)
  return corrected(design, offer)
}
const needsOf = (design: Design, id: string) =>
  (readForAnalysis(design).needs.hard.get(id) ?? []).map((need) => need.members.join('+'))
const spofsOf = (design: Design) =>
  analyse(design).flows.flatMap((flow) => flow.spofs.map((spof) => spof.node))

const pair = designOf({
  nodes: {
    users: 'users',
    'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
    'web-a@a': { service: 'ec2', label: 'Web a' },
    'web-b@b': { service: 'ec2', label: 'Web b' },
    'redis@a': 'elasticache',
    'db@a': { service: 'rds', props: { multiAz: true } },
  },
  edges: [
    'users > elb',
    'elb > web-a',
    'elb > web-b',
    'web-a > redis',
    'web-b > redis',
    'web-a > db',
    'web-b > db',
  ],
})

describe('what was taken for granted', () => {
  it('[B2][B7] names targets read as alternatives, why, and the flows that rest on it', () => {
    expect(only(pair, 'alternatives')).toMatchObject({
      params: { sources: ['elb'], members: ['web-a', 'web-b'], rule: 'load-balancer' },
      flows: analyse(pair).flows.map((flow) => flow.id),
    })
    const both = applied(pair, 'alternatives', 'all-needed')
    expect([needsOf(pair, 'elb'), needsOf(both, 'elb')]).toEqual([['web-a+web-b'], ['web-a', 'web-b']])
    expect([spofsOf(pair), spofsOf(both)]).toEqual([[], ['web-a', 'web-b']])
  })

  it('[B2] says nothing of alternatives the drawing states: a fleet, a shared anyOf', () => {
    const inFleet = { ...pair, spans: [fleet('asg', ['web-a', 'web-b'])] }
    const written = {
      ...pair,
      edges: pair.edges.map((edge) => (edge.from === 'elb' ? { ...edge, anyOf: 'web' } : edge)),
    }
    for (const design of [inFleet, written]) {
      expect(assumptionsOf(design).map(({ code }) => code)).not.toContain('alternatives')
    }
  })

  it('takes a cache for soft, and can be told that it is needed or keeps the sessions', () => {
    for (const correction of ['needed', 'session-store']) {
      const told = applied(pair, 'soft-cache', correction)
      expect(needsOf(told, 'web-a')).toContain('redis')
      expect(assumptionsOf(told).map(({ code }) => code)).not.toContain('soft-cache')
    }
  })

  it('takes two databases of one service for needed both, and can be told that either will do', () => {
    const design = designOf({
      nodes: { users: 'users', 'app@a': 'ec2', 'orders@a': 'rds', 'stock@b': 'rds' },
      edges: ['users > app', 'app > orders', 'app > stock'],
    })
    const told = applied(design, 'all-needed', 'alternatives')
    expect([needsOf(design, 'app'), needsOf(told, 'app')]).toEqual([['orders', 'stock'], ['orders+stock']])
    expect(spofsOf(told)).toEqual(['app'])
  })

  it('[B3] takes the NAT gateway of the own zone, and can be told that any will do', () => {
    const design = designOf({
      nodes: {
        'app-a@a': { service: 'ec2', label: 'App a' },
        'nat-a@a': 'nat-gateway',
        'nat-b@b': 'nat-gateway',
        users: 'users',
      },
      edges: ['users > app-a', 'app-a > nat-a', 'app-a > nat-b'],
    })
    const told = applied(design, 'nearest-of-several', 'alternatives')
    const gaps = (one: Design) =>
      analyse(one).flows.flatMap((flow) => (flow.kind === 'egress' ? flow.spofs.map(({ node }) => node) : []))
    expect([gaps(design), gaps(told)]).toEqual([['app-a', 'nat-a'], ['app-a']])
  })

  it('[B6] joins an alternative way to the need most like it; where two are, to none until told', () => {
    const design = designOf({
      nodes: { users: 'users', 'app@a': 'ec2', 'x@a': 'rds', 'y@a': 'rds', 'spare@b': 'rds' },
      edges: ['users > app', 'app > x', 'app > y', { is: 'app > spare', kind: 'failover', mode: 'path' }],
    })
    const joins = only(design, 'failover-joins-none').corrections.find(
      (each) => each.code === 'joins' && each.params['members']?.includes('y'),
    )
    expect(needsOf(design, 'app')).toEqual(['x', 'y'])
    expect(joins && needsOf(corrected(design, joins), 'app')).toEqual(['x', 'y+spare'])
  })

  it('[A4] asks for the zone of an unplaced server, and of a load balancer enabled everywhere', () => {
    const design = designOf({
      nodes: { users: 'users', 'elb@vpc': 'alb', 'web@vpc': 'ec2' },
      edges: ['users > elb', 'elb > web'],
    })
    expect(analyse(applied(design, 'unplaced', 'in-zones')).unplaced).toEqual([])
    expect(spofsOf(design)).toEqual(['web'])
    const oneZone = only(design, 'enabled-everywhere').corrections.find(({ code }) => code === 'in-zone')
    expect(oneZone && spofsOf(corrected(design, oneZone))).toEqual(['elb', 'web'])
  })

  it('[E1] names sources that stand in for an entry; marked as entries they are not judged', () => {
    const design = designOf({ nodes: { 'app@a': 'ec2', 'db@region': 'dynamodb' }, edges: ['app > db'] })
    expect(only(design, 'stand-in-entry').params).toEqual({ entry: ['app'] })
    expect([spofsOf(design), spofsOf(applied(design, 'stand-in-entry', 'mark-entry'))]).toEqual([['app'], []])
    expect(analyse(applied(design, 'stand-in-entry', 'ignore')).flows).toEqual([])
  })

  it('[E1] says that a flow ends at a queue, and can follow it through', () => {
    const design = designOf({
      nodes: { users: 'users', 'api@region': 'api-gateway', 'queue@region': 'sqs', 'worker@a': 'ec2' },
      edges: ['users > api', 'api > queue', 'queue > worker'],
    })
    const told = applied(design, 'goal-is-buffer', 'follow-through')
    const serve = analyse(told).flows.find((flow) => flow.kind === 'serve')
    expect(serve?.goals).toEqual(['queue', 'worker'])
    expect(serve?.spofs.map(({ node }) => node)).toEqual(['worker'])
  })
})

describe.each(allSamples)('the sample $slug', ({ design }) => {
  const bare: Design = {
    ...design,
    edges: design.edges.map(({ id, from, to, label = '' }) => ({ id, from, to, label })),
  }

  it.each([
    ['as drawn', design],
    ['without kinds and names of alternatives', bare],
  ])(
    '%s: every correction applies, can be read back, and ends the assumption it stands under',
    (_, given) => {
      const assumptions = assumptionsOf(given)
      expect(new Set(assumptions.map(keyOf)).size).toBe(assumptions.length)
      const flows = new Set(analyse(given).flows.map((flow) => flow.id))
      for (const assumption of assumptions) {
        expect(assumption.flows.filter((id) => !flows.has(id))).toEqual([])
        for (const correction of assumption.corrections) {
          const told = corrected(given, correction)
          expect(parseDesign(writeDesign(told))).toMatchObject({ ok: true })
          expect(assumptionsOf(told).map(keyOf)).not.toContain(keyOf(assumption))
        }
      }
    },
  )

  it('is data: what a worker found is told and corrected on the page', () => {
    for (const { design } of allSamples) {
      const found = assumptionsOf(design)
      expect(structuredClone(found)).toEqual(found)
    }
  })
})
