import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allDifferences } from './testing/oracle/allDifferences.ts'
import { arbitraryDesign } from './testing/oracle/arbitraryDesign.ts'
import { failoverDesign } from './testing/oracle/failoverDesign.ts'
import { features, featuresOf, type Feature } from './testing/oracle/features.ts'

/** A thousand designs in all, each asked for every kind of fact: flows, cuts of one and two, zone gaps, hidden
 *  dependencies, states with their seconds, takeovers, structure, and what a simulation shows. */
const kinds = [
  { name: 'failover', any: failoverDesign, runs: 400, seed: 21 },
  { name: 'other', any: arbitraryDesign, runs: 600, seed: 20 },
] as const

/** Of a hundred designs, at least so many have it; half of them have four of the six at once. */
const least: { readonly [feature in Feature]: number } = {
  groups: 100,
  spans: 50,
  NAT: 30,
  caches: 30,
  queues: 30,
  failover: 50,
}

describe('the plain implementation of the rules', () => {
  it.each(kinds)(
    '[F3][C5a][F4][C5d][C5e] agrees on every fact of $runs $name designs',
    { timeout: 240_000 },
    ({ any, runs, seed }) => {
      let drawn = 0
      fc.assert(
        fc.property(any, (design) => {
          drawn += 1
          expect(allDifferences(design)).toEqual([])
        }),
        { numRuns: runs, seed, endOnFailure: true },
      )
      expect(drawn).toBe(runs)
    },
  )

  it('is asked about designs that have what is hard to get right', () => {
    const all = kinds.flatMap(({ any, runs, seed }) =>
      fc.sample(any, { numRuns: runs, seed }).map(featuresOf),
    )
    expect(all).toHaveLength(1000)
    const share = (having: (own: readonly Feature[]) => boolean) => (100 * all.filter(having).length) / 1000
    for (const feature of features)
      expect(
        share((own) => own.includes(feature)),
        feature,
      ).toBeGreaterThanOrEqual(least[feature])
    expect(share((own) => own.length >= 4)).toBeGreaterThanOrEqual(50)
  })
})
