import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { designOf, ground } from '../testing/designOf.ts'
import { availabilityOf } from './availabilityOf.ts'
import { elb, flowOf } from './testing/figures.ts'

describe('more of the same', () => {
  /** A fleet of so many alike in one place, of which some are needed. */
  const alike = (count: number, min: number) =>
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'web@a': { service: 'ec2', props: { count, availability: 90 } },
      },
      edges: ['users > elb', { is: 'elb > web', min }],
      groups: ground.map((group) => ({ ...group, props: { availability: 100 } })),
    })
  const binomial = (count: number, min: number, p: number) => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
    return Array.from({ length: count - min + 1 }, (_, i) => min + i).reduce(
      (sum, up) => sum + choose(count, up) * p ** up * (1 - p) ** (count - up),
      0,
    )
  }

  it.each([
    [2, 1],
    [3, 2],
    [5, 3],
    [12, 9],
    [40, 30],
    [300, 250],
  ])('[F6] of %i alike at least %i are up as often as arithmetic says', (count, min) => {
    expect(flowOf(alike(count, min)).value).toBeCloseTo(0.9999 * binomial(count, min, 0.9), 9)
  })

  it('[F6] is the same drawn one by one', () => {
    const apart = designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        ...Object.fromEntries(
          [1, 2, 3, 4, 5].map((i) => [
            `web-${i}@a`,
            { service: 'ec2', label: 'web', props: { availability: 90 } },
          ]),
        ),
      },
      edges: ['users > elb', ...[1, 2, 3, 4, 5].map((i) => ({ is: `elb > web-${i}`, anyOf: 'web', min: 3 }))],
      groups: ground.map((group) => ({ ...group, props: { availability: 100 } })),
    })
    expect(flowOf(apart).value).toBeCloseTo(flowOf(alike(5, 3)).value, 12)
  })

  /** A load balancer before web servers in these zones, each up so much of the time. */
  const web = (servers: readonly (readonly [zone: string, percent: number])[], min: number) =>
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        ...Object.fromEntries(
          servers.map(([zone, availability], i) => [
            `web-${i}@${zone}`,
            { service: 'ec2', label: 'web', props: { availability } },
          ]),
        ),
        'db@region': 'dynamodb',
      },
      edges: [
        'users > elb',
        ...servers.flatMap((_, i) => [{ is: `elb > web-${i}`, anyOf: 'web', min }, `web-${i} > db`]),
      ],
    })

  it('[F5] has no figure where nothing that is drawn can fail', () => {
    const outside = designOf({
      nodes: { users: 'users', net: 'internet', phone: 'mobile-app' },
      edges: ['users > net', 'net > phone'],
    })
    expect(analyse(outside).flows).toHaveLength(1)
    expect(availabilityOf(outside)).toEqual([])
    const never = { service: 'lambda', props: { availability: 100 } }
    const stated = designOf({ nodes: { users: 'users', 'fn@region': never }, edges: ['users > fn'] })
    expect(availabilityOf(stated)).toHaveLength(1)
  })

  it('[F5] never makes a flow less available: one more web server', { timeout: 60_000 }, () => {
    const server = fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(server, { minLength: 1, maxLength: 6 }), server, fc.nat(5), (servers, more, k) => {
        const min = 1 + (k % servers.length)
        const before = flowOf(web(servers, min)).value
        expect(flowOf(web([...servers, more], min)).value).toBeGreaterThanOrEqual(before - 1e-12)
      }),
      { numRuns: 150, seed: 10 },
    )
    expect(
      flowOf(
        web(
          [
            ['a', 99],
            ['b', 99],
          ],
          1,
        ),
      ).value,
    ).toBeGreaterThan(flowOf(web([['a', 99]], 1)).value)
  })
})
