import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { designOf, fleet, type NodeText } from '../testing/designOf.ts'

const elb = { service: 'alb', azs: ['a', 'b', 'c'] }
const gapsOf = (web: { readonly [name: string]: NodeText }, spans: readonly Span[] = []) =>
  analyse(
    designOf({
      nodes: { users: 'users', 'elb@vpc': elb, ...web },
      edges: ['users > elb', ...Object.keys(web).map((name) => `elb > ${name.split('@')[0] ?? ''}`)],
      spans,
    }),
  ).capacityGaps

describe('fewer than required after a zone', () => {
  it('[D8] a node over two zones that requires both', () => {
    const web = (required: number) => ({
      'web@vpc': { service: 'ec2', azs: ['a', 'b'], props: { required } },
    })
    expect(gapsOf(web(1))).toEqual([])
    expect(gapsOf(web(2))).toEqual([
      { of: 'web', failure: 'az:region/a', required: 2, alive: 1 },
      { of: 'web', failure: 'az:region/b', required: 2, alive: 1 },
    ])
  })

  it('[D8] a fleet of members drawn in each zone, or dealt round the zones of one, or drawn as fewer than it wants', () => {
    const drawn = { 'web-a@a': 'ec2', 'web-b@b': 'ec2' }
    const one = { 'web@vpc': { service: 'ec2', azs: ['a', 'b', 'c'] } }
    const asg = (members: readonly string[], props: Span['props']) => [fleet('asg', members, props)]
    expect(gapsOf(drawn, asg(['web-a', 'web-b'], { required: 2 })).map((gap) => gap.alive)).toEqual([1, 1])
    expect(
      gapsOf(one, asg(['web'], { desired: 4, required: 3 })).map((gap) => [gap.failure, gap.alive]),
    ).toEqual([['az:region/a', 2]])
    expect(gapsOf(drawn, asg(['web-a', 'web-b'], { desired: 5, required: 3 }))).toEqual([
      { of: 'asg', failure: 'az:region/a', required: 3, alive: 2 },
    ])
  })

  it('[D8] nothing is said of a zone that stops the flow anyway, nor of one that takes none of them', () => {
    expect(gapsOf({ 'web@a': { service: 'ec2', props: { count: 4, required: 4 } } })).toEqual([])
    expect(
      gapsOf({ 'web@vpc': { service: 'ec2', azs: ['a', 'b'], props: { required: 9 } } }).map(
        (gap) => gap.failure,
      ),
    ).toEqual(['az:region/a', 'az:region/b'])
  })

  it('[D8] what no flow runs through is not asked', () => {
    const design = designOf({
      nodes: {
        users: 'users',
        'web@vpc': elb,
        'spare@vpc': { service: 'ec2', azs: ['a', 'b'], props: { required: 2 } },
      },
      edges: ['users > web'],
    })
    expect(analyse(design).capacityGaps).toEqual([])
  })

  it('[D8] is plain counting, while another zone serves', () => {
    const counts = fc
      .tuple(fc.nat(4), fc.nat(4), fc.nat(4))
      .filter((each) => each.filter((n) => n > 0).length > 1)
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 12 }), (each, required) => {
        const zones = ['a', 'b', 'c'].filter((_, i) => (each[i] ?? 0) > 0)
        const web = Object.fromEntries(
          zones.map((zone) => [
            `web-${zone}@${zone}`,
            { service: 'ec2', props: { count: each['abc'.indexOf(zone)] ?? 0 } },
          ]),
        )
        const all = each[0] + each[1] + each[2]
        const expected = zones
          .map((zone) => ({ failure: `az:region/${zone}`, alive: all - (each['abc'.indexOf(zone)] ?? 0) }))
          .filter(({ alive }) => alive < required)
          .map((gap) => ({ of: 'asg', required, ...gap }))
        const members = zones.map((zone) => `web-${zone}`)
        expect(gapsOf(web, [fleet('asg', members, { required })])).toEqual(expected)
      }),
      { numRuns: 200, seed: 8 },
    )
  })
})
