import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailsOf } from '../../catalog/index.ts'
import type { Props } from '../../model/index.ts'
import { designOf, ground } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { availabilityOf } from './availabilityOf.ts'
import { defaults, spread } from './defaults.ts'
import { flowOf, inputOf, single, t1 } from './testing/figures.ts'

describe('the figure of an input', () => {
  it('[F5a] is the SLA that fits the drawing, and a part by itself has just that', () => {
    const { value, inputs } = flowOf(single('rds'))
    expect(inputs.find(({ failure }) => failure === 'it')).toMatchObject({
      percent: 99.5,
      provenance: 'aws-page',
      basis: { key: 'sla', when: { en: 'single AZ' } },
    })
    expect(value).toBeCloseTo(0.995, 12)
    expect(flowOf(single('rds', { multiAz: true })).value).toBeCloseTo(0.9995, 12)
  })

  it('[F5a] of a Multi-AZ store does not count its zone again', () => {
    const { inputs } = flowOf(single('rds', { multiAz: true }))
    expect(inputs.map(({ failure }) => failure)).not.toContain('az:region/a')
    expect(flowOf(single('rds')).inputs.map(({ failure }) => failure)).toContain('az:region/a')
  })

  it('[F5a] of a cluster drawn member by member is that of the cluster, drawn once or not', () => {
    const apart = (props: Props) =>
      designOf({
        nodes: {
          users: 'users',
          'api@region': { service: 'lambda', props: { availability: 100 } },
          'writer@a': { service: 'aurora-writer', props },
          'reader@b': 'aurora-reader',
        },
        edges: ['users > api', 'api > writer'],
        spans: [{ id: 'cluster', kind: 'db-cluster', label: 'Cluster', members: ['writer', 'reader'] }],
      })
    // The product of two single-AZ figures would promise six nines; AWS promises four.
    const { inputs, value } = flowOf(apart({}))
    expect(inputs.map(({ failure }) => failure).sort()).toEqual(['region:region', 'writer'])
    expect(inputOf(flowOf(apart({})), 'writer')).toMatchObject({
      percent: 99.99,
      basis: { when: { en: 'Multi-AZ' } },
    })
    expect(value).toBeCloseTo(0.9999, 12)
    // What the author states of one member is of that one: then both are judged by themselves.
    const named = flowOf(apart({ availability: 99 })).inputs.map(({ failure }) => failure)
    expect(named).toEqual(expect.arrayContaining(['writer', 'reader', 'az:region/a', 'az:region/b']))
  })

  it('[F5a] is what the author states, without a range; a place states it on its group', () => {
    const stated = flowOf(single('ec2', { availability: 90 }))
    expect(inputOf(stated, 'it')).toMatchObject({ percent: 90, low: 90, high: 90, provenance: 'author' })
    expect(stated.value).toBeCloseTo(0.9, 12)
    const groups = ground.map((group) =>
      group.id === 'az-a' ? { ...group, props: { availability: 80 } } : group,
    )
    const inPoorZone = flowOf(single('ec2', {}, groups))
    expect(inputOf(inPoorZone, 'az:region/a')).toMatchObject({ percent: 80, provenance: 'author' })
    // No machine is up longer than its zone.
    expect(inPoorZone.value).toBeCloseTo(0.8 * 0.99999, 12)
  })

  it('[F5a] is the default where nobody publishes one, and says so', () => {
    const router = flowOf(
      designOf({
        nodes: { users: 'users', 'it@dc': 'customer-router', 'web@a': 'ec2' },
        edges: ['users > it', 'it > web'],
      }),
    )
    expect(detailsOf('customer-router').sla).toBeUndefined()
    expect(inputOf(router, 'it')).toMatchObject({
      ...defaults.component,
      provenance: 'default',
      basis: { key: 'default', kind: 'component' },
    })
  })

  it('[F5b] has a range as wide as its source is uncertain', () => {
    const { low, high } = inputOf(flowOf(single('ec2')), 'it')
    expect([low, high]).toEqual([99, 99.75])
    expect(spread['aws-page']).toBeLessThan(spread['second-hand'])
    expect(spread['second-hand']).toBeLessThan(spread.unverified)
    const dns = inputOf(flowOf(t1({})), 'dns')
    expect([dns.percent, dns.high]).toEqual([100, 100])
    expect(dns.low).toBeLessThan(100)
  })

  it('[F5a][F5b] is all there is to a part by itself, its places within it, at both ends too', () => {
    const { low, value, high } = flowOf(single('ec2'))
    expect([low, value, high].map((chance) => Math.round(chance * 1e9) / 1e9)).toEqual([0.99, 0.995, 0.9975])
    const stated = flowOf(single('ec2', { availability: 99.2 }))
    expect([stated.low, stated.high].map((chance) => Math.round(chance * 1e9) / 1e9)).toEqual([0.992, 0.992])
  })

  it('[F5a] of a file system goes by where it keeps its data, not by where it can be reached from', () => {
    const files = (props: Props) =>
      inputOf(
        flowOf(
          designOf({
            nodes: { users: 'users', 'web@a': 'ec2', 'efs@vpc': { service: 'efs', azs: ['a', 'b'], props } },
            edges: ['users > web', 'web > efs'],
          }),
        ),
        'efs',
      ).percent
    expect([files({}), files({ oneZone: true })]).toEqual([99.99, 99.9])
  })

  it('[F5b] the range of a flow holds its value, whatever is drawn', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        for (const { low, value, high, inputs } of availabilityOf(design)) {
          expect(low).toBeLessThanOrEqual(value)
          expect(value).toBeLessThanOrEqual(high)
          for (const input of inputs) {
            expect(input.low).toBeLessThanOrEqual(input.percent)
            expect(input.percent).toBeLessThanOrEqual(input.high)
          }
        }
      }),
      { numRuns: 300, seed: 9 },
    )
  })
})
