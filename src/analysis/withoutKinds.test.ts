import { describe, expect, it } from 'vitest'
import type { Design } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { precision, recall, scoreOf, total } from './testing/reference/score.ts'
import { withoutKinds } from './testing/reference/withoutKinds.ts'
import { allSamples } from './testing/samples.ts'

/** Samples in which another part or zone stops something when no line states a kind, and why nothing but the author knows. */
const different: { readonly [slug: string]: string } = {
  'c3-hybrid-next-level':
    'That the hosts on premises work without the line into AWS is a fact of the application.',
  'dax-single-node': 'The author made the cache a need: this application cannot read past it.',
  'dms-heterogeneous-sct': 'A server that runs the conversion tool looks like any caller of both databases.',
  'dms-homogeneous': 'A copy over a line of the network looks like a call over it.',
  'ec2-ha-standby-eip':
    'That the function starts the standby, and does not call it, is said by the line alone.',
  'microservices-sync': 'The author made the cache a need.',
  'outposts-option': 'That the line is used to operate the Outpost, not to serve, is said by the line alone.',
  'three-tier-web': 'That only reports are read from the replica is a fact of the application.',
  'web-db-cache': 'That reads can go to the writer instead of the replica is a fact of the application.',
}

/** What stops something, whatever the flow: a kind more or less also changes which flows there are. */
function stops(design: Design): readonly string[] {
  const { flows } = analyse(design)
  const all = flows.flatMap(({ id, works, spofs, azGaps }) => [
    ...spofs.map(({ node }) => node),
    ...azGaps.map(({ region = '', zone }) => `${region}/${zone}`),
    ...(works ? [] : [id]),
  ])
  return [...new Set(all)].sort()
}

describe('drawings whose lines state no kind', () => {
  it('lose what is lost with the same parts and zones, but for those with a reason', () => {
    const changed = allSamples.filter(
      ({ design }) => stops(design).join(' ') !== stops(withoutKinds(design)).join(' '),
    )
    expect(changed.map(({ slug }) => slug)).toEqual(Object.keys(different))
  })

  it('lose kinds that the samples do state', () => {
    const stated = allSamples.flatMap(({ design }) =>
      design.edges.filter(({ kind }) => kind !== undefined && kind !== 'failover'),
    )
    expect(stated.length).toBeGreaterThan(1000)
  })

  it('give nine in ten of what stops something, and little else', () => {
    const score = total(allSamples.map(({ design }) => scoreOf(stops(withoutKinds(design)), stops(design))))
    expect(score).toEqual({ right: 102, extra: 14, missed: 3 })
    expect(precision(score)).toBeGreaterThanOrEqual(0.85)
    expect(recall(score)).toBeGreaterThanOrEqual(0.9)
  })
})
